using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

/// <summary>The content of the samples' clinic, read from its files.</summary>
internal static class SampleContent
{
    private static readonly Lazy<TreatmentCatalog> Read = new(() => ReadCatalog(Folder()));

    public static TreatmentCatalog Catalog => Read.Value;

    public static TreatmentPage Page(string locale) => TreatmentPage.Create(Catalog, Catalog.Treatments["microneedling"], Catalog.Locale(LocaleTag.Parse(locale)));

    private static TreatmentCatalog ReadCatalog(string folder)
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(File.ReadAllText(Path.Combine(folder, "catalog.json")));
        Treatment treatment = TreatmentJson.ReadTreatment(File.ReadAllText(Path.Combine(folder, "treatments", "microneedling.json")));
        return catalog with { Treatments = [treatment] };
    }

    private static string Folder([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "samples", "content"));
}
