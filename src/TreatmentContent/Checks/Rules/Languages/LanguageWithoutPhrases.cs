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
        foreach (LocaleTag tag in WantedLocales.Of(catalog).Where(static tag => PhraseBook.For(tag) is null))
        {
            string effect = $"The library has no phrases in '{tag}': on its pages, headings and most values will be said {WantedLocales.InsteadOf(catalog)}, and marked as such; the texts of the content stay as they are.";
            if (tag.IsKnown)
            {
                context.Report(this, WantedLocales.PathOf(catalog, tag), effect);
            }
            else
            {
                context.Report(Code, IssueSeverity.Warning, WantedLocales.PathOf(catalog, tag), $"{Unknown(tag)} {effect}");
            }
        }
    }

    // Well formed, so that it is read; but readers, browsers and search engines take it for no language.
    private static string Unknown(LocaleTag tag) => tag.ProbablyMeant is { } meant
        ? $"'{tag.Language}' is the code of no language; did you mean '{meant}'?"
        : $"'{tag.Language}' is the code of no language.";
}
