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
    [InlineData("""{ "locales": ["en-US", "es", "es-MX"] }""")]
    [InlineData("""{ "sourceLocale": "es" }""")]
    public void A_language_with_phrases_in_any_of_its_regions_is_in_order(string members) => Samples.AssertNone(Code, Samples.WithCatalog(members));
}
