using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says one step of a session.</summary>
internal static class StepWords
{
    public static PageItem Say(Narrator narrator, string path, ProcessStep step)
    {
        var details = new SaidItems(narrator, path);
        var schedule = new SaidItems(narrator, details.PathOf("schedule"));
        IReadOnlyList<PageReference> references = new ScheduleWords(narrator, "step", "time").Add(schedule, step.Schedule);
        details.AddRange(schedule.Items);
        TimingWords.Add(details, "timing", step.Timing);
        details.Value("quantity", "amount", step.Quantity);
        details.Words("areas", "area", step.Areas);
        details.Words("tissues", "step.tissues", step.Tissues);
        details.Words("measures", "step.measures", step.Measures);
        details.Word("performer", "step.performer", step.Performer);
        details.AddRange(EntityWords.Substances(narrator, details.PathOf("substances"), step.Substances, "substances"));
        details.AddRange(EntityWords.Devices(narrator, details.PathOf("devices"), step.Devices, "device"));
        details.Words("tests", "step.tests", step.Tests);
        details.Sentence("isOptional", "step.isOptional", step.IsOptional);
        ResolvedText? label = step.Kind is { IsUnspecified: false } ? narrator.Label<StepKind>(step.Kind, "step") : null;
        PageItem item = StatementWords.Item(details, path, step, label, narrator.Locale.Resolve(step.Text));
        return references.Count == 0 ? item : item with { References = [.. item.References, .. references] };
    }
}
