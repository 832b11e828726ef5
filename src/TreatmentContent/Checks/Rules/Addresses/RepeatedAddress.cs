using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Checks;

/// <summary>TC1007: in each language, the page of every treatment has an address of its own.</summary>
internal sealed class RepeatedAddress : ICodedRule
{
    public string Code => "TC1007";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        var said = new HashSet<(Treatment, string)>();
        foreach (LocaleTag tag in context.Catalog.LocalesOfPages.Append(context.Catalog.SourceLocale).Distinct())
        {
            ContentLocale locale = context.Catalog.Locale(tag);
            // Many servers do not tell capitals from small letters.
            var first = new Dictionary<string, Treatment>(StringComparer.OrdinalIgnoreCase);
            foreach (Located<Treatment> treatment in context.All<Treatment>())
            {
                string slug = PageAddress.Segment(treatment.Record, locale);
                // Two treatments with one id are TC1006.
                if (!first.TryAdd(slug, treatment.Record) && first[slug].Id != treatment.Record.Id && said.Add((treatment.Record, slug)))
                    context.Report(this, treatment.PathOf("slug"), $"The {tag} address {TextForm.Quote(slug)} is used by treatment '{first[slug].Id}' too.");
            }
        }
    }
}
