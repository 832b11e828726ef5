using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TreatmentContent.Tests.Article;

/// <summary>The 42 points that the article on microneedling states, each with its typed home and its wording.</summary>
internal static class ArticlePoints
{
    private static readonly Lazy<JsonElement[]> Read = new(() =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder(), "article-points.json"))).RootElement.EnumerateArray()]);

    public static JsonElement Of(int number) => Read.Value.Single(point => point.GetProperty("number").GetInt32() == number);

    public static string Content(string file) => File.ReadAllText(Path.Combine(Folder(), "..", "..", "..", "samples", "content", file));

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.GetDirectoryName(sourceFile)!;
}
