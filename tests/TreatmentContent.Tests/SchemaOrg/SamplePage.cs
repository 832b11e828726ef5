using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Json;
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

    /// <summary>Gives the sample catalogue with every text said otherwise, in English alone.</summary>
    public static async Task<TreatmentCatalog> CatalogWith(Func<string, string> say)
    {
        TreatmentCatalog catalog = (await CatalogFolder.ReadAsync(Content)).Catalog;
        JsonNode document = JsonNode.Parse(TreatmentJson.Write(catalog))!;
        foreach (ContentNode node in ContentTree.Walk(catalog).Where(node => node.Value is LocalizedText))
        {
            JsonNode parent = document;
            IReadOnlyList<(string? Member, int Index)> steps = JsonPath.Steps(node.Path);
            foreach ((string? member, int index) in steps.Take(steps.Count - 1))
                parent = member is null ? parent[index]! : parent[member]!;
            var text = new JsonObject { ["en"] = say(((LocalizedText)node.Value).TryGet("en", out LocalText english) ? english.Text : "Said") };
            if (steps[^1].Member is { } last)
                parent[last] = text;
            else
                parent[steps[^1].Index] = text;
        }

        // Addresses are made of this one: it is no text.
        document["site"]!["path"] = "/{locale}/{slug}";
        return TreatmentJson.ReadCatalog(document.ToJsonString()) with { Site = catalog.Site };
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
