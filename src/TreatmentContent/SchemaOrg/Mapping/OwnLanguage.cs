using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>Tells the texts of the page's own language from those that only another one could say. A regional parent is the same language.</summary>
internal static class OwnLanguage
{
    /// <summary>Gives a text, trimmed; null where there is none in the page's language.</summary>
    public static string? Read(ResolvedText text) => text.IsEmpty || IsOther(text) ? null : text.Text.Trim();

    /// <summary>Says whether there is a text, and it or a word in it is in another language: no mark can stand in a plain text.</summary>
    public static bool IsOther(ResolvedText? text) => text is { IsEmpty: false } said && (said.IsForeign || Lost(said).IsForeign);

    /// <summary>Says why a text is left out.</summary>
    public static string Untranslated(ResolvedText text, ContentLocale locale) => Lost(text) switch
    {
        { Reason: ResolutionReason.StaleReplaced } lost => $"Safety depends on the text and the one in '{locale.Tag}' is out of date; the page says it in '{lost.Locale}'.",
        { Reason: ResolutionReason.UnreviewedReplaced } lost => $"Safety depends on the text and the one in '{locale.Tag}' is not finished or not reviewed; the page says it in '{lost.Locale}'.",
        { IsEmpty: true } or { Locale.Value: "und" } => $"There is no text in '{locale.Tag}'.",
        { Reason: ResolutionReason.NoLocaleData } lost => $"'{locale.Tag}' has no words for it; the page says it in '{lost.Locale}'.",
        var lost => $"There is no text in '{locale.Tag}'; '{lost.Locale}' would have answered.",
    };

    // The part of a text of two languages that is not in the page's.
    private static ResolvedText Lost(ResolvedText text)
    {
        IReadOnlyList<ResolvedText> runs = text.Making.Runs;
        for (int i = 0; i < runs.Count; i++)
        {
            if (runs[i].IsForeign)
                return runs[i];
        }

        return text;
    }
}
