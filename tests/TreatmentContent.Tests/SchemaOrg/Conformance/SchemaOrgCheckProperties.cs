using System.Text.Json.Nodes;
using CsCheck;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Json;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class SchemaOrgCheckProperties
{
    private static readonly byte[] Worked = File.ReadAllBytes(Path.Combine(BrokenDocument.Folder("schema-org-sound"), "worked-example.jsonld"));

    // Each form that JSON-LD leaves to its authors, to be broken at any place.
    private static readonly IReadOnlyList<byte[]> Seeds =
    [
        "[{\"@context\":[{\"s\":\"https://schema.org/\"}],\"@type\":\"s:Thing\",\"@id\":\"_:a\",\"s:name\":{\"@value\":null}}]"u8.ToArray(),
        Worked,
        .. Directory.EnumerateFiles(BrokenDocument.Folder("schema-org-sound"), "*.jsonld").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    ];

    private static readonly Gen<string> Written = Gen.Int.Select(seed =>
    {
        var (catalog, treatment, wish) = new RandomCatalog(seed).Make();
        return TreatmentSchemaOrg.Write(TreatmentPage.Create(catalog, treatment, catalog.Locale(wish)));
    });

    // The random texts hold tags and blanks on purpose: what authors write stands as they wrote it, and the check says so (docs/ISSUES.md, TC2018). Nothing else is let pass.
    [Fact]
    public void Whatever_the_library_writes_conforms() =>
        Written.Sample(json => Assert.Empty(SchemaOrgCheck.Check(json).Where(issue => issue.Code != "TC2018").Select(issue => issue.ToString())), iter: ReaderCases.Count / 4);

    [Fact]
    public void Markup_in_a_name_is_written_as_it_stands_and_warned_of()
    {
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(new() { Id = "peel", Name = "<b>Peel</b>" }));
        IReadOnlyList<ContentIssue> issues = SchemaOrgCheck.Check(json);

        Assert.DoesNotContain('<', json);
        Assert.Contains(Objects(JsonNode.Parse(json)), node => (string?)node["name"] == "<b>Peel</b>");
        Assert.NotEmpty(issues);
        Assert.All(issues, issue => Assert.Equal(("TC2018", IssueSeverity.Warning), (issue.Code, issue.Severity)));
    }

    [Fact]
    public void Whatever_the_bytes_are_nothing_is_thrown_and_every_issue_has_a_place() => Gen.Select(Gen.Int[0, Seeds.Count - 1], Gen.Int.Array[1, 6]).Sample(
        (seed, changes) =>
        {
            byte[] document = Mutation.Of(Seeds[seed], changes);
            IReadOnlyList<ContentIssue> issues = SchemaOrgCheck.Check(document);
            Assert.All(issues, issue => Assert.True(issue is { Line: > 0, Column: > 0, Message.Length: > 0 } && issue.Path.StartsWith('$')));
            Assert.Equal(issues.OrderBy(issue => issue.Line).ThenBy(issue => issue.Column), issues);
        },
        iter: ReaderCases.Count);

    /// <summary>Every place of a sound document, whatever stands there, is looked at: one change makes one finding or more.</summary>
    [Fact]
    public void Whatever_is_renamed_misplaced_emptied_or_taken_away_is_found() => Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 6]).Sample(
        (place, change) =>
        {
            JsonNode document = JsonNode.Parse(Worked)!;
            JsonObject[] nodes = [.. Objects(document).Where(node => node.ContainsKey("@type"))];
            (JsonObject node, string name) = nodes.SelectMany(node => node.Where(member => member.Key[0] != '@').Select(member => (node, member.Key))).ElementAt(place % Count(nodes));
            Change(document, node, name, change, place);
            Assert.True(SchemaOrgCheck.Check(document.ToJsonString()).Count > 0, $"{name}, {change}: {node.ToJsonString()}");
        },
        iter: ReaderCases.Count);

    private static int Count(JsonObject[] nodes) => nodes.Sum(node => node.Count(member => member.Key[0] != '@'));

    private static void Change(JsonNode document, JsonObject node, string name, int change, int place)
    {
        JsonNode value = node[name]!;
        switch (change)
        {
            case 0:
                node.Remove(name);
                node.Add(name + "x", value);
                break;
            case 1:
                node.Remove(name);
                node.Add(char.ToUpperInvariant(name[0]) + name[1..], value);
                break;
            case 2:
                node[name] = (place % 4) switch { 0 => null, 1 => "", 2 => new JsonArray(), _ => new JsonObject() };
                break;
            case 3:
                node[name] = new JsonObject { ["@id"] = "#nobody" };
                break;
            case 4:
                // An audience has ages and little else but what everything has.
                JsonObject elsewhere = Objects(document).First(other => (string?)other["@type"] is "PeopleAudience");
                string misplaced = name is "name" or "description" or "url" or "image" or "alternateName" or "identifier" or "mainEntityOfPage" or "audienceType" or "requiredMinAge" ? "latitude" : name;
                elsewhere[misplaced] = misplaced == name ? value.DeepClone() : 51;
                break;
            // What a breadcrumb leads to needs no type.
            case 5 when node.ContainsKey("@id") && node.Parent is JsonObject parent && (string?)parent["@type"] == "ListItem":
                goto case 0;
            case 5:
                node.Remove("@type");
                break;
            default:
                JsonObject[] defined = [.. document["@graph"]!.AsArray().Select(item => item!.AsObject()).Skip(1)];
                document["@graph"]!.AsArray().Remove(defined[place % defined.Length]);
                break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject inner => [inner, .. inner.SelectMany(member => Objects(member.Value))],
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
