using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1002: what a treatment is said to achieve rests on a source, or is the clinic's own figure; said once a part.</summary>
internal sealed class ClaimWithoutSource : IContentRule
{
    public void Check(RuleContext context)
    {
        for (int i = 0; i < context.Catalog.Treatments.Count; i++)
        {
            Treatment treatment = context.Catalog.Treatments[i];
            Report(context, i, "benefits", treatment.Benefits);
            Report(context, i, "results", [.. treatment.Results.Timeline, .. treatment.Results.Outcomes]);
            Report(context, i, "evidence", treatment.Evidence);
        }
    }

    private static void Report(RuleContext context, int treatment, string part, IReadOnlyList<Statement> statements)
    {
        int unsourced = statements.Count(statement => statement.Basis.Citations.Count == 0 && statement.Basis.IsOwnFigure != true);
        if (unsourced > 0)
        {
            string verb = unsourced == 1 ? "cites" : "cite";
            context.Report(
                "TC1002",
                IssueSeverity.Warning,
                $"$.treatments[{treatment}].{part}",
                $"{EnglishCount.Of(unsourced, "statement")} in {part} {verb} no source; add basis.citations, or basis.isOwnFigure for the clinic's own count.");
        }
    }
}
