using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1016: a translation that says what it was made from was made from the present text.</summary>
internal sealed class OutdatedText : ICodedRule
{
    public string Code => "TC1016";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        LocaleTag source = context.Catalog.SourceLocale;
        foreach ((CatalogText text, TextVersion translation) in context.Translations)
        {
            if (translation.IsStaleFor(text.Source!))
            {
                string effect = text.SafetyPart is { } part ? $" Safety depends on it ({part}): until then patients read the {source} text there." : "";
                context.Report(this, text.PathOf(translation), $"The {translation.Tag} text was made from an older {source} text; check it against the present one, then write its sourceHash anew.{effect}", translation.Tag);
            }
        }
    }
}
