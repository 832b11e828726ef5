using System.Text;
using TreatmentContent.Json;
using TreatmentContent.Storage;

namespace TreatmentContent.Tests.Storage;

/// <summary>Files that are too large to be kept are made here, one step beyond each limit of a user's folder.</summary>
public sealed class BrokenLimitTests : IDisposable
{
    private const string Catalog = """{ "formatVersion": "1.0", "sourceLocale": "en" }""";

    private readonly string folder = Directory.CreateTempSubdirectory("broken").FullName;

    // The mark ¦ stands before the character that the issue points at; it is taken out before reading.
    public static TheoryData<string, string, string> Beyond => new()
    {
        { "text", Treatment($"\"summary\": ¦\"{new string('a', 65_537)}\""), "$.summary: The text has 65537 characters, more than the 65536 that one text may have." },
        { "text of one language", Treatment($"\"summary\": {{ \"en\": \"A\", \"es\": ¦\"{new string('ñ', 65_537)}\" }}"), "$.summary.es: The text has 65537 characters, more than the 65536 that one text may have." },
        { "languages", Treatment($"\"summary\": ¦{{ {Languages(": \"A\"")} }}"), "$.summary: The text stands in 101 languages, more than the 100 that are read." },
        { "list", Treatment($"\"benefits\": ¦[{Repeat("{ \"title\": \"Softer lines\" }", 1_001)}]"), "$.benefits: The list has 1001 items, more than the 1000 that are read." },
        { "list in a list", Treatment($"\"protocol\": {{ \"areas\": [{{ \"areas\": ¦[{Repeat("\"face\"", 1_001)}] }}] }}"), "$.protocol.areas[0].areas: The list has 1001 items, more than the 1000 that are read." },
        { "levels", Treatment($"\"x-a\": {new string('[', 31)}¦{new string('[', 9)}{new string(']', 40)}"), "$: The document nests deeper than the 32 levels that are read." },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Beyond))]
    public async Task A_treatment_beyond_a_limit_is_one_issue_at_its_place(string limit, string marked, string message)
    {
        Assert.NotEmpty(limit);
        (string json, int line, int column) = Unmark(marked);
        Add("catalog.json", Catalog);
        Add("treatments/a.json", json);

        Assert.Equal([$"treatments/a.json({line},{column}): error TC0019: {message}"], await LinesAsync());
    }

    [Fact]
    public async Task A_catalogue_in_too_many_languages_is_one_issue_at_their_list()
    {
        Add("catalog.json", $"{{\n  \"formatVersion\": \"1.0\",\n  \"sourceLocale\": \"en\",\n  \"locales\": [{Languages("")}]\n}}\n");

        Assert.Equal(["catalog.json(4,14): error TC0019: $.locales: The list has 101 items, more than the 100 that are read."], await LinesAsync());
    }

    [Fact]
    public async Task A_file_of_one_byte_more_than_16_MiB_is_not_opened()
    {
        Add("catalog.json", Catalog);
        Add("treatments/a.json", "");
        using (FileStream file = File.OpenWrite(Path.Combine(folder, "treatments/a.json")))
            file.SetLength((16 * 1024 * 1024) + 1);

        Assert.Equal(["treatments/a.json: error TC0019: $: The file has 16777217 bytes, more than the 16777216 that are read."], await LinesAsync());
    }

    [Fact]
    public async Task A_folder_of_more_treatments_than_are_read_is_one_issue_of_the_folder()
    {
        Add("catalog.json", Catalog);
        foreach (string id in (string[])["a", "b", "c"])
            Add($"treatments/{id}.json", $$"""{ "id": "{{id}}", "name": "A" }""");

        Assert.Equal(["treatments: error TC0019: $: The folder has 3 files; at most 2 treatments may be read."], await LinesAsync(ReadLimits.Default with { MaxEntities = 2 }));
    }

    [Fact]
    public async Task The_issues_beyond_a_hundred_are_counted_at_the_first_of_them()
    {
        Add("catalog.json", Catalog);
        Add("treatments/a.json", Treatment($"\"benefits\": [\n{Repeat("null\n", 103)}]"));

        IReadOnlyList<string> lines = await LinesAsync();

        Assert.Equal(101, lines.Count);
        Assert.Equal("treatments/a.json(106,3): error TC0019: $: 3 more issues are not listed; correct the ones above first.", lines[^1]);
    }

    private static string Treatment(string members) => "{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"a\",\n  \"name\": \"Needling\",\n  " + members + "\n}\n";

    private static string Repeat(string item, int count) => string.Join(", ", Enumerable.Repeat(item, count));

    // 101 of them, by the numbers of regions.
    private static string Languages(string after) => string.Join(", ", Enumerable.Range(100, 101).Select(region => $"\"en-{region}\"{after}"));

    private static (string Json, int Line, int Column) Unmark(string marked)
    {
        int at = marked.IndexOf('¦', StringComparison.Ordinal);
        string before = marked[..at];
        return (marked.Remove(at, 1), before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }

    private void Add(string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private async Task<IReadOnlyList<string>> LinesAsync(ReadLimits? limits = null)
    {
        var options = new CatalogReadOptions { Limits = limits ?? ReadLimits.Default };
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder, options, TestContext.Current.CancellationToken);
        return [.. read.Issues.Select(issue => issue.ToString().Replace(folder + "/", "", StringComparison.Ordinal))];
    }
}
