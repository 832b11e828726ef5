using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what is reached after a time or lasts for a time: "How long results last: possibly a few months".</summary>
internal static class MilestoneWords
{
    public static PageItem Say(Narrator narrator, string path, Milestone milestone)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? text = Bare(narrator, milestone);
        ResolvedText? sure = Value(narrator, milestone);
        ResolvedText? activity = text is null ? null : Activity(narrator, milestone);
        bool isNamed = milestone.Kind == MilestoneKind.BackToWork && milestone.Activity == Vocabularies.Activity.Work;
        if (activity is null && !isNamed)
        {
            details.Word("activity", "milestone.activity", milestone.Activity);
        }

        if (milestone.After is not null)
        {
            details.Value("length", "duration", milestone.Length);
        }
        else
        {
            // "1–3 days after surgery" would be a day on which something happens.
            details.Word("anchor", "timing.anchor", milestone.Anchor);
        }

        details.Words("until", "until", milestone.Until, ListKind.Or);
        if (!(milestone.Pace == Pace.Immediate && milestone.After == default(ClinicalDuration)))
        {
            details.Word("pace", "milestone.pace", milestone.Pace);
        }

        if (sure is null)
        {
            details.Word("strength", "strength", milestone.Strength);
        }

        details.Sentence("text", milestone.Text);
        return StatementWords.Item(details, path, milestone, activity ?? narrator.Label<MilestoneKind>(milestone.Kind, "milestone"), sure ?? text);
    }

    /// <summary>Says the time with what it counts from and how sure it is.</summary>
    /// <returns>The whole; null where no time is stated, or where it would be of two languages.</returns>
    public static ResolvedText? Value(Narrator narrator, Milestone milestone) =>
        Bare(narrator, milestone) is { } value ? StrengthWords.Say(narrator, value, milestone.Strength) : null;

    // "Back to driving", where the kind says no more than that.
    private static ResolvedText? Activity(Narrator narrator, Milestone milestone) =>
        milestone.Kind == MilestoneKind.BackToActivity && milestone.Activity is { IsUnspecified: false } activity
            ? narrator.Fill("milestone.backTo", "value", narrator.Locale.Say(activity))
            : null;

    private static ResolvedText? Bare(Narrator narrator, Milestone milestone) =>
        milestone.After is { } after ? Reached(narrator, after, milestone.Anchor)
        : milestone.Length is not { } length ? null
        : length == default ? narrator.Phrase("milestone.none")
        : narrator.Locale.Say(length);

    // Without a word for it, the time counts from the last session.
    private static ResolvedText Reached(Narrator narrator, ClinicalDuration after, Open<Anchor>? anchor) =>
        TimingWords.From(narrator, after, "after", anchor ?? (after == default || TimingWords.IsCounted(after) ? null : Anchor.LastSession)) ?? narrator.Locale.Say(after);
}
