using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what something costs, what that buys, and how long the price holds.</summary>
internal static class PriceWords
{
    public static PageItem Say(Narrator narrator, string path, PriceItem price)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText label = Label(details, price);
        ResolvedText? text = PriceText.Say(price, details);
        details.Value("duration", "price.duration", price.Duration);
        details.Add(PractitionerWords.Item(narrator, details.PathOf("practitioner"), narrator.Phrase("price.practitioner"), price.Practitioner));
        details.Value("covers", "price.covers", price.Covers);
        details.Value("recurs", "price.recurs", price.Recurs is { } recurs ? narrator.Locale.Say(recurs) : null);
        details.Words("until", "until", price.Until, ListKind.Or);
        details.Words("items", "price.includes", price.Items);
        details.List("includes", "price.includes", [.. price.Includes.Select(narrator.Locale.Resolve)]);
        details.List("excludes", "price.excludes", [.. price.Excludes.Select(narrator.Locale.Resolve)]);
        details.Sentence("isRedeemable", "price.isRedeemable", price.IsRedeemable);
        details.Sentence("isTaxIncluded", "price.isTaxIncluded", price.IsTaxIncluded);

        // Only a number can be a guide to another.
        details.Sentence("isIndicative", "price.isIndicative", price.Amount is null && price.Share is null ? null : price.IsIndicative);
        details.Value("usableFor", "price.usableFor", price.UsableFor);
        details.Value("validFrom", "validFrom", price.ValidFrom);
        details.Value("validTo", "validTo", price.ValidTo);
        return StatementWords.Item(details, path, price, label, text);
    }

    /// <summary>Says a name with the kind of thing that it names: "Saturday (surcharge)"; once where the two are the same.</summary>
    /// <returns>The whole, or null where it would be of two languages.</returns>
    public static ResolvedText? Named(Narrator narrator, ResolvedText name, ResolvedText kind) =>
        string.Equals(name.Text, kind.Text, StringComparison.OrdinalIgnoreCase) ? name : narrator.Fill("named", "name", name, "kind", kind);

    // The price of a treatment is the usual one; any other kind is said even where the price has a name.
    private static ResolvedText Label(SaidItems details, PriceItem price)
    {
        Narrator narrator = details.Narrator;
        ResolvedText name = narrator.Locale.Resolve(price.Label);
        if (name.IsEmpty)
        {
            return narrator.Label<PriceKind>(price.Kind, "price");
        }

        if (price.Kind is not { IsUnspecified: false } kind || kind == PriceKind.Treatment)
        {
            return name;
        }

        if (Named(narrator, name, narrator.Locale.Say(kind)) is { } whole)
        {
            return whole;
        }

        details.Word("kind", "kind", price.Kind);
        return name;
    }
}
