using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1041: the form of a price and its amount say the same: "from" has no upper end, "range" has two.</summary>
internal sealed class ContradictoryPrice : ICodedRule
{
    private const string NoAmount = "leave the amount out";

    // In the order in which a form is proposed for an amount. A share may be of any amount, and an average may be a range: "1,000 to 1,400 on average".
    private static readonly Row[] Forms =
    [
        new(PriceForm.Free, amount => amount.High == 0m, NoAmount),
        new(PriceForm.Fixed, amount => amount is { Bound: Bound.Exact, IsAbout: false }, "an amount of one number", number => new Amount(number)),
        new(PriceForm.Range, amount => amount.Bound == Bound.Between, "an amount with two ends"),
        new(PriceForm.Average, amount => amount.Bound is Bound.Exact or Bound.Between, "an amount of one number or with two ends", number => new Amount(number)),
        new(PriceForm.From, amount => amount.Bound is Bound.Exact or Bound.AtLeast or Bound.MoreThan, "an amount with a lower end", Amount.AtLeast),
        new(PriceForm.UpTo, amount => amount.Bound is Bound.Exact or Bound.AtMost or Bound.LessThan, "an amount with an upper end", Amount.AtMost, IsUpper: true),
        new(PriceForm.Charged, _ => false, NoAmount),
        new(PriceForm.Varies, _ => false, NoAmount),
        new(PriceForm.Quote, _ => false, NoAmount),
        new(PriceForm.Included, _ => false, NoAmount),
    ];

    public string Code => "TC1041";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<PriceItem> price in context.All<PriceItem>())
        {
            if (price.Record is { Amount: { } money, Form: var form } && Array.Find(Forms, row => form == row.Form) is { } row && !row.Fits(money.Amount))
                context.Report(this, price.PathOf("amount"), $"A price of form '{form}' cannot be '{money}'; {Advice(row, money)}.");
        }
    }

    private static string Advice(Row row, Money money)
    {
        string needed = row.Nearest(money) is { } amount ? $"an amount such as \"{amount}\"" : row.Needs;
        if (Array.Find(Forms, other => other.Fits(money.Amount)) is { } fitting)
            return $"write the form '{new Open<PriceForm>(fitting.Form)}', or {needed}";

        // "Few" is a price in no form: only that something is to be paid is left.
        return needed == NoAmount ? NoAmount : $"write {needed}, or the form 'charged' without an amount";
    }

    private sealed record Row(PriceForm Form, Func<Amount, bool> Fits, string Needs, Func<decimal, Amount>? Make = null, bool IsUpper = false)
    {
        // The amount in this form that is nearest to what is written; null where that has no number.
        public Money? Nearest(Money money)
        {
            decimal? number = IsUpper ? money.Amount.High ?? money.Amount.Low : money.Amount.Low ?? money.Amount.High;
            return Make is not null && number is { } stated ? Money.Of(Make(stated), money.Currency) : null;
        }
    }
}
