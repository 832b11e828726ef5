using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1044: where safety depends on a text, its translations are finished, for others are not shown.</summary>
internal sealed class UnreviewedSafetyText : ICodedRule
{
    public string Code => "TC1044";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        LocaleTag source = context.Catalog.SourceLocale;
        foreach ((CatalogText text, TextVersion translation) in context.Translations)
        {
            if (translation.State is TextState.Machine or TextState.Draft && text.SafetyPart is { } part)
                context.Report(this, text.PathOf(translation), $"The {translation.Tag} text is {Named(translation.State)}, and safety depends on it ({part}): patients read the {source} text there until a person has finished it.", translation.Tag);
        }
    }

    private static string Named(TextState state) => state == TextState.Machine ? "a machine's" : "a draft";
}
