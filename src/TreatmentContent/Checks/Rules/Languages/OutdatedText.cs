using TreatmentContent.Contract;
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
        var sources = new TextPicker(source, source);
        foreach (ContentNode node in context.Values<LocalizedText>())
        {
            var text = (LocalizedText)node.Value;
            foreach ((LocaleTag locale, LocalText translation) in text.Tagged)
            {
                if (sources.IsStale(text, locale, translation))
                {
                    string effect = SafetyCritical.PartOf(node) is { } part ? $" Safety depends on it ({part}): until then patients read the {source} text." : "";
                    context.Report(this, Texts.PathOf(node.Path, text, locale), $"The {locale} text was made from an older {source} text; check it against the present one, then write its sourceHash anew.{effect}", locale);
                }
            }
        }
    }
}
