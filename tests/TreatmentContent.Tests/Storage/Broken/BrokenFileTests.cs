using System.Text;
using System.Text.RegularExpressions;
using TreatmentContent.Storage;

namespace TreatmentContent.Tests.Storage;

/// <summary>Every file of TestData/broken has one defect, and reading its folder finds that one, at its place, and nothing else.</summary>
public sealed partial class BrokenFileTests : IDisposable
{
    private readonly string alone = Directory.CreateTempSubdirectory("broken").FullName;

    public static TheoryData<string> Names => [.. BrokenFile.All.Select(broken => broken.Name)];

    public static TheoryData<string> SoundFolders =>
        [.. BrokenFile.All.GroupBy(broken => broken.Folder).Where(folder => folder.All(broken => Path.GetFileName(broken.Name) != "catalog")).Select(folder => folder.Key)];

    public void Dispose() => Directory.Delete(alone, recursive: true);

    [Fact]
    public void There_are_more_than_two_hundred() => Assert.InRange(BrokenFile.All.Count, 201, 1_000);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_broken_file_gives_its_one_issue(string name)
    {
        BrokenFile broken = Find(name);
        BrokenFile.Copy(broken.Folder, alone, only: name);

        Assert.Equal([broken.Line], await LinesOfAsync(alone));
    }

    [Theory]
    [MemberData(nameof(SoundFolders))]
    public async Task Without_its_broken_files_a_folder_is_sound(string folder)
    {
        BrokenFile.Copy(folder, alone);

        Assert.Empty(await LinesOfAsync(alone));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_expected_place_is_where_the_token_stands(string name)
    {
        BrokenFile broken = Find(name);
        (int line, int column) = broken.Place;
        if (line == 0)
        {
            Assert.Null(broken.At);
            return;
        }

        string[] lines = Encoding.UTF8.GetString(broken.Bytes).TrimStart('\uFEFF').Split('\n');
        string rest = string.Join('\n', lines[(line - 1)..])[(column - 1)..];
        string? token = broken.At switch
        {
            "(end of line)" => "\n",
            "(tab)" => "\t",
            "(bell)" => "\a",
            _ => broken.At,
        };

        Assert.False(string.IsNullOrEmpty(token));
        if (token == "(end of file)")
            Assert.Equal("", rest);
        else
            Assert.StartsWith(token, rest, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_of_the_content_has_a_broken_file() =>
        Assert.Equal(
            Headings().Matches(Checks.Samples.Document).Select(match => match.Groups[1].Value).Where(code => !code.StartsWith("TC2", StringComparison.Ordinal)),
            BrokenFile.All.Select(broken => broken.Code).Distinct().Order(StringComparer.Ordinal));

    private static BrokenFile Find(string name) => BrokenFile.All.Single(broken => broken.Name == name);

    private static async Task<IEnumerable<string>> LinesOfAsync(string folder)
    {
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder, new CatalogReadOptions { Today = Checks.Samples.Today }, TestContext.Current.CancellationToken);
        return read.Issues.Select(issue => issue.ToString().Replace(folder + "/", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^### (TC\d{4}) ", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
