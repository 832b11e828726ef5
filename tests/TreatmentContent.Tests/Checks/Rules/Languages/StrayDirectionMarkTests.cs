using TreatmentContent.Checks;
using TreatmentContent.Exchange;
using TreatmentContent.Tests.Samples;

namespace TreatmentContent.Tests.Checks;

public sealed class StrayDirectionMarkTests
{
    private const string Code = "TC1047";

    [Theory]
    [InlineData("""{ "summary": "Ask for \u2068Botox." }""", "$.treatments[0].summary", "an isolate is not closed")]
    [InlineData("""{ "summary": { "en": "Ask.", "ar": "\u2067اسأل" } }""", "$.treatments[0].summary.ar", "an isolate is not closed")]
    [InlineData("""{ "summary": "Ask for \u2068Botox.\nAgain\u2069." }""", "$.treatments[0].summary", "an isolate is not closed")]
    [InlineData("""{ "name": { "und": "Botox\u2069" } }""", "$.treatments[0].name.und", "U+2069 closes nothing")]
    [InlineData("""{ "keyPoints": ["\u202Ereversed\u202C"] }""", "$.treatments[0].keyPoints[0]", "U+202E is an embedding")]
    [InlineData("""{ "slug": { "en": "peel\u202A" } }""", "$.treatments[0].slug.en", "U+202A is an embedding")]
    public void A_text_that_turns_more_than_itself_is_found(string members, string path, string message) => Samples.AssertFound(Code, Samples.WithTreatment(members), path, message);

    [Theory]
    [InlineData("""{ "words": { "trait": { "calm": { "en": "calm", "es": "\u2068calma" } } } }""", "$.words.trait.calm.es")]
    [InlineData("""{ "words": { "unit": { "pad": { "en": { "one": "\u2068{n} pad", "other": "{n} pads" } } } } }""", "$.words.unit.pad.en")]
    [InlineData("""{ "clinics": [{ "id": "miami", "name": { "und": "Clinic" }, "address": { "street": "1 Main\u2066 Street" } }] }""", "$.clinics[0].address.street")]
    public void So_is_a_name_of_the_catalogues_own_and_what_is_in_no_language(string members, string path) => Samples.AssertFound(Code, Samples.WithCatalog(members), path, "an isolate is not closed");

    [Theory]
    [InlineData("""{ "summary": "Ask for \u2068Botox\u2069, \u2067\u2068x\u2069\u2069." }""")]
    [InlineData("""{ "summary": { "ar": "\u200Fاسأل\u200E\u061C" } }""")]
    public void Closed_isolates_and_marks_without_a_reach_are_in_order(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void A_pseudo_locale_turns_its_texts_round_on_purpose() => Assert.DoesNotContain(
        ContentChecks.Check(Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, Pseudolocalizer.Mirrored)), issue => issue.Code == Code);
}
