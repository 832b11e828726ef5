using System.Globalization;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;

namespace TreatmentContent.Checks;

/// <summary>TC1020: the stages of a schedule together last as long as the whole is said to.</summary>
internal sealed class UnequalStages : ICodedRule
{
    // Four weeks are a month to people, and twelve are three.
    private const decimal Slack = 1.1m;

    public string Code => "TC1020";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (Located<Schedule> schedule in context.All<Schedule>())
        {
            if (schedule.Record is not { Total: { } total, Stages: { Count: > 0 } stages } || total.InDays() is not { } whole)
                continue;

            // A stage without a length may last any time.
            (decimal? Low, decimal? High)?[] days = [.. stages.Select(stage => stage.Total?.InDays())];
            decimal low = days.Sum(stage => stage?.Low ?? 0m);
            decimal? high = days.All(stage => stage?.High is not null) ? days.Sum(stage => stage!.Value.High!.Value) : null;
            decimal slack = stages.All(stage => UnitOf(stage.Total) == UnitOf(total)) && !total.IsAbout ? 1m : Slack;
            if (low > whole.High * slack || high * slack < whole.Low)
                context.Report(this, schedule.PathOf("total"), $"The stages last {Say(low, high)}, the whole is said to last {total}.");
        }
    }

    private static DurationUnit? UnitOf(ClinicalDuration? duration) => duration is { IsAbout: false } stated && stated.TryGetAmount(out _, out DurationUnit unit) ? unit : null;

    private static string Say(decimal low, decimal? high) =>
        high is null ? string.Create(CultureInfo.InvariantCulture, $"at least {low:0.#} days")
        : low == high ? string.Create(CultureInfo.InvariantCulture, $"{low:0.#} days")
        : string.Create(CultureInfo.InvariantCulture, $"{low:0.#} to {high:0.#} days");
}
