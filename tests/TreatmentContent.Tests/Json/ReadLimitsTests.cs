using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.Json;

public sealed class ReadLimitsTests
{
    public static TheoryData<string, Func<int, string>, int, ReadLimits> Limits => new()
    {
        { "depth", depth => $$"""{ "id": "a", "name": "A", "x-a": {{new string('[', depth - 1)}}{{new string(']', depth - 1)}} }""", 32, ReadLimits.Default },
        { "items", count => $$"""{ "id": "a", "name": "A", "keyPoints": [{{Repeat("\"K\"", count)}}] }""", 1_000, ReadLimits.Default },
        { "locales", count => $$"""{ "id": "a", "name": { {{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"q{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}\": \"A\""))}} } }""", 100, ReadLimits.Default },
        { "text", length => $$"""{ "id": "a", "name": "{{new string('é', length)}}" }""", 65_536, ReadLimits.Default },
        { "shorter text", length => $$"""{ "id": "a", "name": "{{new string('é', length)}}" }""", 10, ReadLimits.Default with { MaxTextLength = 10 } },
        { "bytes", length => Documents.Minimal.PadRight(length), 100, ReadLimits.Default with { MaxBytes = 100 } },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_document_is_read_at_the_limit_and_refused_beyond_it(string name, Func<int, string> document, int limit, ReadLimits limits)
    {
        Assert.True(TreatmentJson.TryReadTreatment(document(limit), out _, out IReadOnlyList<ContentIssue> none, limits: limits), $"{name}: {string.Join('\n', none)}");
        Assert.False(TreatmentJson.TryReadTreatment(document(limit + 1), out _, out IReadOnlyList<ContentIssue> issues, limits: limits), name);
        ContentIssue issue = Assert.Single(issues);
        Assert.Equal("TC0019", issue.Code);
        Assert.True(issue.Line == 1 && issue.Column > 0);
    }

    [Theory]
    [InlineData("treatments", """{ "id": "a", "name": "A" }""", 10_000)]
    [InlineData("locales", "\"en\"", 100)]
    public void A_catalogue_is_read_at_the_limit_and_refused_beyond_it(string member, string item, int limit)
    {
        string Document(int count) => $$"""{ "formatVersion": "1.0", "sourceLocale": "en", "{{member}}": [{{Repeat(item, count)}}] }""";
        Assert.True(TreatmentJson.TryReadCatalog(Document(limit), out TreatmentCatalog? catalog, out _));
        Assert.Equal(limit, catalog.Treatments.Count + catalog.Locales.Count);
        Assert.False(TreatmentJson.TryReadCatalog(Document(limit + 1), out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(("TC0019", $"$.{member}"), (Assert.Single(issues).Code, issues[0].Path));
    }

    [Fact]
    public void The_first_hundred_issues_are_listed_and_the_others_counted()
    {
        string json = $$"""{ "id": "a", "name": "A", "keyPoints": [{{Repeat("7", 250)}}] }""";
        Assert.False(TreatmentJson.TryReadTreatment(json, out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(101, issues.Count);
        Assert.Equal("$.keyPoints[99]", issues[99].Path);
        Assert.StartsWith("150 more issues", issues[100].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    public void A_depth_that_could_exhaust_the_stack_cannot_be_set(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxDepth = depth });

    private static string Repeat(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));
}
