using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1024: who reads of complications reads when to call.</summary>
internal sealed class NoWarningSign : ICodedRule
{
    public string Code => "TC1024";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Risks> risks in context.All<Risks>())
        {
            if (risks.Record is { Complications.Count: > 0, WarningSigns.Count: 0 })
                context.Report(this, risks.PathOf("complications"), "Complications are stated, but no warning sign says when to call.");
        }
    }
}
