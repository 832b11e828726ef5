namespace TreatmentContent.Samples.Tests;

public sealed class CheckContentTests
{
    /// <summary>Gets the content folders of the library's broken files: one for each subject, and one for each defect of a catalogue.</summary>
    public static TheoryData<string> BrokenFolders
    {
        get
        {
            string root = SampleRun.TestData("broken");
            IEnumerable<string> folders = Directory.EnumerateDirectories(root).Where(folder => Path.GetFileName(folder) != "catalogs").Concat(Directory.EnumerateDirectories(Path.Combine(root, "catalogs")));
            return [.. folders.Select(folder => Path.GetRelativePath(root, folder)).Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task The_sample_content_has_warnings_and_no_error()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.Content);

        Assert.Equal(0, run.ExitCode);
        await Verifier.Verify(run.OutputFrom(SampleRun.Content, "content"), "txt");
    }

    [Fact]
    public void A_minimal_catalogue_has_no_error()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.TestData("lip-filler"));

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("2 files, 1 treatment, 0 errors, 2 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_issues_of_one_file_come_at_once_one_line_each()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.TestData("many-issues"));

        Assert.Equal(1, run.ExitCode);
        await Verifier.Verify(run.OutputFrom(SampleRun.TestData("many-issues"), "many-issues"), "txt");
    }

    [Theory]
    [MemberData(nameof(BrokenFolders))]
    public void Each_broken_file_gives_the_line_that_stands_beside_it_and_no_other(string folder)
    {
        string path = Path.Combine(SampleRun.TestData("broken"), folder);
        string[] expected = [.. Directory.EnumerateFiles(path, "*.expected.txt", SearchOption.AllDirectories).Select(file => File.ReadLines(file).First()).Order(StringComparer.Ordinal)];

        SampleRun run = SampleRun.Of("CheckContent", path, "2026-06-01");

        string[] printed = run.OutputFrom(path + "/", "").TrimEnd('\n').Split('\n');
        Assert.Equal(expected, printed[..^1].Order(StringComparer.Ordinal));
        int errors = expected.Count(line => line.Contains(": error TC", StringComparison.Ordinal));
        int warnings = expected.Count(line => line.Contains(": warning TC", StringComparison.Ordinal));
        Assert.EndsWith($", {Count(errors, "error")}, {Count(warnings, "warning")}", printed[^1], StringComparison.Ordinal);
        Assert.Equal(errors > 0 ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_of_the_content()
    {
        SampleRun run = SampleRun.Of("CheckContent", SampleRun.TestData("nothing-here"));

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("0 files, 0 treatments, 1 error, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("content", "tomorrow")]
    [InlineData("content", "2026-06-01", "more")]
    public void Wrong_arguments_end_with_2(params string[] arguments) => Assert.Equal(2, SampleRun.Of("CheckContent", arguments).ExitCode);

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
