using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1015: the texts stand in every wanted locale; said once a treatment and locale, and once for the rest of the catalogue.</summary>
internal sealed class MissingText : ICodedRule
{
    public string Code => "TC1015";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (LocaleTag locale in Gaps.Wanted(context.Catalog))
        {
            // Safety texts are TC1014's.
            foreach (IGrouping<ContentNode?, ContentNode> gaps in Gaps.Find(context, locale).Where(node => Gaps.SafetyPartOf(node) is null).GroupBy(node => node.Around<Treatment>()))
            {
                string place = gaps.Key is null ? "outside the treatments" : "in this treatment";
                context.Report(this, gaps.First().Path, $"{locale} is missing here; {EnglishCount.Of(gaps.Count(), "text")} {place}.", locale);
            }
        }
    }
}
