using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says a sign that needs help, and which: "Pain lasting more than 3 days, if severe: call the clinic right away".</summary>
/// <remarks>From which strength and length on a sign counts stands with the sign itself, never further down.</remarks>
internal static class WarningSignWords
{
    // What sends nobody for help.
    private static readonly CareAction[] Calm = [CareAction.Watch, CareAction.SelfCare];

    public static PageItem Say(Narrator narrator, string path, WarningSign sign)
    {
        var details = new SaidItems(narrator, path);
        ResolvedText? signs = narrator.Title(sign.Signs, ListKind.Or);
        if (signs is null)
        {
            details.Words("signs", "warning.signs", sign.Signs, ListKind.Or);
        }

        ResolvedText label = WithSeverity(details, WithLength(details, signs ?? narrator.Phrase("warning.signs"), sign), sign);
        ResolvedText action = narrator.Locale.Say(sign.Action);
        if (sign.Within is { } within)
        {
            if (!action.IsEmpty && InTime(narrator, action, within) is { } whole)
            {
                action = whole;
            }
            else
            {
                details.Value("within", "warning.within.label", within);
            }
        }

        details.Sentence("text", sign.Text);
        details.Words("channels", "warning.channels", sign.Channels, ListKind.Or);
        OnsetWords.Add(details, path, sign.Timing);
        bool isCalm = Array.IndexOf(Calm, sign.Action.Value) >= 0;
        bool isTakenBack = isCalm && Occurrence.IsTakenBack(sign);
        PageItem item = StatementWords.Item(details, path, sign, label, action) with { IsDanger = !isCalm || isTakenBack, IsDenied = isTakenBack };

        // A sign is never hidden, not even where nothing says what to do.
        return item.IsBare ? item with { Label = null, Text = label } : item;
    }

    /// <summary>Says in what time to act: "call the clinic within 24 hours".</summary>
    /// <returns>The whole; null where it would be of two languages, and where a time that has no end would make no sentence.</returns>
    private static ResolvedText? InTime(Narrator narrator, ResolvedText action, ClinicalDuration within) => within.Bound switch
    {
        _ when within == default => narrator.Fill("warning.atOnce", "action", action, "action", action),
        Bound.AtLeast or Bound.MoreThan => null,
        _ => narrator.Fill("warning.within", "action", action, "value", narrator.Locale.Say(Limit(within))),
    };

    // "Within" says "at most" already: not "within up to 24 hours".
    private static ClinicalDuration Limit(ClinicalDuration within) => within is { Bound: Bound.AtMost, High: { Value: { } high, Unit: var unit } }
        ? ClinicalDuration.Of(within.IsAbout ? Amount.About(high) : high, unit)
        : within;

    private static ResolvedText WithLength(SaidItems details, ResolvedText signs, WarningSign sign)
    {
        if (sign.Lasting is not { } lasting)
        {
            return signs;
        }

        if (details.Narrator.Fill("warning.lasting", "sign", signs, "value", details.Narrator.Locale.Say(lasting)) is { } whole)
        {
            return whole;
        }

        details.Value("lasting", "warning.lasting.label", lasting);
        return signs;
    }

    private static ResolvedText WithSeverity(SaidItems details, ResolvedText signs, WarningSign sign)
    {
        if (sign.Severity is not { IsUnspecified: false } severity)
        {
            return signs;
        }

        Narrator narrator = details.Narrator;
        string own = "warning.from." + severity.Word;
        ResolvedText? whole = narrator.Phrase(own).IsEmpty
            ? narrator.Fill("warning.from", "sign", signs, "level", narrator.Locale.Say(severity))
            : narrator.Fill(own, "sign", signs, "sign", signs);
        if (whole is { } said)
        {
            return said;
        }

        details.Word("severity", "warning.from.label", sign.Severity);
        return signs;
    }
}
