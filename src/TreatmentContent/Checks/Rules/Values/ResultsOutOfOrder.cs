using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1021: the first result comes before the full one, and before the result has worn off.</summary>
internal sealed class ResultsOutOfOrder : ICodedRule
{
    public string Code => "TC1021";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (IGrouping<ContentNode?, Located<Milestone>> timeline in context.All<Milestone>().Where(milestone => milestone.Node.Owner is Results).GroupBy(milestone => milestone.Node.Parent))
        {
            foreach (Located<Milestone> first in timeline.Where(milestone => milestone.Record.Kind == MilestoneKind.FirstResult && milestone.Record.After is not null))
            {
                foreach (Milestone other in timeline.Select(milestone => milestone.Record).Where(other => IsOfTheSameKind(first.Record, other)))
                    Compare(context, first, other);
            }
        }
    }

    // Whatever is counted from another point or for other people is another course.
    private static bool IsOfTheSameKind(Milestone one, Milestone other) => one.Anchor == other.Anchor && one.When.Overlaps(other.When);

    private void Compare(RuleContext context, Located<Milestone> first, Milestone other)
    {
        ClinicalDuration? end = other.Kind == MilestoneKind.FullResult ? other.After : other.Kind == MilestoneKind.Lasts ? other.Length : null;
        if (end is { } stated && first.Record.After is { } start && Stretch.OfDays(stated) is { } later && Stretch.OfDays(start) is { } sooner && later.EndsBefore(sooner))
            context.Report(this, first.PathOf("after"), $"firstResult ({start}) comes after {(other.Kind == MilestoneKind.FullResult ? $"fullResult ({stated})" : $"the result has worn off (lasts {stated})")}.");
    }
}
