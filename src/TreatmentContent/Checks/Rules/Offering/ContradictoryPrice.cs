using System.Globalization;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1041: the form of a price and its amount say the same: "from" has no upper end, "range" has two.</summary>
internal sealed class ContradictoryPrice : ICodedRule
{
    // An average may be a range: "1,000 to 1,400 on average".
    private static readonly (PriceForm Form, Bound[] Bounds)[] Fitting =
    [
        (PriceForm.Fixed, [Bound.Exact]),
        (PriceForm.From, [Bound.Exact, Bound.AtLeast, Bound.MoreThan]),
        (PriceForm.UpTo, [Bound.Exact, Bound.AtMost, Bound.LessThan]),
        (PriceForm.Range, [Bound.Between]),
        (PriceForm.Average, [Bound.Exact, Bound.Between]),
    ];

    private static readonly PriceForm[] Numberless = [PriceForm.Free, PriceForm.Varies, PriceForm.Charged];

    public string Code => "TC1041";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<PriceItem> price in context.All<PriceItem>())
        {
            if (price.Record is not { Amount: { } money, Form: var form } || IsSound(form, money.Amount))
                continue;
            context.Report(this, price.PathOf("amount"), $"A price of form '{form}' cannot be '{money}'; write the form '{FormOf(money.Amount.Bound)}'{Instead(form, money)}.");
        }
    }

    private static bool IsSound(Open<PriceForm> form, Amount amount)
    {
        // Nothing to pay is a number that "free" has.
        if (Array.Exists(Numberless, numberless => form == numberless))
            return amount.High == 0m;
        int row = Array.FindIndex(Fitting, fitting => form == fitting.Form);
        return row < 0 || Fitting[row].Bounds.Contains(amount.Bound);
    }

    private static Open<PriceForm> FormOf(Bound bound) => bound switch
    {
        Bound.Between => PriceForm.Range,
        Bound.AtLeast or Bound.MoreThan => PriceForm.From,
        Bound.AtMost or Bound.LessThan => PriceForm.UpTo,
        _ => PriceForm.Fixed,
    };

    // What the amount would have to be for the form to stay.
    private static string Instead(Open<PriceForm> form, Money money)
    {
        string? amount = form.Value switch
        {
            PriceForm.From => Amount.AtLeast(money.Amount.Low ?? money.Amount.High ?? 0m).ToString(),
            PriceForm.UpTo => Amount.AtMost(money.Amount.High ?? money.Amount.Low ?? 0m).ToString(),
            PriceForm.Fixed or PriceForm.Average => (money.Amount.Low ?? money.Amount.High ?? 0m).ToString(CultureInfo.InvariantCulture),
            PriceForm.Range => null,
            _ => "",
        };
        return amount switch
        {
            null => ", or an amount with two ends",
            "" => ", or leave the amount out",
            _ => $", or an amount such as \"{amount} {money.Currency}\"",
        };
    }
}
