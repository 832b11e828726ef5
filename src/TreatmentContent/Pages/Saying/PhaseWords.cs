using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>Says one phase of the whole course, with its length and its steps.</summary>
internal static class PhaseWords
{
    public static PageItem Say(Narrator narrator, string path, Phase phase)
    {
        var details = new SaidItems(narrator, path);
        var schedule = new SaidItems(narrator, details.PathOf("schedule"));
        IReadOnlyList<PageReference> references = new ScheduleWords(narrator, "phase", "time").Add(schedule, phase.Schedule);
        details.AddRange(schedule.Items);
        TimingWords.Add(details, "timing", phase.Timing);
        details.Sentence("isOptional", "phase.isOptional", phase.IsOptional);
        details.Group("steps", "phase.steps", [.. phase.Steps.Select((step, i) => StepWords.Say(narrator, details.PathOf($"steps[{i}]"), step))], isOrdered: true);
        ResolvedText name = narrator.Locale.Resolve(phase.Name);
        PageItem item = StatementWords.Item(details, path, phase, name, null);
        return (item.IsBare ? item with { Label = null, Text = name } : item) with { References = [.. item.References, .. references] };
    }
}
