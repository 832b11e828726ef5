using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Checks;

public sealed class UnusableSiteTests
{
    private const string Code = "TC1036";

    [Theory]
    [InlineData("https://example.com/?page=1", "/{locale}/{slug}", "$.site.baseAddress")]
    [InlineData("https://example.com/#top", "/{locale}/{slug}", "$.site.baseAddress")]
    [InlineData("tel:+1-305-555-0100", "/{locale}/{slug}", "$.site.baseAddress")]
    [InlineData("https://example.com/", "{locale}/{slug}", "$.site.path")]
    [InlineData("https://example.com/", "/{locale}", "$.site.path")]
    [InlineData("https://example.com/", "/{slug}", "$.site.path")]
    [InlineData("https://example.com/", "/{locale}/{slugg}", "$.site.path")]
    [InlineData("https://example.com/", "/{locale}/{slug}#top", "$.site.path")]
    public void A_site_that_cannot_give_every_page_its_address_is_found(string baseAddress, string path, string place) =>
        Samples.AssertFound(Code, With(baseAddress, path), place, "'");

    [Fact]
    public void Each_language_may_have_a_path_of_its_own() =>
        Samples.AssertNone(Code, With("https://example.com", LocalizedText.Of(("en", "/treatments/{slug}"), ("es", "/tratamientos/{slug}"))));

    private static TreatmentCatalog With(string baseAddress, LocalizedText path) => Samples.WithTreatment("{ }") with
    {
        Locales = ["en", "es"],
        Site = new() { Name = "Site", BaseAddress = Link.Parse(baseAddress), Path = path },
    };
}
