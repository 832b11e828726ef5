using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1014: patients can read in their language what keeps them safe; said of each text, and once of a language that is only planned.</summary>
internal sealed class MissingSafetyText : ICodedRule
{
    public string Code => "TC1014";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        LocaleTag source = context.Catalog.SourceLocale;
        foreach (LocaleTag locale in Gaps.Wanted(context.Catalog))
        {
            ContentNode[] gaps = [.. Gaps.Find(context, locale).Where(static gap => SafetyCritical.PartOf(gap) is not null)];
            if (gaps.Length > 0 && context.IsPlanned(locale))
            {
                context.Report(this, gaps[0].Path, $"{locale}, which is planned, does not have {EnglishCount.Of(gaps.Length, "safety text")} yet, this one first; TranslationReport lists them all.", locale);
                continue;
            }

            foreach (ContentNode gap in gaps)
            {
                string effect = locale == source ? "it is the source, which other languages fall back to" : $"patients would read it in {source}";
                context.Report(this, gap.Path, $"{locale} is missing for a safety text ({SafetyCritical.PartOf(gap)}); {effect}.", locale);
            }
        }
    }
}
