using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>TC1014: patients can read in their language what keeps them safe.</summary>
internal sealed class MissingSafetyText : ICodedRule
{
    public string Code => "TC1014";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        LocaleTag source = context.Catalog.SourceLocale;
        foreach (LocaleTag locale in Gaps.Wanted(context.Catalog))
        {
            foreach (ContentNode gap in Gaps.Find(context, locale))
            {
                if (SafetyCritical.PartOf(gap) is not { } part)
                    continue;
                string effect = locale == source ? "it is the source, which other languages fall back to" : $"patients would read it in {source}";
                context.Report(this, gap.Path, $"{locale} is missing for a safety text ({part}); {effect}.", locale);
            }
        }
    }
}
