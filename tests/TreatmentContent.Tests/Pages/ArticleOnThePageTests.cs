using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TreatmentContent.Tests.Pages;

/// <summary>Each statement of the article is found on the page, by its number.</summary>
public sealed partial class ArticleOnThePageTests
{
    public static TheoryData<int, string> Points()
    {
        var data = new TheoryData<int, string>();
        foreach (int number in Enumerable.Range(1, 42))
        {
            data.Add(number, "en");
            data.Add(number, "es");
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Each_point_of_the_article_is_on_the_page(int number, string language)
    {
        string text = Blanks().Replace(SampleContent.Page(language + "-US").ToText(), " ");
        string html = Blanks().Replace(WebUtility.HtmlDecode(Tags().Replace(SampleContent.Page(language + "-US").ToHtml(), "")), " ");

        foreach (string wording in Wordings(number, language))
        {
            Assert.Contains(wording, text, StringComparison.Ordinal);
            Assert.Contains(wording, html, StringComparison.Ordinal);
        }
    }

    private static IReadOnlyList<string> Wordings(int number, string language, [CallerFilePath] string sourceFile = "")
    {
        using JsonDocument points = JsonDocument.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "Article", "article-points.json")));
        JsonElement point = points.RootElement.EnumerateArray().Single(each => each.GetProperty("number").GetInt32() == number);
        return [.. point.GetProperty(language).EnumerateArray().Select(wording => wording.GetString()!)];
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tags();
}
