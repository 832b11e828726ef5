using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Pages;

namespace TreatmentContent.Tests.Article;

/// <summary>Each point of the article has its home in the JSON, and is in the JSON-LD or in its report; the page is held by ArticleOnThePageTests.</summary>
public sealed class ArticleTests
{
    public static TheoryData<int> Points => [.. Enumerable.Range(1, 42)];

    [Theory]
    [MemberData(nameof(Points))]
    public void Each_point_has_its_home_in_the_JSON(int number)
    {
        JsonElement[] homes = [.. ArticlePoints.Of(number).GetProperty("paths").EnumerateArray()];

        Assert.NotEmpty(homes);
        Assert.All(homes, home =>
        {
            using var file = JsonDocument.Parse(ArticlePoints.Content(home.GetProperty("file").GetString()!));
            JsonElement value = file.RootElement;
            foreach ((string? member, int index) in JsonPath.Steps(home.GetProperty("path").GetString()!))
            {
                value = member is null ? value[index] : value.GetProperty(member);
            }

            Assert.NotEqual(JsonValueKind.Null, value.ValueKind);
        });
    }

    [Theory]
    [MemberData(nameof(Points))]
    public void Each_point_is_in_the_JSON_LD_or_in_the_report_of_what_it_lost(int number)
    {
        TreatmentPage page = SampleContent.Page("en-US");
        JsonElement point = ArticlePoints.Of(number);
        string wording = point.GetProperty("jsonLd").GetString()!;

        if (wording.Length > 0)
        {
            using var document = JsonDocument.Parse(TreatmentSchemaOrg.Write(page));
            Assert.Contains(Texts(document.RootElement), text => text.Contains(wording, StringComparison.OrdinalIgnoreCase));
        }
        else
        {
            string[] lost = [.. TreatmentSchemaOrg.Losses(page).Select(loss => loss.Path)];
            Assert.All(point.GetProperty("paths").EnumerateArray(), home => Assert.Contains(FromTheRoot(home), lost));
        }
    }

    private static string FromTheRoot(JsonElement home)
    {
        string path = home.GetProperty("path").GetString()!;
        return home.GetProperty("file").GetString() == "catalog.json" ? path : "$.treatments[0]" + path[1..];
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };
}
