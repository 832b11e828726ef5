using TreatmentContent.Contract;
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
        var sources = new TextPicker(source, source);
        foreach (ContentNode node in context.Values<LocalizedText>())
        {
            var text = (LocalizedText)node.Value;
            foreach ((LocaleTag locale, LocalText translation) in text.Tagged)
            {
                if (translation.State is not (TextState.Machine or TextState.Draft) || SafetyCritical.PartOf(node) is not { } part)
                    continue;
                if (sources.TryPick(text, out LocaleTag sourceTag, out _) && sourceTag != locale)
                    context.Report(this, Texts.PathOf(node.Path, text, locale), $"The {locale} text is {Named(translation.State)}, and safety depends on it ({part}): patients read the {source} text until a person has finished it.", locale);
            }
        }
    }

    private static string Named(TextState state) => state == TextState.Machine ? "a machine's" : "a draft";
}
