using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1011: a price that names a number has one, with its currency.</summary>
internal sealed class PriceWithoutAmount : ICodedRule
{
    private const string NoCurrency = "XXX";
    private static readonly PriceForm[] Numbered = [PriceForm.Fixed, PriceForm.From, PriceForm.UpTo, PriceForm.Range, PriceForm.Average];

    public string Code => "TC1011";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<PriceItem> price in context.All<PriceItem>())
        {
            if (price.Record is { Amount: null } item && Numbered.Any(form => item.Form == form))
                context.Report(this, price.Path, $"A price of form '{item.Form}' needs an amount, such as \"75 GBP\".");
            else if (price.Record is { Amount: null, Share: null } && price.Record.Form == PriceForm.Share)
                context.Report(this, price.Path, "A price of form 'share' needs a share, such as \"25 %\", or an amount.");
        }

        foreach (ContentNode node in context.Values<Money>())
        {
            if (((Money)node.Value).Currency == NoCurrency)
                context.Report(this, node.Path, $"'{node.Value}' has no currency; '{NoCurrency}' is none. Write an amount such as \"75 GBP\".");
        }
    }
}
