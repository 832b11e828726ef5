using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.SchemaOrg;

namespace TreatmentContent.Tests.Pages;

/// <summary>A worked page: risks, prices, options, phases, doses, comparisons, pictures, the clinic and its rules.</summary>
public sealed class SclerotherapyPageTests
{
    private static readonly Lazy<string> Json = new(() => File.ReadAllText(FilePath()));

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public async Task The_page_reads_well(string locale) => await Verifier.Verify(Page(locale).ToText(), "txt").UseTextForParameters(locale);

    [Fact]
    public async Task The_page_is_written_as_html() => await Verifier.Verify(Page("en").ToHtml(), "html");

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public void Its_graph_conforms(string locale) => Assert.Empty(Conformance.Check(TreatmentSchemaOrg.Write(Page(locale))));

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public void Nothing_on_it_is_in_another_language(string locale) => Assert.DoesNotContain("[e", Page(locale).ToText(), StringComparison.Ordinal);

    [Fact]
    public void The_document_is_written_back_equal()
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Json.Value);

        Assert.Equal(catalog, TreatmentJson.ReadCatalog(TreatmentJson.Write(catalog)));
    }

    private static TreatmentPage Page(string locale)
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Json.Value);
        return TreatmentPage.Create(catalog, catalog.Treatments["sclerotherapy"], catalog.Locale(LocaleTag.Parse(locale)));
    }

    private static string FilePath([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "TestData", "pages", "sclerotherapy.json"));
}
