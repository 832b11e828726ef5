using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>Tells the texts of the page's own language from those that only another one could say. A regional parent is the same language.</summary>
internal static class OwnLanguage
{
    /// <summary>Gives a text, trimmed; null where there is none in the page's language.</summary>
    public static string? Read(ResolvedText text) => text.IsEmpty || text.IsForeign ? null : text.Text.Trim();

    /// <summary>Says whether there is a text, and it is in another language.</summary>
    public static bool IsOther(ResolvedText? text) => text is { IsEmpty: false, IsForeign: true };

    /// <summary>Says why a text is left out.</summary>
    public static string Untranslated(ResolvedText text, ContentLocale locale) => text switch
    {
        { Reason: ResolutionReason.StaleReplaced } => $"Safety depends on the text and the one in '{locale.Tag}' is out of date; the page says it in '{text.Locale}'.",
        { Reason: ResolutionReason.UnreviewedReplaced } => $"Safety depends on the text and the one in '{locale.Tag}' is not finished or not reviewed; the page says it in '{text.Locale}'.",
        _ when text.IsEmpty || text.Locale == default => $"There is no text in '{locale.Tag}'.",
        { Reason: ResolutionReason.NoLocaleData } => $"'{locale.Tag}' has no words for it; the page says it in '{text.Locale}'.",
        _ => $"There is no text in '{locale.Tag}'; '{text.Locale}' would have answered.",
    };
}
