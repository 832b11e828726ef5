using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.FactCoverage;

/// <summary>The worked example of a page: one catalogue that states what the page states.</summary>
internal sealed class FactExample
{
    private FactExample(string json, string name)
    {
        Json = json;
        TreatmentJson.TryReadCatalog(json, out TreatmentCatalog? catalog, out IReadOnlyList<ContentIssue> issues, $"Examples/{name}.json");
        Catalog = catalog;
        Issues = issues;
        Nodes = catalog is null ? new() : ContentTree.Walk(catalog).ToDictionary(node => node.Path, StringComparer.Ordinal);
    }

    public string Json { get; }

    /// <summary>Gets what was read; null where the example cannot be read.</summary>
    public TreatmentCatalog? Catalog { get; }

    public IReadOnlyList<ContentIssue> Issues { get; }

    /// <summary>Gets everything that the example states, by path.</summary>
    public Dictionary<string, ContentNode> Nodes { get; }

    public static FactExample Of(FactPage page) => Parse(File.ReadAllText(FactFiles.Path("Examples", page.Name + ".json")), page.Name);

    public static FactExample Parse(string json, string name) => new(json, name);
}
