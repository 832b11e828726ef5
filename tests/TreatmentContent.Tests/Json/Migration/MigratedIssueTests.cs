using System.Text;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

/// <summary>Issues of a migrated document point into the file as its author sees it. The mark stands where the issue must; it is taken out before reading.</summary>
public sealed class MigratedIssueTests
{
    private const char Mark = '¦';

    public static TheoryData<string, string, string> Mistakes => new()
    {
        // A value that was kept where it was.
        { "TC0013", "$.kind", """{ "formatVersion": "1.0", "id": "a", "heading": "A", "kind": ¦"Big laser" }""" },

        // In a value that was moved: the old name, not the new one.
        { "TC0003", "$.heading.es_US", """{ "formatVersion": "1.0", "id": "a", "heading": { "en": "A", "es_US": ¦"B" } }""" },

        // In an item of a list that was turned round and renamed: the old position.
        { "TC0002", "$.advantages[0].title", """{ "formatVersion": "1.0", "id": "a", "heading": "A", "advantages": [{ "title": ¦7 }, "B", "C"] }""" },

        // In a value that was wrapped: the text itself is the item.
        { "TC0014", "$.advantages[1]", """{ "formatVersion": "1.0", "id": "a", "heading": "A", "advantages": ["B", ¦" ", "C"] }""" },

        // What is missing afterwards: at the record where it should be.
        { "TC0015", "$.name", """¦{ "formatVersion": "1.0", "id": "a" }""" },
        { "TC0015", "$.advantages[0].title", """{ "formatVersion": "1.0", "id": "a", "heading": "A", "advantages": [¦{ "text": "B" }] }""" },

        // A step that does not find what it expects leaves it to the reading.
        { "TC0002", "$.advantages", """{ "formatVersion": "1.0", "id": "a", "heading": "A", "advantages": ¦"none" }""" },

        // What is wrong in every version is said of the file before any step.
        { "TC0001", "$", """{ "formatVersion": "1.0", "id": "a", "heading": "A"¦, }""" },
        { "TC0017", "$.heading", """{ "formatVersion": "1.0", "id": "a", "heading": "A", ¦"heading": "B" }""" },
        { "TC0014", "$['x-a'][0]", """{ "formatVersion": "1.0", "id": "a", "heading": "A", "x-a": [¦"\uD800"] }""" },
    };

    [Theory, MemberData(nameof(Mistakes))]
    public void An_issue_points_into_the_file_as_it_is(string code, string path, string marked)
    {
        string json = marked.Replace(", \"", ",\n  \"", StringComparison.Ordinal);
        string before = json[..json.IndexOf(Mark, StringComparison.Ordinal)];
        int line = before.Count(c => c == '\n') + 1;
        int column = before.Length - before.LastIndexOf('\n');

        Treatment? treatment = Read(json.Replace($"{Mark}", "", StringComparison.Ordinal), ReadLimits.Default, out IReadOnlyList<ContentIssue> issues);

        Assert.Null(treatment);
        ContentIssue issue = Assert.Single(issues);
        Assert.Equal((code, path, line, column, "a.json"), (issue.Code, issue.Path, issue.Line, issue.Column, issue.File));
    }

    [Fact]
    public void Issues_come_in_the_order_of_the_file_and_say_of_which_version_they_speak()
    {
        Read("""{ "formatVersion": "1.0", "id": "a", "heading": "A", "advantages": [{ "title": 1 }, { "title": 2 }], "kind": 3 }""", ReadLimits.Default, out IReadOnlyList<ContentIssue> issues);

        Assert.Equal(["$.advantages[0].title", "$.advantages[1].title", "$.kind"], issues.Select(issue => issue.Path));
        Assert.All(issues, issue => Assert.EndsWith("(Said of the content in format version 3.0, to which it was brought.)", issue.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_count_of_issues_that_are_not_listed_stays_last()
    {
        Read("""{ "formatVersion": "1.0", "id": "a", "heading": "A", "advantages": [{ "title": 1 }, { "title": 2 }], "kind": 3 }""", ReadLimits.Default with { MaxIssues = 2 }, out IReadOnlyList<ContentIssue> issues);

        Assert.Equal(3, issues.Count);
        Assert.Equal("TC0019", issues[^1].Code);
    }

    [Fact]
    public void A_warning_leaves_the_document_readable()
    {
        Treatment? treatment = Read("""{ "formatVersion": "1.0", "id": "a", "heading": "A", "summry": "B" }""", ReadLimits.Default, out IReadOnlyList<ContentIssue> issues);

        Assert.NotNull(treatment);
        Assert.Equal(("TC0018", IssueSeverity.Warning, "$.summry"), (issues[0].Code, issues[0].Severity, issues[0].Path));
    }

    [Fact]
    public void A_step_that_fails_is_an_issue_and_no_exception()
    {
        var careless = new FormatStep(1, (_, record) =>
        {
            record["name"]!.AsArray().Clear();
            return record;
        });
        var format = new DocumentFormat(new FormatVersions(new FormatVersion(2, 0), careless));

        Treatment? treatment = DocumentReader.Read("""{ "formatVersion": "1.0", "id": "a", "name": "A" }"""u8, ContentContract.Treatment, null, ReadLimits.Default, out IReadOnlyList<ContentIssue> issues, format);

        Assert.Null(treatment);
        Assert.Equal("TC0020", Assert.Single(issues).Code);
    }

    [Fact]
    public void What_the_steps_make_longer_than_a_file_may_be_is_still_read()
    {
        const string Json = """{"formatVersion":"1.0","id":"a","heading":"A","advantages":["B","C"]}""";

        Treatment? treatment = Read(Json, ReadLimits.Default with { MaxBytes = Json.Length }, out IReadOnlyList<ContentIssue> issues);

        Assert.Empty(issues);
        Assert.Equal(2, treatment!.Benefits.Count);
        Assert.Null(Read(Json, ReadLimits.Default with { MaxBytes = Json.Length - 1 }, out issues));
        Assert.Equal("TC0019", Assert.Single(issues).Code);
    }

    private static Treatment? Read(string json, ReadLimits limits, out IReadOnlyList<ContentIssue> issues) =>
        DocumentReader.Read(Encoding.UTF8.GetBytes(json), ContentContract.Treatment, "a.json", limits, out issues, TestFormat.Format);
}
