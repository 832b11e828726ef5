using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says a price in one line, in the form in which it is stated: "from $200 per area", "25% of the price", "price on request".</summary>
internal static class PriceText
{
    /// <summary>Says the price.</summary>
    /// <param name="price">The price.</param>
    /// <param name="left">What takes the members that the line cannot say in one language.</param>
    public static ResolvedText? Say(PriceItem price, SaidItems left)
    {
        Narrator narrator = left.Narrator;
        ResolvedText? share = price.Share is { } part ? narrator.Locale.Say(part) : null;
        ResolvedText? amount = price.Amount is { } stated && stated.Currency != default(Money).Currency ? narrator.Locale.Say(stated) : null;
        bool isShare = price.Form == PriceForm.Share && share is not null;
        ResolvedText? line = isShare ? Filled(narrator, price.Kind == PriceKind.Discount ? "price.share.discount" : "price.share", share.GetValueOrDefault())
            : amount is null ? (price.Form.IsUnspecified ? null : narrator.Locale.Say(price.Form))
            : Formed(narrator, price.Form, price.Amount.GetValueOrDefault(), amount.GetValueOrDefault());
        left.Value("amount", "amount", isShare ? amount : null);
        left.Value("share", "price.share.label", isShare ? null : share);
        if (line is null)
        {
            // The number and the words for its form are of two languages.
            line = isShare ? share : amount;
            left.Word<PriceForm>("form", "price.form.label", price.Form);
        }

        bool isCounted = isShare || amount is not null;
        if (price.Per is { IsUnspecified: false } per && isCounted && line is { } counted && narrator.Fill("per", "value", counted, "thing", narrator.Locale.Say(per)) is { } whole)
        {
            return whole;
        }

        left.Word("per", "schedule.per", price.Per);
        return line;
    }

    private static ResolvedText? Formed(Narrator narrator, Open<PriceForm> form, Money money, ResolvedText amount)
    {
        Bound bound = money.Amount.Bound;
        return form.Value switch
        {
            PriceForm.From when bound == Bound.Exact => narrator.Locale.Say(Bounded(money, Amount.AtLeast)),
            PriceForm.From when bound is not (Bound.AtLeast or Bound.MoreThan) => Filled(narrator, "price.from", amount),
            PriceForm.UpTo when bound == Bound.Exact => narrator.Locale.Say(Bounded(money, Amount.AtMost)),
            PriceForm.UpTo when bound is not (Bound.AtMost or Bound.LessThan) => Filled(narrator, "price.upTo", amount),
            PriceForm.Average => Filled(narrator, "price.average", amount),
            PriceForm.Fixed or PriceForm.From or PriceForm.UpTo or PriceForm.Range => amount,
            _ => form.IsUnspecified ? amount : narrator.Fill("price.form", "form", narrator.Locale.Say(form), "value", amount),
        };
    }

    private static ResolvedText? Filled(Narrator narrator, string key, ResolvedText value) => narrator.Fill(key, "value", value, "value", value);

    private static Money Bounded(Money money, Func<decimal, Amount> bound)
    {
        Amount amount = bound(money.Amount.Low.GetValueOrDefault());
        return Money.Of(money.Amount.IsAbout ? amount.AsAbout() : amount, money.Currency);
    }
}
