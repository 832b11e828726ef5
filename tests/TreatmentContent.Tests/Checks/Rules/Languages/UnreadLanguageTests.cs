using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Exchange;
using TreatmentContent.Tests.Samples;

namespace TreatmentContent.Tests.Checks;

public sealed class UnreadLanguageTests
{
    private const string Code = "TC1049";

    [Theory]
    [InlineData("""{ "locales": ["en", "es-US"], "conditions": [{ "id": "scars", "name": { "en": "Home", "sp": "Inicio" } }] }""", "$.conditions[0].name.sp", "'sp' is the code of no language; did you mean 'es-US'?")]
    [InlineData("""{ "locales": ["en", "ar"], "conditions": [{ "id": "scars", "name": { "en": "Home", "arr": "x" } }] }""", "$.conditions[0].name.arr", "No page reads this text in 'arr'. List 'arr' in locales")]
    [InlineData("""{ "locales": ["en", "ht"], "conditions": [{ "id": "scars", "name": { "en": "Home", "htt": "x" } }] }""", "$.conditions[0].name.htt", "'htt' is the code of no language; did you mean 'ht'?")]
    [InlineData("""{ "locales": ["en", "nl"], "conditions": [{ "id": "scars", "name": { "en": "Home", "sp": "Inicio" } }] }""", "$.conditions[0].name.sp", "'sp' is the code of no language; did you mean 'es'?")]
    [InlineData("""{ "locales": ["en"], "conditions": [{ "id": "scars", "name": { "en": "Home", "qq": "x" } }] }""", "$.conditions[0].name.qq", "'qq' is the code of no language.")]
    [InlineData("""{ "locales": ["en"], "conditions": [{ "id": "scars", "name": { "en": "Home", "fr": "Accueil" } }] }""", "$.conditions[0].name.fr", "No page reads this text in 'fr'. List 'fr' in locales, or in checks.planned until it is complete; or take the texts out.")]
    [InlineData("""{ "locales": ["sr-Cyrl"], "conditions": [{ "id": "scars", "name": { "en": "Home", "es-Arab": "x" } }] }""", "$.conditions[0].name['es-Arab']", "'es-Arab'")]
    [InlineData("""{ "locales": ["en"], "words": { "unit": { "pad": { "en": { "other": "{n} pads" }, "sp": { "other": "{n} discos" } } } } }""", "$.words.unit.pad.sp", "'sp'")]
    [InlineData("""{ "locales": ["en"], "conditions": [{ "id": "scars", "name": { "en": "Home", "sp": "Inicio" } }], "words": { "trait": { "calm": { "en": "calm", "sp": "calma" } } } }""", "$.conditions[0].name.sp", "No page reads this text in 'sp', nor 1 other, the next at $.words.trait.calm.sp.")]
    public void A_text_in_a_language_of_no_page_is_named_once_a_language(string members, string path, string message) => Samples.AssertFound(Code, Samples.WithCatalog(members), path, message);

    [Theory]
    [InlineData("""{ "locales": ["en", "es-US"], "conditions": [{ "id": "scars", "name": { "en-GB": "Home", "es": "Inicio", "es-MX": "Inicio", "es-ES": "Inicio", "und": "Home" } }] }""")]
    [InlineData("""{ "locales": ["zh-TW", "pt-BR"], "conditions": [{ "id": "scars", "name": { "en": "Home", "zh-Hant": "x", "zh-HK": "x", "pt-PT": "x", "pt": "x" } }] }""")]
    [InlineData("""{ "locales": ["en"], "checks": { "planned": ["fr-CA"] }, "conditions": [{ "id": "scars", "name": { "en": "Home", "fr": "Accueil" } }] }""")]
    [InlineData("""{ "locales": ["en"], "checks": { "planned": ["sp"] }, "conditions": [{ "id": "scars", "name": { "en": "Home", "sp": "Inicio" } }] }""")]
    [InlineData("""{ "locales": ["es"], "conditions": [{ "id": "scars", "name": { "en": "Home", "es": "Inicio" } }] }""")]
    [InlineData("""{ "conditions": [{ "id": "scars", "name": { "en": "Home", "sp": "Inicio" } }] }""")]
    public void The_source_a_planned_language_and_other_regions_of_one_that_is_listed_are_in_order(string members) => Samples.AssertNone(Code, Samples.WithCatalog(members));

    [Fact]
    public void A_pseudo_locale_is_for_previews() => Assert.DoesNotContain(
        ContentChecks.Check(Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, Pseudolocalizer.Mirrored) with { Locales = ["en-US", "es-US"] }), issue => issue.Code == Code);

    [Fact]
    public void It_is_a_warning() => Assert.All(
        ContentChecks.Check(Samples.WithCatalog("""{ "locales": ["en"], "conditions": [{ "id": "scars", "name": { "en": "Home", "sp": "Inicio" } }] }""")).Where(issue => issue.Code == Code), issue => Assert.Equal(IssueSeverity.Warning, issue.Severity));
}
