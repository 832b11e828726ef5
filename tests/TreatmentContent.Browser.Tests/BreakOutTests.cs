using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Browser.Tests;

/// <summary>What the texts that leave a <c>script</c> element do in a browser: nothing where the library writes them, and something where a careless program does.</summary>
public sealed class BreakOutTests
{
    private const string NotInstalled = $"{Chromium.Program} is not installed; on Debian: apt-get install chromium.";

    // Each text has a frame of its own, so that one that swallows the rest of its page takes no other with it.
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Break-out</title>
        <script>
        var ran = [], whole = [], read = [];
        addEventListener('load', function () {
          document.getElementById('result').textContent = JSON.stringify({ frames: frames.length, ran: ran, whole: whole, read: read });
        });
        </script></head><body><output id="result">not loaded</output>
        FRAMES
        </body></html>
        """;

    private const string Frame = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><script>function ran() { if (parent.ran.indexOf(NUMBER) < 0) parent.ran.push(NUMBER); }</script></head>
        <body>SCRIPT<script>
        parent.whole.push(NUMBER);
        try { parent.read[NUMBER] = JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent)['@graph'].find(function (node) { return node.headline; }).headline; }
        catch (error) { parent.read[NUMBER] = '' + error; }
        </script></body></html>
        """;

    private static readonly JsonSerializerOptions OnlyJson = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task No_text_runs_or_swallows_the_page_where_the_library_writes_it()
    {
        Assert.SkipUnless(File.Exists(Chromium.Program), NotInstalled);
        Result result = await Open(text => TreatmentSchemaOrg.WriteScript(PageOf(text), "aB3="));

        Assert.Empty(result.Ran);
        Assert.Equal(Enumerable.Range(0, BreakOutVectors.All.Count), result.Whole.Order());
        Assert.Equal(BreakOutVectors.All.Select(vector => "x" + vector.Text + "x"), result.Read);
    }

    [Fact]
    public async Task The_canary_sees_the_texts_break_out_where_only_JSON_is_thought_of()
    {
        Assert.SkipUnless(File.Exists(Chromium.Program), NotInstalled);
        Result result = await Open(Careless);
        int[] unharmed = [.. result.Whole.Except(result.Ran).Where(number => result.Read[number] == "x" + BreakOutVectors.All[number].Text + "x").Order()];

        Assert.InRange(result.Ran.Length, 10, int.MaxValue);
        Assert.Equal(Enumerable.Range(0, BreakOutVectors.All.Count).Where(number => !BreakOutVectors.All[number].BreaksOut), unharmed);
    }

    private static TreatmentPage PageOf(string text)
    {
        var treatment = new Treatment { Id = "a", Name = "x" + text + "x", Summary = text, Faqs = [new() { Question = text, Answer = text }] };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));
    }

    // What a program writes that escapes only what JSON demands.
    private static string Careless(string text)
    {
        var node = new Dictionary<string, string> { ["headline"] = "x" + text + "x" };
        var document = new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@graph"] = new[] { node } };
        string json = JsonSerializer.Serialize(document, OnlyJson);
        return $"<script type=\"application/ld+json\">{json}</script>";
    }

    private static async Task<Result> Open(Func<string, string> write)
    {
        var frames = new StringBuilder();
        for (int number = 0; number < BreakOutVectors.All.Count; number++)
        {
            string frame = Frame.Replace("NUMBER", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("SCRIPT", write(BreakOutVectors.All[number].Text), StringComparison.Ordinal);
            frames.Append("<iframe srcdoc=\"").Append(WebUtility.HtmlEncode(frame)).Append("\"></iframe>\n");
        }

        string document = await Chromium.Open(Page.Replace("FRAMES", frames.ToString(), StringComparison.Ordinal));
        const string Start = "<output id=\"result\">";
        int start = document.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        string json = WebUtility.HtmlDecode(document[start..document.IndexOf("</output>", start, StringComparison.Ordinal)]);
        Result result = JsonSerializer.Deserialize<Result>(json, JsonSerializerOptions.Web)!;
        Assert.Equal(BreakOutVectors.All.Count, result.Frames);
        return result;
    }

    private sealed record Result(int Frames, int[] Ran, int[] Whole, string?[] Read);
}
