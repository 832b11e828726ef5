using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1045: where a treatment's translations say what they were made from, those do that safety depends on; said once a treatment and locale.</summary>
internal sealed class UnstampedSafetyText : ICodedRule
{
    public string Code => "TC1045";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        LocaleTag source = context.Catalog.SourceLocale;
        var sources = new TextPicker(source, source);
        foreach (IGrouping<ContentNode, ContentNode> texts in context.Values<LocalizedText>().Where(static node => node.Around<Treatment>() is not null).GroupBy(static node => node.Around<Treatment>()!))
        {
            foreach (LocaleTag locale in texts.SelectMany(static node => ((LocalizedText)node.Value).Tagged).Where(static entry => entry.Value.SourceHash is not null).Select(static entry => entry.Key).Distinct())
            {
                ContentNode[] unstamped = [.. texts.Where(node => IsUnstamped((LocalizedText)node.Value, locale, sources) && SafetyCritical.PartOf(node) is not null)];
                if (unstamped.Length > 0)
                    context.Report(this, Texts.PathOf(unstamped[0].Path, (LocalizedText)unstamped[0].Value, locale), $"Safety depends on {EnglishCount.Of(unstamped.Length, "text")} without a sourceHash in {locale}, this one first, while others in this treatment have one; nobody would notice when the {source} text changes.", locale);
            }
        }
    }

    private static bool IsUnstamped(LocalizedText text, LocaleTag locale, TextPicker sources) =>
        text.TryGet(locale, out LocalText translation) && translation.SourceHash is null && sources.TryPick(text, out LocaleTag sourceTag, out _) && sourceTag != locale;
}
