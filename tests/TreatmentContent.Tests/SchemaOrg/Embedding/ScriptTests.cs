using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class ScriptTests
{
    private const string Start = "<script type=\"application/ld+json\">";
    private const string End = "</script>";

    // Beside what could end the element or a comment in it: what ends a line of script, and what nobody sees.
    private static readonly SearchValues<char> Never = SearchValues.Create("<>&'\u2028\u2029\u0085\u200B\u200E\u200F\u202A\u202E\u2066\u2069\u00AD\uFEFF\r\n\t\0");

    public static TheoryData<string> Vectors => [.. BreakOutVectors.All.Select(vector => vector.Text)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_cannot_leave_the_element_and_reads_back_as_it_was(string text)
    {
        var treatment = new Treatment { Id = "a", Name = "x" + text + "x", Faqs = [new() { Question = "x" + text + "x", Answer = "x" + text + "x" }] };
        string json = Inside(TreatmentSchemaOrg.WriteScript(SamplePage.Of(treatment)));

        Assert.Equal(-1, json.AsSpan().IndexOfAny(Never));
        Assert.Equal("x" + text + "x", TreatmentSchemaOrgTests.Node(json, "MedicalTherapy").GetProperty("name").GetString());
        JsonElement question = TreatmentSchemaOrgTests.Node(json, "FAQPage").GetProperty("mainEntity")[0];

        // A question and its answer are made of paragraphs, in which a line break is a blank.
        Assert.Equal("x" + text.Replace('\n', ' ') + "x", question.GetProperty("name").GetString());
        Assert.Equal("x" + text.Replace('\n', ' ') + "x", question.GetProperty("acceptedAnswer").GetProperty("text").GetString());
    }

    [Fact]
    public async Task No_text_of_the_samples_can_be_turned_against_the_page()
    {
        string text = string.Join(' ', BreakOutVectors.All.Select(vector => vector.Text).Where(vector => !vector.Contains('\n', StringComparison.Ordinal)));
        TreatmentCatalog catalog = await SamplePage.CatalogWith(said => said + " x" + text + "x");
        foreach (Treatment treatment in catalog.Treatments)
        {
            TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));
            string json = Inside(TreatmentSchemaOrg.WriteScript(page));

            Assert.Equal(-1, json.AsSpan().IndexOfAny(Never));
            Assert.Equal(page.Title.Text, Strings(JsonElement.Parse(json)).First(found => found.Name == "headline").Text);
            Assert.InRange(Strings(JsonElement.Parse(json)).Count(found => found.Text.Contains(text, StringComparison.Ordinal)), 10, int.MaxValue);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("aB3+/-_=")]
    public async Task Bytes_and_text_are_the_same_element(string? nonce)
    {
        TreatmentPage page = await SamplePage.Microneedling("es-US");
        var bytes = new ArrayBufferWriter<byte>();
        TreatmentSchemaOrg.WriteScript(page, bytes, nonce);
        string attribute = nonce is null ? "" : $" nonce=\"{nonce}\"";

        Assert.Equal($"<script type=\"application/ld+json\"{attribute}>{TreatmentSchemaOrg.Write(page)}</script>", TreatmentSchemaOrg.WriteScript(page, nonce));
        Assert.Equal(TreatmentSchemaOrg.WriteScript(page, nonce), Encoding.UTF8.GetString(bytes.WrittenSpan));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a=")]
    [InlineData("a==")]
    [InlineData("EDNnf03nceIOfn39fn3e9h3sdfa")]
    [InlineData("4AEemGb0xJptoIGFP3Nd+/-_")]
    public void A_nonce_is_written_as_it_is(string nonce) =>
        Assert.StartsWith($"<script type=\"application/ld+json\" nonce=\"{nonce}\">{{", TreatmentSchemaOrg.WriteScript(Small(), nonce), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("==")]
    [InlineData("a===")]
    [InlineData("a=b")]
    [InlineData("a b")]
    [InlineData(" a")]
    [InlineData("a\n")]
    [InlineData("\u00E9")]
    [InlineData("\u0661")]
    [InlineData("a'b")]
    [InlineData("a&quot;")]
    [InlineData("x\"><script>")]
    public void A_nonce_that_is_not_base64_is_refused_before_anything_is_written(string nonce)
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Equal("nonce", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.WriteScript(Small(), nonce)).ParamName);
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.WriteScript(Small(), output, nonce));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void A_page_that_cannot_be_written_leaves_no_open_element()
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.WriteScript(SamplePage.Of(new Treatment { Id = default, Name = "A" }), output));
        Assert.Equal(0, output.WrittenCount);
    }

    [Fact]
    public void The_element_of_a_page_that_was_written_before_costs_no_allocation()
    {
        TreatmentPage page = Small();
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        TreatmentSchemaOrg.WriteScript(page, output, "aB3=");
        output.ResetWrittenCount();

        long before = GC.GetAllocatedBytesForCurrentThread();
        TreatmentSchemaOrg.WriteScript(page, output, "aB3=");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static TreatmentPage Small() => SamplePage.Of(new Treatment { Id = "a", Name = "A" });

    private static string Inside(string script)
    {
        Assert.StartsWith(Start, script, StringComparison.Ordinal);
        Assert.EndsWith(End, script, StringComparison.Ordinal);
        return script[Start.Length..^End.Length];
    }

    private static IEnumerable<(string Name, string Text)> Strings(JsonElement element, string name = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value, member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Strings(item, name)),
        JsonValueKind.String => [(name, element.GetString()!)],
        _ => [],
    };
}
