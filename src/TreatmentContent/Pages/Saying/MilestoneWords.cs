using TreatmentContent.Localization;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what is reached after a time or lasts for a time: "How long results last: possibly a few months".</summary>
internal static class MilestoneWords
{
    public static PageItem Say(Narrator narrator, string path, Milestone milestone)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? after = milestone.After is { } time ? Reached(narrator, time, milestone.Anchor) : null;
        ResolvedText? length = milestone.Length is { } duration ? narrator.Locale.Say(duration) : null;
        ResolvedText? text = after ?? length;
        ResolvedText? sure = text is { } value ? StrengthWords.Say(narrator, value, milestone.Strength) : null;
        details.Word("activity", "milestone.activity", milestone.Activity);
        if (after is not null)
        {
            details.Value("length", "duration", length);
        }
        else
        {
            details.Word("anchor", "timing.anchor", milestone.Anchor);
        }

        details.Words("until", "until", milestone.Until, ListKind.Or);
        details.Word("pace", "milestone.pace", milestone.Pace);
        if (sure is null)
        {
            details.Word("strength", "strength", milestone.Strength);
        }

        details.Sentence("text", milestone.Text);
        return StatementWords.Item(details, path, milestone, narrator.Label<MilestoneKind>(milestone.Kind, "milestone"), sure ?? text);
    }

    // Without a word for it, the time counts from the last session.
    private static ResolvedText Reached(Narrator narrator, Quantities.ClinicalDuration after, Open<Anchor>? anchor) =>
        TimingWords.From(narrator, after, "after", anchor ?? (after == default ? null : Anchor.LastSession)) ?? narrator.Locale.Say(after);
}
