using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1019: who is told how far apart the sessions are is told how many there are, or for how long.</summary>
internal sealed class IntervalWithoutCount : ICodedRule
{
    public string Code => "TC1019";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Schedule> schedule in context.All<Schedule>())
        {
            Schedule? whole = schedule.Node switch
            {
                { Member: "sessions", Owner: Protocol } => schedule.Record,
                { Member: "cases", Owner: Schedule outer, Parent: { Member: "sessions", Owner: Protocol } } => outer,
                _ => null,
            };
            if (whole is not null && schedule.Record.Interval is not null && !IsCounted(whole) && !IsCounted(schedule.Record) && !schedule.Record.Cases.Any(IsCounted))
                context.Report(this, schedule.PathOf("interval"), "An interval is stated without a session count; add count, such as \"3..6\" or \"few\".");
        }
    }

    // A count follows from the whole length, from fixed points and from stages as well.
    private static bool IsCounted(Schedule schedule) => schedule.Count is not null || schedule.Total is not null || schedule.Offsets.Count > 0 || schedule.Stages.Count > 0;
}
