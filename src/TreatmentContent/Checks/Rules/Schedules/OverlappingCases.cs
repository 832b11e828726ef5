using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>TC1029: of the cases of a schedule, no two are for the same people.</summary>
internal sealed class OverlappingCases : ICodedRule
{
    public string Code => "TC1029";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (IGrouping<ContentNode?, Located<Schedule>> group in context.All<Schedule>().Where(schedule => schedule.Node is { Owner: Schedule, Member: "cases" }).GroupBy(schedule => schedule.Node.Parent))
        {
            Located<Schedule>[] cases = [.. group];
            for (int i = 1; i < cases.Length; i++)
            {
                if (cases.Take(i).FirstOrDefault(earlier => TakesFrom(earlier.Record, cases[i].Record)) is { } winner)
                    context.Report(this, cases[i].PathOf("when"), $"Two cases apply to the same people; the first one ({winner.Path}) wins. Tell them apart, or put the narrower one first.");
            }
        }
    }

    // A narrower case before a wider one is what the order is for.
    private static bool TakesFrom(Schedule earlier, Schedule later) =>
        Cases.Restricts(earlier.When) && !Cases.Restricts(earlier.Except) && Cases.IsAsOpen(earlier.When, later.When) && Cases.Overlap(earlier.When, later.When)
        && (Cases.Covers(earlier.When, later.When) || !Cases.Covers(later.When, earlier.When));
}
