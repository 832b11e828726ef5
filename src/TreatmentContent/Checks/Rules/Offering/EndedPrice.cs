using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1013: prices, and what an insurance pays, still hold today.</summary>
internal sealed class EndedPrice : ICodedRule
{
    public string Code => "TC1013";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        // "2025" holds until the year is over.
        foreach (ContentNode node in context.Values<PartialDate>())
        {
            if (node is { Member: "validTo", Owner: PriceItem or Coverage, Value: PartialDate end } && end.Last < context.Today)
                context.Report(this, node.Path, $"This {(node.Owner is PriceItem ? "price" : "coverage")} ended on {end}.");
        }
    }
}
