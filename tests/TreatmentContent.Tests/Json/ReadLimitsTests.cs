using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;

namespace TreatmentContent.Tests.Json;

public sealed class ReadLimitsTests
{
    public static TheoryData<string, Func<int, string>, int, ReadLimits> Limits => new()
    {
        { "depth", depth => $$"""{ "id": "a", "name": "A", "x-a": {{new string('[', depth - 1)}}{{new string(']', depth - 1)}} }""", 32, ReadLimits.Default },
        { "less depth", depth => $$"""{ "id": "a", "name": "A", "x-a": {{new string('[', depth - 1)}}{{new string(']', depth - 1)}} }""", 5, ReadLimits.Default with { MaxDepth = 5 } },
        { "depth of records", depth => $$"""{ "id": "a", "name": "A", "protocol": { "sessions": {{string.Concat(Enumerable.Repeat("""{ "cases": [""", (depth - 2) / 2))}}{{(depth % 2 == 0 ? "" : "{ }")}}{{string.Concat(Enumerable.Repeat("] }", (depth - 2) / 2))}} } }""", 32, ReadLimits.Default },
        { "texts", count => $$"""{ "id": "a", "name": "A", "keyPoints": [{{Repeat("\"K\"", count)}}] }""", 1_000, ReadLimits.Default },
        { "words", count => $$"""{ "id": "a", "name": "A", "specialties": [{{Repeat("\"dental\"", count)}}] }""", 1_000, ReadLimits.Default },
        { "records", count => $$"""{ "id": "a", "name": "A", "faqs": [{{Repeat("{ \"question\": \"Q\" }", count)}}] }""", 1_000, ReadLimits.Default },
        { "fewer items", count => $$"""{ "id": "a", "name": "A", "faqs": [{{Repeat("{ \"question\": \"Q\" }", count)}}] }""", 3, ReadLimits.Default with { MaxItems = 3 } },
        { "locales", count => $$"""{ "id": "a", "name": { {{Languages(count)}} } }""", 100, ReadLimits.Default },
        { "fewer locales", count => $$"""{ "id": "a", "name": { {{Languages(count)}} } }""", 2, ReadLimits.Default with { MaxLocales = 2 } },
        { "more locales", count => $$"""{ "id": "a", "name": { {{Languages(count)}} } }""", 150, ReadLimits.Default with { MaxLocales = 150 } },
        { "unknown values", count => $$"""{ "id": "a", "name": "A", "x-a": [{{Repeat("0", 999)}}], "x-b": [{ "x": [{{Repeat("0", count - 1_003)}}] }] }""", 1_500, ReadLimits.Default with { MaxUnknownValues = 1_500 } },
        { "items of an unknown list", count => $$"""{ "id": "a", "name": "A", "x-history": [{{Repeat("0", count - 1)}}] }""", 100_000, ReadLimits.Default },
        { "members of an unknown object", count => $$"""{ "id": "a", "name": "A", "x-a": { {{Members(count - 1)}} } }""", 100_000, ReadLimits.Default },
        { "unknown members", count => $$"""{ "id": "a", "name": "A", {{Members(count)}} }""", 5_000, ReadLimits.Default with { MaxUnknownValues = 5_000 } },
        { "name", length => $$"""{ "id": "a", "name": "A", "x-{{new string('a', length - 2)}}": 0 }""", 256, ReadLimits.Default },
        { "text", length => $$"""{ "id": "a", "name": "{{new string('é', length)}}" }""", 65_536, ReadLimits.Default },
        { "text of a language", length => $$"""{ "id": "a", "name": { "es": { "text": "{{new string('é', length)}}" } } }""", 65_536, ReadLimits.Default },
        { "text without languages", length => $$"""{ "id": "a", "name": "A", "codes": [{ "system": "X", "value": "{{new string('é', length)}}" }] }""", 65_536, ReadLimits.Default },
        { "shorter text", length => $$"""{ "id": "a", "name": "{{new string('é', length)}}" }""", 10, ReadLimits.Default with { MaxTextLength = 10 } },
        { "bytes", length => Documents.Minimal.PadRight(length), 16 * 1024 * 1024, ReadLimits.Default },
        { "bytes after a mark", length => "\uFEFF" + Documents.Minimal.PadRight(length), 100, ReadLimits.Default with { MaxBytes = 100 } },
        { "bytes of letters of two", length => $$"""{ "id": "a", "name": "{{new string('é', 30)}}" }""".PadRight(length - 30), 100, ReadLimits.Default with { MaxBytes = 100 } },
        { "fewer bytes", length => Documents.Minimal.PadRight(length), 100, ReadLimits.Default with { MaxBytes = 100 } },
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
    [InlineData("devices", """{ "id": "a", "name": "A" }""", 10_000)]
    [InlineData("substances", """{ "id": "a", "name": "A" }""", 10_000)]
    [InlineData("conditions", """{ "id": "a", "name": "A" }""", 10_000)]
    [InlineData("clinics", """{ "id": "a", "name": "A" }""", 10_000)]
    [InlineData("practitioners", """{ "id": "a", "name": "A" }""", 10_000)]
    [InlineData("citations", """{ "id": "a", "title": "A" }""", 10_000)]
    [InlineData("locales", "\"en\"", 100)]
    public void A_catalogue_is_read_at_the_limit_and_refused_beyond_it(string member, string item, int limit)
    {
        string Document(int count) => $$"""{ "formatVersion": "1.0", "sourceLocale": "en", "{{member}}": [{{Repeat(item, count)}}] }""";
        Assert.True(TreatmentJson.TryReadCatalog(Document(limit), out TreatmentCatalog? catalog, out _));
        Assert.Equal(limit, catalog.Treatments.Count + catalog.Devices.Count + catalog.Substances.Count + catalog.Conditions.Count + catalog.Clinics.Count + catalog.Practitioners.Count + catalog.Citations.Count + catalog.Locales.Count);
        Assert.False(TreatmentJson.TryReadCatalog(Document(limit + 1), out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(("TC0019", $"$.{member}"), (Assert.Single(issues).Code, issues[0].Path));
    }

    [Theory]
    [InlineData("trait", "\"{n}\"")]
    [InlineData("unit", "{ \"other\": \"{n}\" }")]
    public void A_name_of_an_own_word_stands_in_a_hundred_languages_and_no_more(string vocabulary, string name)
    {
        string Document(int count) => $$"""{ "formatVersion": "1.0", "sourceLocale": "en", "words": { "{{vocabulary}}": { "a": { {{Languages(count, name)}} } } } }""";
        Assert.True(TreatmentJson.TryReadCatalog(Document(100), out _, out _));
        Assert.False(TreatmentJson.TryReadCatalog(Document(101), out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(("TC0019", $"$.words.{vocabulary}.a"), (Assert.Single(issues).Code, issues[0].Path));
    }

    [Fact]
    public void A_text_in_thousands_of_languages_is_refused()
    {
        string[] tags = [.. from a in Letters from b in Letters from c in Letters select $"{a}{b}-{c}{a}"];
        string json = $$"""{ "id": "a", "name": { {{string.Join(',', tags.Select(tag => $"\"{tag}\": \"A\""))}} } }""";
        Assert.False(TreatmentJson.TryReadTreatment(json, out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Contains(issues, issue => issue is { Code: "TC0019", Path: "$.name" });
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "1 more issue is not listed")]
    [InlineData(250, "150 more issues are not listed")]
    public void The_first_hundred_issues_are_listed_and_the_others_counted(int count, string? last)
    {
        string json = $$"""{ "id": "a", "name": "A", "keyPoints": [{{Repeat("7", count)}}] }""";
        Assert.False(TreatmentJson.TryReadTreatment(json, out _, out IReadOnlyList<ContentIssue> issues));
        Assert.Equal(last is null ? 100 : 101, issues.Count);
        Assert.Equal("$.keyPoints[99]", issues[99].Path);
        Assert.StartsWith(last ?? "A text, or texts by language", issues[^1].Message, StringComparison.Ordinal);
        Assert.Equal(last is null ? "TC0002" : "TC0019", issues[^1].Code);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    public void A_depth_that_could_exhaust_the_stack_cannot_be_set(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReadLimits { MaxDepth = depth });

    private static IEnumerable<char> Letters => Enumerable.Range('a', 26).Select(letter => (char)letter);

    private static string Languages(int count, string text = "\"A\"") =>
        string.Join(',', Enumerable.Range(0, count).Select(i => $"\"q{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}\": {text}"));

    private static string Members(int count) => string.Join(',', Enumerable.Range(0, count).Select(i => $"\"x-{i}\": 0"));

    private static string Repeat(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));
}
