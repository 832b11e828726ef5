using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>What the page of a small treatment says in one section.</summary>
internal static class SaidPage
{
    public static readonly Treatment Peel = new() { Id = "peel", Name = "Peel" };

    /// <summary>Gives the items of a section as lines, details indented; empty where the page has no such section.</summary>
    public static string[] Lines(Treatment treatment, SectionKind section, string locale = "en", Func<TreatmentCatalog, TreatmentCatalog>? change = null)
    {
        TreatmentPage page = Page(treatment, locale, change);
        return [.. page.Sections.Where(own => own.Kind == section).SelectMany(own => own.Items).SelectMany(item => Lines(item, ""))];
    }

    public static TreatmentPage Page(Treatment treatment, string locale = "en", Func<TreatmentCatalog, TreatmentCatalog>? change = null)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["en", "es"] };
        catalog = change is null ? catalog : change(catalog);
        return TreatmentPage.Create(catalog, treatment, catalog.Locale(TreatmentContent.Localization.LocaleTag.Parse(locale)));
    }

    private static IEnumerable<string> Lines(PageItem item, string indent) =>
        item.Details.SelectMany(detail => Lines(detail, indent + "  ")).Prepend(indent + (item.Label is { } label ? $"{label.Text}: " : "") + item.Text?.Text);
}
