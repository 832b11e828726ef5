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
        foreach (LocaleTag locale in WantedLocales.Of(context.Catalog))
        {
            CatalogText[] gaps = [.. Gaps.Find(context, locale).Where(static gap => gap.SafetyPart is not null)];
            if (Gaps.AreSaid(context, this, locale, gaps, "safety text"))
                continue;

            string effect = locale == source ? "it is the source, which other languages fall back to" : $"patients would read it in {source}";
            foreach (CatalogText gap in gaps)
                context.Report(this, gap.Path, $"{locale} is missing for a safety text ({gap.SafetyPart}); {effect}.", locale);
        }
    }
}
