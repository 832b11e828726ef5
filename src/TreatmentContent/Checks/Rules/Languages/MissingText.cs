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

    private const string NameMember = "name";
    private const string SummaryMember = "summary";

    public string Code => "TC1015";

    public IssueSeverity Severity => IssueSeverity.Information;

    public void Check(RuleContext context)
    {
        foreach (LocaleTag locale in WantedLocales.Of(context.Catalog))
        {
            // Safety texts are TC1014's.
            CatalogText[] all = [.. Gaps.Find(context, locale).Where(static text => text.SafetyPart is null)];
            if (Gaps.AreSaid(context, this, locale, all, "text"))
                continue;

            foreach (IGrouping<ContentNode?, CatalogText> group in all.GroupBy(static text => text.Node.Around<Treatment>()))
            {
                CatalogText[] gaps = [.. group.OrderByDescending(MakesPage)];
                string place = group.Key is null ? "outside the treatments" : "in this treatment";
                string next = gaps.Length > 1 ? $", the next at {EnglishCount.List([.. gaps.Skip(1).Take(MaxNamed).Select(gap => gap.Path)])}" : "";
                string count = $"{EnglishCount.Of(gaps.Length, "text")} {place}{next}.";
                if (MakesPage(gaps[0]))
                    context.Report(Code, IssueSeverity.Warning, gaps[0].Path, $"{locale} is missing here, and without it the treatment has no page in {locale}: visitors are shown another language; {count}", locale);
                else
                    context.Report(this, gaps[0].Path, $"{locale} is missing here; {count}", locale);
            }
        }
    }

    // A page is offered in a language that has the treatment's name and summary.
    private static bool MakesPage(CatalogText text) => text.Node is { Parent.Value: Treatment, Member: NameMember or SummaryMember };
}
