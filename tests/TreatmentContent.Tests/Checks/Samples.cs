using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.Checks;

/// <summary>The sound catalogue of docs/ISSUES.md, with some members of its treatment or of itself replaced.</summary>
internal static partial class Samples
{
    /// <summary>The date that counts as today.</summary>
    public static readonly DateOnly Today = new(2026, 6, 1);

    public static string Document { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "ISSUES.md"));

    private static string Base { get; } = BaseBlock().Match(Document).Groups[1].Value;

    /// <summary>Reads the catalogue with members of its treatment replaced, object by object (RFC 7396).</summary>
    public static TreatmentCatalog WithTreatment(string members)
    {
        JsonNode catalog = JsonNode.Parse(Base)!;
        Merge(catalog["treatments"]![0]!.AsObject(), JsonNode.Parse(members)!.AsObject());
        return TreatmentJson.ReadCatalog(catalog.ToJsonString());
    }

    /// <summary>Reads the catalogue with members of its own replaced.</summary>
    public static TreatmentCatalog WithCatalog(string members)
    {
        JsonNode catalog = JsonNode.Parse(Base)!;
        Merge(catalog.AsObject(), JsonNode.Parse(members)!.AsObject());
        return TreatmentJson.ReadCatalog(catalog.ToJsonString());
    }

    /// <summary>Holds that a rule finds exactly one thing, in a place below the treatment.</summary>
    public static void AssertFound(string code, string members, string place, string message) =>
        AssertFound(code, WithTreatment(members), $"$.treatments[0].{place}", message);

    public static void AssertFound(string code, TreatmentCatalog catalog, string path, string message)
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(catalog, Today), issue => issue.Code == code);
        Assert.Equal(path, issue.Path);
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
    }

    public static void AssertNone(string code, string members) => AssertNone(code, WithTreatment(members));

    public static void AssertNone(string code, TreatmentCatalog catalog) => Assert.DoesNotContain(ContentChecks.Check(catalog, Today), issue => issue.Code == code);

    private static void Merge(JsonObject target, JsonObject members)
    {
        foreach ((string name, JsonNode? value) in members)
        {
            if (value is JsonObject inner && target[name] is JsonObject part)
            {
                Merge(part, inner);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    [GeneratedRegex(@"^```json base\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex BaseBlock();
}
