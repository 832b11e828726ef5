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

            CheckCount(context, schedule);
        }
    }

    private void CheckCount(RuleContext context, Located<Schedule> schedule)
    {
        // A case takes over from the whole what it does not say; fixed points of its own bring their own count.
        Schedule? whole = schedule.Node is { Owner: Schedule outer, Member: "cases" } ? outer : null;
        bool hasOwnOffsets = schedule.Record.Offsets.Count > 0;
        if (!hasOwnOffsets && (schedule.Record.Count is null || whole is null))
            return;

        int offsets = hasOwnOffsets ? schedule.Record.Offsets.Count : schedule.Record.IsSpaced ? 0 : whole!.Offsets.Count;
        if (offsets > 0 && schedule.Record.Count is { } count && Stretch.Of(count) is { } span && !span.Contains(Stretch.Between(offsets, offsets)))
            context.Report(this, schedule.PathOf(hasOwnOffsets ? "offsets" : "count"), $"There are {offsets} offsets, but the count is {count}; the first offset is the first time, '0 d'.");
    }
}
