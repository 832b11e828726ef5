using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1002: what a treatment is said to achieve rests on a source, or is the clinic's own figure; said once a part; of risks, how often they occur.</summary>
internal sealed class ClaimWithoutSource : ICodedRule
{
    public string Code => "TC1002";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Treatment> treatment in context.All<Treatment>())
        {
            Report(context, treatment, "benefits", treatment.Record.Benefits);
            Report(context, treatment, "results", [.. treatment.Record.Results.Timeline, .. treatment.Record.Results.Outcomes]);
            Report(context, treatment, "risks", [.. treatment.Record.Risks.SideEffects.Concat(treatment.Record.Risks.Complications).Where(effect => effect.Frequency is not null)]);
            Report(context, treatment, "evidence", treatment.Record.Evidence);
        }
    }

    private void Report(RuleContext context, Located<Treatment> treatment, string part, IReadOnlyList<Statement> statements)
    {
        int unsourced = statements.Count(statement => !statement.Basis.IsSourced());
        if (unsourced > 0)
        {
            string verb = unsourced == 1 ? "cites" : "cite";
            context.Report(this, treatment.PathOf(part), $"{EnglishCount.Of(unsourced, "statement")} in {part} {verb} no source; add basis.citations, or basis.isOwnFigure for the clinic's own count.");
        }
    }
}
