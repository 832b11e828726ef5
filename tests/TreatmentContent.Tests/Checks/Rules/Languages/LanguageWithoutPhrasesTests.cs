using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Checks;

public sealed class LanguageWithoutPhrasesTests
{
    private const string Code = "TC1043";

    [Theory]
    [InlineData("""{ "locales": ["en", "nl"] }""", "$.locales[1]", "no phrases in 'nl': on its pages, headings and most values will be said in the source language 'en'")]
    [InlineData("""{ "sourceLocale": "pl" }""", "$.sourceLocale", "no phrases in 'pl': on its pages, headings and most values will be said in English")]
    [InlineData("""{ "checks": { "planned": ["ht"] } }""", "$.checks.planned[0]", "no phrases in 'ht'")]
    public void A_language_that_the_library_cannot_speak_is_named(string members, string path, string message) => Samples.AssertFound(Code, Samples.WithCatalog(members), path, message);

    [Theory]
    [InlineData("""{ "locales": ["en", "sp"] }""", "'sp' is the code of no language; did you mean 'es'? The library has no phrases in 'sp'")]
    [InlineData("""{ "locales": ["en", "jp-JP"] }""", "'jp' is the code of no language; did you mean 'ja-JP'? The library")]
    [InlineData("""{ "locales": ["en", "qq"] }""", "'qq' is the code of no language. The library")]
    public void A_code_of_no_language_is_a_warning_and_a_usual_slip_is_understood(string members, string message)
    {
        TreatmentCatalog catalog = Samples.WithCatalog(members);

        Samples.AssertFound(Code, catalog, "$.locales[1]", message);
        Assert.All(ContentChecks.Check(catalog).Where(issue => issue.Code == Code), issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
    }

    [Theory]
    [InlineData("""{ "locales": ["en-US", "es", "es-MX"] }""")]
    [InlineData("""{ "sourceLocale": "es" }""")]
    public void A_language_with_phrases_in_any_of_its_regions_is_in_order(string members) => Samples.AssertNone(Code, Samples.WithCatalog(members));
}
