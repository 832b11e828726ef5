using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Contract;

/// <summary>Each example of docs/AUTHORING.md that is a member of a treatment reads without an issue, and with known words.</summary>
public sealed class AuthoringDocumentTests
{
    public static TheoryData<string> Examples
    {
        get
        {
            string[] lines = [.. File.ReadLines(Path.Combine(Folder(), "AUTHORING.md")).SkipWhile(static line => line != "## The rest, by what a page wants to say")];
            return [.. lines.Select(line => line.LastIndexOf("| `{ ", StringComparison.Ordinal) is >= 0 and int start ? line[(start + 3)..line.LastIndexOf('`')] : "").Where(example => example.Length > 0)];
        }
    }

    [Fact]
    public void There_is_one_for_each_thing_that_pages_say() => Assert.True(Examples.Count >= 45);

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_read_without_an_issue_and_its_words_are_known(string example)
    {
        JsonObject treatment = JsonNode.Parse(example)!.AsObject();
        treatment["id"] = "example";
        treatment["name"] = "Example";

        bool isRead = TreatmentJson.TryReadTreatment(treatment.ToJsonString(), out Treatment? read, out IReadOnlyList<ContentIssue> issues);

        Assert.True(isRead, string.Join('\n', issues));
        Assert.Empty(issues);
        Assert.DoesNotContain(TreatmentContent.Contract.ContentTree.Walk(read!), node => node.Value is IOpenWord { IsKnown: false });
    }

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "docs");
}
