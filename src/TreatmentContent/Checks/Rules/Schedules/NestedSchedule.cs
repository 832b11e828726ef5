using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>TC1027: a case of a schedule says when it holds, and cases and stages stand one level deep.</summary>
internal sealed class NestedSchedule : ICodedRule
{
    public string Code => "TC1027";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<Schedule> schedule in context.All<Schedule>())
        {
            if (schedule.Node is not { Owner: Schedule, Member: "cases" or "stages" })
                continue;
            bool isCase = schedule.Node.Member == "cases";
            if (isCase && !Cases.Restricts(schedule.Record.When))
                context.Report(this, schedule.Path, "A case of a schedule needs 'when'; without it, it would hold for everyone.");
            if (schedule.Record.Cases.Count > 0)
                context.Report(this, schedule.PathOf("cases"), $"A {(isCase ? "case" : "stage")} of a schedule cannot have cases of its own; write each as a case of the whole schedule.");
            if (!isCase && schedule.Record.Stages.Count > 0)
                context.Report(this, schedule.PathOf("stages"), "A stage of a schedule cannot have stages of its own; write them one after the other.");
        }
    }
}
