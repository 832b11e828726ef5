using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Storage;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Pages to write: the sample's, and small ones made here.</summary>
internal static class SamplePage
{
    /// <summary>Gets the folder of the sample content.</summary>
    public static string Content { get; } = Path.Combine(Folder(), "..", "..", "..", "samples", "content");

    public static async Task<TreatmentPage> Microneedling(string locale)
    {
        CatalogReadResult read = await CatalogFolder.ReadAsync(Content);
        TreatmentCatalog catalog = read.Catalog!;
        return TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], catalog.Locale(LocaleTag.Parse(locale)));
    }

    public static TreatmentPage Of(Treatment treatment, string locale = "en", Func<TreatmentCatalog, TreatmentCatalog>? with = null)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        catalog = with?.Invoke(catalog) ?? catalog;
        return TreatmentPage.Create(catalog, treatment, catalog.Locale(LocaleTag.Parse(locale)));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
