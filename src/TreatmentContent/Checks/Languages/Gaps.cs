using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>Finds the texts that a wanted locale does not have.</summary>
internal static class Gaps
{
    /// <summary>Gives every text that a locale does not have, neither itself nor for another region of its language.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="locale">The locale.</param>
    /// <returns>The texts in the order of the document, with the names of the catalogue's own words; the segments and patterns of addresses are none.</returns>
    public static IEnumerable<CatalogText> Find(RuleContext context, LocaleTag locale)
    {
        var picker = new TextPicker(locale, context.Catalog.SourceLocale);
        return context.Texts.Where(text => text.IsTranslated && text.In(locale, picker) is null);
    }

    /// <summary>Reports the gaps of a locale that is only planned, all in one.</summary>
    /// <param name="context">The catalogue.</param>
    /// <param name="rule">The rule that reports them.</param>
    /// <param name="locale">The locale.</param>
    /// <param name="gaps">The texts.</param>
    /// <param name="noun">What the texts are, such as <c>safety text</c>.</param>
    /// <returns>Whether nothing is left to report: there is no gap, or the locale is planned.</returns>
    public static bool AreSaid(RuleContext context, ICodedRule rule, LocaleTag locale, IReadOnlyList<CatalogText> gaps, string noun)
    {
        if (gaps.Count == 0)
            return true;
        if (!context.IsPlanned(locale))
            return false;
        context.Report(rule, gaps[0].Path, $"{locale}, which is planned, does not have {EnglishCount.Of(gaps.Count, noun)} yet, this one first; TranslationReport lists them all.", locale);
        return true;
    }
}
