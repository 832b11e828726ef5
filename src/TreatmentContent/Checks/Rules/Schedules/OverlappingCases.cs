using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>TC1029: of the cases of a schedule, no two are for the same people, unless the first is narrower or a case before them decides.</summary>
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
                Schedule later = cases[i].Record;
                Located<Schedule>? winner = cases.Take(i).FirstOrDefault(earlier => TakesFrom(earlier.Record, later) && !cases.TakeWhile(first => first != earlier).Any(first => Decides(first.Record, earlier.Record, later)));
                if (winner is null)
                    continue;
                string order = NameTheSame(winner.Record, later) || winner.Record.When.Covers(later.When) ? "the narrower one first" : "a case for who meets both before them";
                context.Report(this, cases[i].PathOf("when"), $"Two cases apply to the same people; the first one ({winner.Path}) wins. Tell them apart, or put {order}.");
            }
        }
    }

    // A narrower case before a wider one is what the order is for.
    private static bool TakesFrom(Schedule earlier, Schedule later) =>
        earlier.When.Restricts && Overlap(earlier, later) && (Covers(earlier, later) || !Covers(later, earlier));

    private static bool Overlap(Schedule one, Schedule other) =>
        one.When.Overlaps(other.When) && !Excludes(one, one, other) && !Excludes(other, one, other);

    // Whoever meets both is excepted.
    private static bool Excludes(Schedule item, Schedule one, Schedule other) => item.Except.Restricts && item.Except.CoversBoth(one.When, other.When);

    private static bool Covers(Schedule wide, Schedule narrow) => wide.When.Covers(narrow.When) && (!wide.Except.Restricts || !wide.Except.Overlaps(narrow.When));

    // A case before the two says already what holds for whoever meets both.
    private static bool Decides(Schedule first, Schedule one, Schedule other) => first.When.Restricts && !first.Except.Restricts && first.When.CoversBoth(one.When, other.When);

    private static bool NameTheSame(Schedule one, Schedule other) => CaseMember.All.All(member => member.IsStated(one.When) == member.IsStated(other.When));
}
