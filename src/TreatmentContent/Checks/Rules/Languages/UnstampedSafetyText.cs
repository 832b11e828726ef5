using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>
/// TC1045: translations that safety depends on say what they were made from. Said once a treatment and locale where others there do; of all treatments in which none of the locale's does, it is said once.
/// </summary>
internal sealed class UnstampedSafetyText : ICodedRule
{
    public string Code => "TC1045";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        LocaleTag source = context.Catalog.SourceLocale;
        foreach (IGrouping<LocaleTag, (CatalogText Text, TextVersion Translation)> texts in context.Translations.GroupBy(static each => each.Translation.Tag))
        {
            var parts = texts.GroupBy(static each => each.Text.Node.Around<Treatment>()).ToLookup(static part => part.Any(static each => IsStamped(each.Translation)));
            foreach (IGrouping<ContentNode?, (CatalogText Text, TextVersion Translation)> part in parts[true])
            {
                string place = part.Key is null ? "outside the treatments" : "in this treatment";
                Report(context, Severity, texts.Key, [.. part], $", while others {place} have one; nobody would notice when the {source} text changes.");
            }

            // Whoever writes all languages side by side may know without stamps; a reader of the checks may not.
            Report(context, IssueSeverity.Information, texts.Key, [.. parts[false].SelectMany(static part => part)], $"; nobody would notice when the {source} text changes and this one does not.");
        }
    }

    private static bool IsStamped(TextVersion translation) => translation.SourceHash is not null;

    private void Report(RuleContext context, IssueSeverity severity, LocaleTag locale, IEnumerable<(CatalogText Text, TextVersion Translation)> texts, string effect)
    {
        // Drafts are not shown, and another rule tells of them.
        (CatalogText Text, TextVersion Translation)[] unstamped = [.. texts.Where(static each => !IsStamped(each.Translation) && each.Translation.State is not (TextState.Machine or TextState.Draft) && each.Text.SafetyPart is not null)];
        if (unstamped is [var (text, translation), ..])
            context.Report(Code, severity, text.PathOf(translation), $"Safety depends on {EnglishCount.Of(unstamped.Length, "text")} without a sourceHash in {locale}, this one first{effect}", locale);
    }
}
