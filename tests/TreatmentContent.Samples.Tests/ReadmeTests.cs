using System.Text.RegularExpressions;

namespace TreatmentContent.Samples.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Repository = Path.Combine(AppContext.BaseDirectory, "Repository");
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository, "README.md"));

    [Theory]
    [InlineData("samples/QuickStart/FromFiles.cs", "with files")]
    [InlineData("samples/QuickStart/InCode.cs", "without files")]
    public void The_code_in_the_README_is_the_code_of_the_sample(string file, string region)
    {
        string shown = After(Readme, $"<!-- {file}: {region} -->\n```csharp\n", "\n```");
        string run = After(File.ReadAllText(Path.Combine(Repository, file)), $"#region README: {region}\n", "#endregion");

        Assert.Equal(Unindented(run), shown);
    }

    [Fact]
    public void The_README_stays_under_100_lines() => Assert.InRange(Readme.Split('\n').Length, 10, 99);

    private static string After(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"'{start.Trim()}' is missing.");
        from += start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Unindented(string code) => string.Join('\n', code.TrimEnd().Split('\n').Select(line => Indentation().Replace(line, "")));

    [GeneratedRegex(@"\A {1,8}")]
    private static partial Regex Indentation();
}
