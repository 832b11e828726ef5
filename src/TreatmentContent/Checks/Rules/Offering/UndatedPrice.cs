using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1012: readers are told how long a price holds, or that it is only a guide.</summary>
internal sealed class UndatedPrice : ICodedRule
{
    public string Code => "TC1012";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<PriceItem> price in context.All<PriceItem>())
        {
            if (price.Record is { Amount: not null, ValidFrom: null, ValidTo: null, IsIndicative: not true })
                context.Report(this, price.Path, "This price has no validFrom or validTo and is not marked isIndicative.");
        }
    }
}
