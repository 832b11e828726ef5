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
            if (isCase && !schedule.Record.When.Restricts)
                ReportOpen(context, schedule);
            if (schedule.Record.Cases.Count > 0)
                context.Report(this, schedule.PathOf("cases"), $"A {(isCase ? "case" : "stage")} of a schedule cannot have cases of its own; write each as a case of the whole schedule.");
            if (!isCase && schedule.Record.Stages.Count > 0)
                context.Report(this, schedule.PathOf("stages"), "A stage of a schedule cannot have stages of its own; write them one after the other.");
        }
    }

    private void ReportOpen(RuleContext context, Located<Schedule> schedule)
    {
        if (schedule.Record.When.Extensions.Count == 0)
        {
            context.Report(this, schedule.Path, "A case of a schedule needs 'when', such as \"when\": { \"areas\": [\"face\"] }; without it, it would hold for everyone.");
            return;
        }

        string members = EnglishCount.List([.. schedule.Record.When.Extensions.Keys.Select(name => TextForm.Quote(name))]);
        context.Report(this, schedule.PathOf("when"), $"This version knows no member of this 'when' ({members}), so the case would hold for everyone; say when with one that it knows, such as \"areas\": [\"face\"].");
    }
}
