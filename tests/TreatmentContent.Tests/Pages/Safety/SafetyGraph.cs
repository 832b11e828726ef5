using System.Text.Json;
using TreatmentContent.Pages;

namespace TreatmentContent.Tests.Pages;

/// <summary>What the JSON-LD of a page says where safety depends on it.</summary>
internal static class SafetyGraph
{
    // Of the treatment: what says nothing but safety-critical parts.
    private static readonly string[] Properties = ["contraindication", "preparation", "followup"];

    /// <summary>Gives the substances, the sections of safety-critical parts alone, and the properties of the treatment that say them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="json">Its JSON-LD.</param>
    public static IEnumerable<string> Of(TreatmentPage page, string json)
    {
        HashSet<string> sections = [.. page.Sections.Where(section => section.Items.All(item => SafetyItems.IsSafety(item.Path))).Select(section => $"{page.Address}#{section.Anchor}")];
        foreach (JsonElement node in JsonElement.Parse(json).GetProperty("@graph").EnumerateArray())
        {
            if (node.GetProperty("@type").ToString() == "Substance" || sections.Contains(node.GetProperty("@id").GetString()!))
                yield return node.GetRawText();
            foreach (string property in Properties)
            {
                if (node.TryGetProperty(property, out JsonElement said))
                    yield return said.GetRawText();
            }
        }
    }
}
