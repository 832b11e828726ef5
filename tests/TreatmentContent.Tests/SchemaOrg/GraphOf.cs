using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>A document read back, with its nodes at hand. Every one that is made here keeps to the vocabulary.</summary>
internal sealed class GraphOf
{
    private readonly List<JsonElement> nodes;

    public GraphOf(string json, string? root = null)
    {
        Assert.Empty(Conformance.Check(json, root));
        Assert.Empty(SchemaOrgCheck.Check(json).Select(issue => issue.ToString()));
        Json = json;
        nodes = [.. JsonElement.Parse(json).GetProperty("@graph").EnumerateArray()];
    }

    public GraphOf(SchemaOrgDocument document, string? root = null)
        : this(document.Write(), root)
    {
    }

    public string Json { get; }

    public IReadOnlyList<JsonElement> Nodes => nodes;

    /// <summary>Makes the graph of a treatment's page.</summary>
    public static GraphOf Page(Treatment treatment, Func<TreatmentCatalog, TreatmentCatalog>? with = null, string locale = "en") =>
        new(TreatmentSchemaOrg.Write(SamplePage.Of(treatment, locale, with)));

    /// <summary>Gives the losses of a treatment's page, as kind and path below the treatment.</summary>
    public static string[] Losses(Treatment treatment, Func<TreatmentCatalog, TreatmentCatalog>? with = null)
    {
        TreatmentPage page = SamplePage.Of(treatment, "en", with);
        return [.. TreatmentSchemaOrg.Losses(page).Select(loss => $"{loss.Kind} {loss.Path.Replace("$.treatments[0]", "", StringComparison.Ordinal)}")];
    }

    /// <summary>Gives the only node of a type.</summary>
    public JsonElement One(string type) => Assert.Single(nodes, node => node.GetProperty("@type").ToString() == type);

    public IEnumerable<JsonElement> All(string type) => nodes.Where(node => node.GetProperty("@type").ToString() == type);

    /// <summary>Gives a property of the only node of a type as JSON; null where it has none.</summary>
    public string? Of(string type, string property) => One(type).TryGetProperty(property, out JsonElement value) ? value.GetRawText() : null;
}
