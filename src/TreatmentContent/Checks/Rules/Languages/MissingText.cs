using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1015: the texts stand in every wanted locale; said once a treatment and locale, and once for the rest of the catalogue; only once of a language that is planned.</summary>
internal sealed class MissingText : ICodedRule
{
    // Enough to begin with; the text itself is the first.
    private const int MaxNamed = 3;

    public string Code => "TC1015";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (LocaleTag locale in Gaps.Wanted(context.Catalog))
        {
            // Safety texts are TC1014's.
            ContentNode[] all = [.. Gaps.Find(context, locale).Where(static node => SafetyCritical.PartOf(node) is null)];
            if (all.Length > 0 && context.IsPlanned(locale))
            {
                context.Report(this, all[0].Path, $"{locale}, which is planned, does not have {EnglishCount.Of(all.Length, "text")} yet, this one first; TranslationReport lists them all.", locale);
                continue;
            }

            foreach (IGrouping<ContentNode?, ContentNode> group in all.GroupBy(static node => node.Around<Treatment>()))
            {
                ContentNode[] gaps = [.. group];
                string place = group.Key is null ? "outside the treatments" : "in this treatment";
                string next = gaps.Length > 1 ? $", the next at {EnglishCount.List([.. gaps.Skip(1).Take(MaxNamed).Select(gap => gap.Path)])}" : "";
                context.Report(this, gaps[0].Path, $"{locale} is missing here; {EnglishCount.Of(gaps.Length, "text")} {place}{next}.", locale);
            }
        }
    }
}
