using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>TC1028: a schedule says in one way how often, and has as many fixed points as it counts.</summary>
internal sealed class ContradictorySchedule : ICodedRule
{
    public string Code => "TC1028";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<Schedule> schedule in context.All<Schedule>())
        {
            if (schedule.Record is { Interval: not null, Rate: not null })
                context.Report(this, schedule.PathOf("rate"), "A schedule cannot have both interval and rate; keep the one that patients are told.");

            // A case takes over what it does not say from the whole.
            Schedule? whole = schedule.Node is { Owner: Schedule outer, Member: "cases" } ? outer : null;
            IReadOnlyList<ClinicalDuration> offsets = schedule.Record.Offsets.Count > 0 ? schedule.Record.Offsets : whole?.Offsets ?? [];
            bool isOwn = schedule.Record.Offsets.Count > 0 || schedule.Record.Count is not null;
            if (isOwn && offsets.Count > 0 && (schedule.Record.Count ?? whole?.Count) is { } count && !NumberRange.Of(count).Contains(offsets.Count))
                context.Report(this, schedule.PathOf(schedule.Record.Offsets.Count > 0 ? "offsets" : "count"), $"There are {offsets.Count} offsets, but the count is {count}; the first offset is the first time, '0 d'.");
        }
    }
}
