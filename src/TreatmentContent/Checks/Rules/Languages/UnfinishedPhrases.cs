using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>
/// TC1046: the library's phrases in a language are finished, for safety depends on them. In the source language nothing can stand in their place; other languages say those parts in the source language, where its own phrases are finished.
/// </summary>
internal sealed class UnfinishedPhrases : ICodedRule
{
    private const string Drafts = "are drafts that no speaker has reviewed";

    public string Code => "TC1046";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        TreatmentCatalog catalog = context.Catalog;
        PhraseBook? source = PhraseBook.For(catalog.SourceLocale);
        foreach (LocaleTag tag in WantedLocales.Of(catalog))
        {
            if (PhraseBook.For(tag) is not { LeastState: < PhraseState.Translated } book)
                continue;
            string path = WantedLocales.PathOf(catalog, tag);
            if (tag == catalog.SourceLocale)
                context.Report(this, path, $"The library's phrases in '{tag}' {Drafts}, and nothing can stand in their place in the source language: what safety depends on is said with them too, unmarked. Have a speaker read such pages before they are published.");
            else if (tag.IsOneLanguageWith(catalog.SourceLocale))
                continue;
            else if (source is { LeastState: < PhraseState.Translated })
                context.Report(this, path, $"The library's phrases in '{tag}' {Drafts}, and so are those in the source language '{catalog.SourceLocale}', which could stand in their place: what safety depends on is said with them, unmarked. Have a speaker read such pages before they are published.");
            else
                context.Report(Code, IssueSeverity.Information, path, $"The library's phrases in '{tag}' {Drafts}: on its pages, what safety depends on is said {WantedLocales.InsteadOf(catalog)}, and marked as such.");
        }
    }
}
