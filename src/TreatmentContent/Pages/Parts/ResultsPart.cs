using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what a treatment achieves, when, and for how long.</summary>
internal static class ResultsPart
{
    public static IReadOnlyList<PageItem> Say(Narrator narrator)
    {
        Results results = narrator.Treatment.Results;
        var said = new SaidItems(narrator, narrator.Root + ".results");
        said.AddRange(results.Timeline.Select((milestone, i) => MilestoneWords.Say(narrator, said.PathOf($"timeline[{i}]"), milestone)));
        said.AddRange(results.Outcomes.Select((outcome, i) => Say(narrator, said.PathOf($"outcomes[{i}]"), outcome)));
        said.AddRange(results.Maintenance.Select((maintenance, i) => MaintenanceWords.Say(narrator, said.PathOf($"maintenance[{i}]"), maintenance)));
        said.Words("dependsOn", "results.dependsOn", results.DependsOn);
        said.Sentence("isGuaranteed", "results.isGuaranteed", results.IsGuaranteed);
        said.Sentence("isReversible", "results.isReversible", results.IsReversible);
        return said.Items;
    }

    private static PageItem Say(Narrator narrator, string path, Outcome outcome)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? counted = outcome.Frequency is { } stated ? FrequencyWords.Say(narrator, stated, outcome.Per) : null;
        ResolvedText? text = counted ?? (outcome.Frequency is { } frequency ? narrator.Locale.Say(frequency) : null);
        details.Sentence("text", outcome.Text);
        details.Word("degree", "degree", outcome.Degree);
        details.Value("change", "outcome.change", outcome.Change);
        details.Value("after", "outcome.after", outcome.After);
        details.Word("per", "outcome.per", counted is null ? outcome.Per : null);
        return StatementWords.Item(details, path, outcome, narrator.Label<OutcomeKind>(outcome.Kind, "outcome"), text);
    }
}
