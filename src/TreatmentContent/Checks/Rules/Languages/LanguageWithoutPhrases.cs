using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1043: the library has words of its own for the pages of a language.</summary>
internal sealed class LanguageWithoutPhrases : ICodedRule
{
    public string Code => "TC1043";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        TreatmentCatalog catalog = context.Catalog;
        string instead = PhraseBook.For(catalog.SourceLocale) is null ? "in English" : $"in the source language '{catalog.SourceLocale}'";
        foreach (LocaleTag tag in Gaps.Wanted(catalog).Where(static tag => PhraseBook.For(tag) is null))
        {
            string effect = $"The library has no phrases in '{tag}': on its pages, headings and most values will be said {instead}, and marked as such; the texts of the content stay as they are.";
            if (tag.IsKnown)
            {
                context.Report(this, PathOf(catalog, tag), effect);
            }
            else
            {
                context.Report(Code, IssueSeverity.Warning, PathOf(catalog, tag), $"{Unknown(tag)} {effect}");
            }
        }
    }

    // Well formed, so that it is read; but readers, browsers and search engines take it for no language.
    private static string Unknown(LocaleTag tag) => tag.ProbablyMeant is { } meant
        ? $"'{tag.Language}' is the code of no language; did you mean '{meant}'?"
        : $"'{tag.Language}' is the code of no language.";

    // Where the author states it; a language that only the texts have stands nowhere alone.
    private static string PathOf(TreatmentCatalog catalog, LocaleTag tag)
    {
        if (tag == catalog.SourceLocale)
            return "$.sourceLocale";
        (string List, IReadOnlyList<LocaleTag> Tags)[] places = [("$.locales", catalog.Locales), ("$.checks.planned", catalog.Checks.Planned)];
        return places.Where(place => place.Tags.Contains(tag)).Select(place => $"{place.List}[{place.Tags.ToList().IndexOf(tag)}]").FirstOrDefault("$");
    }
}
