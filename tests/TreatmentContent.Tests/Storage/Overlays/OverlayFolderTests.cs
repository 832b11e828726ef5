using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Storage;

namespace TreatmentContent.Tests.Storage;

public sealed class OverlayFolderTests : IDisposable
{
    private const string Catalog = """{ "formatVersion": "1.0", "sourceLocale": "en" }""";
    private const string Peel = """{ "id": "peel", "name": { "en": "Peel", "ar": "تقشير" }, "keyPoints": ["Short", "Mild"] }""";

    private static readonly string Spanish = $$"""
        {
          "treatment": "peel", "locale": "es",
          "texts": {
            "name": "Exfoliación",
            "keyPoints[0]": { "text": "Suave", "sourceHash": "{{SourceHash.Of("Mild")}}" }
          }
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("content").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Overlay_and_inline_give_the_same_model()
    {
        Add("catalog.json", Catalog);
        Add("treatments/peel.json", Peel);
        Add("treatments/peel.es.json", Spanish);

        CatalogReadResult read = await ReadAsync();

        Assert.DoesNotContain(read.Issues, issue => issue.Severity == IssueSeverity.Error && issue.Code.StartsWith("TC00", StringComparison.Ordinal));
        Assert.Equal(
            TreatmentJson.ReadTreatment(Peel) with
            {
                Name = LocalizedText.Of(("ar", "تقشير"), ("en", "Peel"), ("es", "Exfoliación")),
                KeyPoints = ["Short", ((LocalizedText)"Mild").With("es", new LocalText("Suave", sourceHash: SourceHash.Of("Mild")))],
            },
            read.Catalog.Treatments["peel"]);
        Assert.Equal((3, 1), (read.FileCount, read.TreatmentCount));
    }

    [Fact]
    public async Task A_treatment_inside_the_catalogue_may_have_overlays_too()
    {
        Add("catalog.json", """{ "formatVersion": "1.0", "sourceLocale": "en", "treatments": [{ "id": "peel", "name": "Peel" }] }""");
        Add("treatments/peel.es.json", """{ "treatment": "peel", "locale": "es", "texts": { "name": "Exfoliación" } }""");
        Assert.True((await ReadAsync()).Catalog.Treatments["peel"].Name.TryGet("es", out _));
    }

    [Theory]
    [InlineData("treatments/scrub.es.json", """{ "treatment": "scrub", "locale": "es", "texts": {} }""", "TC0022 $.treatment (1,16)")]
    [InlineData("treatments/peel.es.json", """{ "treatment": "scrub", "locale": "es", "texts": {} }""", "TC0021 $.treatment (1,16)")]
    [InlineData("treatments/peel.es.json", """{ "treatment": "peel", "locale": "es-US", "texts": {} }""", "TC0021 $.locale (1,34)")]
    [InlineData("treatments/peel.es-us.json", """{ "treatment": "peel", "locale": "es-US", "texts": {} }""", "TC0021 $.locale (1,34)")]
    [InlineData("treatments/peel.en.json", """{ "treatment": "peel", "locale": "en", "texts": {} }""", "TC0028 $.locale (1,34)")]
    [InlineData("treatments/peel.ar.json", """{ "treatment": "peel", "locale": "ar", "texts": { "name": "قشر" } }""", "TC1017 $.texts.name (1,59)")]
    [InlineData("treatments/peel.es.json", """{ "treatment": "peel", "locale": "es", "texts": { "title": "Peeling" } }""", "TC0025 $.texts.title (1,60)")]
    [InlineData("treatments/peel.es.json", """{ "treatment": "peel", "locale": "es", "texts": { "keyPoints[7]": { "text": "Fino", "sourceHash": "0a1b2c3d4e5f" } } }""", "TC0026 $.texts['keyPoints[7]'] (1,67)")]
    [InlineData("treatments/peel.es.json", """{ "treatment": "peel", "locale": "es", "texts": { "keyPoints[0]": "Breve" } }""", "TC0027 $.texts['keyPoints[0]'] (1,67)")]
    [InlineData("treatments/peel.es.json", "{ \"treatment\": \"peel\",\n \"locale\": \"es\", \"texts\": { \"keyPoints[0]\": { \"text\": \"Breve\", \"sourceHash\": \"0a1b2c3d4e5f\" } } }", "TC1016 $.texts['keyPoints[0]'] (2,45)")]
    public async Task What_is_wrong_with_an_overlay_stands_in_its_file(string file, string overlay, string expected)
    {
        Add("catalog.json", """{ "formatVersion": "1.0", "sourceLocale": "en", "locales": ["en"], "checks": { "TC1049": "off" } }""");
        Add("treatments/peel.json", Peel);
        Add(file, overlay);

        ContentIssue issue = Assert.Single((await ReadAsync()).Issues, issue => issue.File!.EndsWith(file, StringComparison.Ordinal));

        Assert.Equal(expected, $"{issue.Code} {issue.Path} ({issue.Line},{issue.Column})");
    }

    [Fact]
    public async Task The_overlay_of_a_treatment_that_cannot_be_read_is_not_called_stray()
    {
        Add("catalog.json", Catalog);
        Add("treatments/peel.json", """{ "id": "peel" }""");
        Add("treatments/peel.es.json", Spanish);
        Assert.Equal("TC0015", Assert.Single((await ReadAsync()).Issues).Code);
    }

    [Theory]
    [InlineData("catalog.es.json", "'catalog.json'")]
    [InlineData("clinics/miami.es.json", "'miami.json'")]
    public async Task Only_treatments_have_overlays(string file, string advice)
    {
        Add("catalog.json", Catalog);
        Add(file, Spanish);
        ContentIssue issue = Assert.Single((await ReadAsync()).Issues);
        Assert.Equal(("TC0024", IssueSeverity.Error), (issue.Code, issue.Severity));
        Assert.Contains(advice, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_treatment_has_no_more_overlays_than_a_text_languages()
    {
        Add("catalog.json", Catalog);
        Add("treatments/peel.json", """{ "id": "peel", "name": "Peel" }""");
        Add("treatments/peel.es.json", """{ "treatment": "peel", "locale": "es", "texts": {} }""");
        Add("treatments/peel.fr.json", """{ "treatment": "peel", "locale": "fr", "texts": {} }""");
        Assert.Equal("TC0019", Assert.Single((await ReadAsync(new ReadLimits { MaxLocales = 1 })).Issues).Code);
        Assert.DoesNotContain((await ReadAsync(new ReadLimits { MaxLocales = 2, MaxEntities = 1 })).Issues, issue => issue.Code == "TC0019");
    }

    [Fact]
    public async Task A_locale_is_written_into_its_overlay_where_the_folder_has_one_and_else_inline()
    {
        Add("catalog.json", Catalog);
        Add("treatments/peel.json", Peel);
        Add("treatments/peel.es.json", Spanish);
        TreatmentCatalog catalog = (await ReadAsync()).Catalog;

        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);

        Assert.Equal(catalog, (await ReadAsync()).Catalog);
        Assert.Equal("""{ "ar": "تقشير", "en": "Peel" }""", TreatmentJson.Write(TreatmentJson.ReadTreatment(Text("treatments/peel.json")) with { KeyPoints = [] }).Split("\"name\": ")[1].Split('\n')[0].TrimEnd(','));
        Assert.Equal(["keyPoints[1]", "name"], OverlayJson.Read(Text("treatments/peel.es.json")).Texts.Select(text => text.Key));
        Assert.Equal(["peel.es.json", "peel.json"], Directory.GetFiles(Path.Combine(folder, "treatments")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        string[] before = [Text("treatments/peel.json"), Text("treatments/peel.es.json")];
        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);
        Assert.Equal<string>(before, (string[])[Text("treatments/peel.json"), Text("treatments/peel.es.json")]);
    }

    [Fact]
    public async Task What_the_overlay_says_beside_the_texts_and_what_has_no_place_is_kept()
    {
        Add("catalog.json", Catalog);
        Add("treatments/peel.json", Peel);
        Add("treatments/peel.es.json", $$"""
            {
              "$schema": "../../schema/overlay-1.json", "formatVersion": "1.0", "treatment": "peel", "locale": "es", "x-by": "Ana",
              "texts": {
                "title": "Peeling",
                "keyPoints[0]": { "text": "Fino", "sourceHash": "0a1b2c3d4e5f" },
                "keyPoints[2]": { "text": "Suave", "sourceHash": "{{SourceHash.Of("Mild")}}" }
              }
            }
            """);
        TreatmentCatalog catalog = (await ReadAsync()).Catalog;
        catalog = catalog with { Treatments = [catalog.Treatments["peel"] with { KeyPoints = [catalog.Treatments["peel"].KeyPoints[1], "Short"] }] };

        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);

        TranslationOverlay written = OverlayJson.Read(Text("treatments/peel.es.json"));
        Assert.Equal(["keyPoints[0]: Suave", "keyPoints[2]: Fino", "title: Peeling"], written.Texts.Select(text => $"{text.Key}: {text.Text}"));
        Assert.Equal(("../../schema/overlay-1.json", "1.0"), (written.Schema, written.FormatVersion));
        Assert.Equal(["x-by"], written.Extensions.Keys);
        Assert.Equal(catalog, (await ReadAsync()).Catalog);
        string before = Text("treatments/peel.es.json");
        await CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken);
        Assert.Equal(before, Text("treatments/peel.es.json"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "treatment": "peel", "locale": "fr", "texts": {} }""")]
    [InlineData("""{ "treatment": "peel", "locale": "en", "texts": {} }""")]
    public async Task An_overlay_that_cannot_be_used_is_not_written_over(string overlay)
    {
        Add("catalog.json", Catalog);
        Add("treatments/peel.json", Peel);
        string file = overlay.Contains("\"en\"", StringComparison.Ordinal) ? "treatments/peel.en.json" : "treatments/peel.es.json";
        Add(file, overlay);
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Catalog) with { Treatments = [TreatmentJson.ReadTreatment(Peel) with { KeyPoints = [] }] };

        ContentFormatException refused = await Assert.ThrowsAsync<ContentFormatException>(() => CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken));

        Assert.EndsWith(file, refused.Issues[0].File, StringComparison.Ordinal);
        Assert.Equal((overlay, Peel), (Text(file), Text("treatments/peel.json")));
    }

    private void Add(string file, string text)
    {
        string path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Text(string file) => File.ReadAllText(Path.Combine(folder, file));

    private Task<CatalogReadResult> ReadAsync(ReadLimits? limits = null) =>
        CatalogFolder.ReadAsync(folder, new CatalogReadOptions { Limits = limits ?? ReadLimits.Default }, TestContext.Current.CancellationToken);
}
