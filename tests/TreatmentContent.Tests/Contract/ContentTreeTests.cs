using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Contract;

public sealed class ContentTreeTests
{
    private static readonly Treatment Peel = new()
    {
        Id = "peel",
        Name = "Peel",
        Benefits = [new() { Id = "soft", Title = "Soft", Conditions = ["acne", "acne-scars"] }, new() { Title = "Bright" }],
        Protocol = new() { Sessions = new() { Count = 3 } },
    };

    [Fact]
    public void Everything_stated_is_visited_in_the_order_of_the_document_and_nothing_else() => Assert.Equal(
        [
            "$", "$.id", "$.name", "$.benefits[0]", "$.benefits[0].id", "$.benefits[0].title", "$.benefits[0].conditions[0]", "$.benefits[0].conditions[1]",
            "$.benefits[1]", "$.benefits[1].title", "$.protocol", "$.protocol.sessions", "$.protocol.sessions.count",
        ],
        ContentTree.Walk(Peel).Select(node => node.Path));

    [Fact]
    public void A_node_knows_its_value_its_member_and_its_record()
    {
        ContentNode node = ContentTree.Walk(Peel).Single(node => node.Value is Id<Condition> id && id == "acne-scars");
        Assert.Equal(("conditions", 1), (node.Member, node.Index));
        Assert.Same(Peel.Benefits[0], node.Owner);
        Assert.Same(Peel.Benefits[0], node.Parent!.Value);
        Assert.Equal("$.benefits[0].basis", node.Parent.PathOf("basis"));
    }

    [Fact]
    public void Every_path_of_a_document_is_found_in_it()
    {
        string json = TreatmentJson.Write(TreatmentJson.ReadCatalog(Documents.Example("catalog.json")));
        string[] paths = [.. ContentTree.Walk(TreatmentJson.ReadCatalog(json)).Select(node => node.Path)];
        IReadOnlyDictionary<string, (int Line, int Column)> places = TextPositions.Find(System.Text.Encoding.UTF8.GetBytes(json), paths);
        Assert.True(paths.Length > 50);
        Assert.Equal(paths, paths.OrderBy(path => places[path]));
    }
}
