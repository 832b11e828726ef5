using TreatmentContent.Catalogs;
using TreatmentContent.Checks;

namespace TreatmentContent.Tests.Checks;

public sealed class MissingTextTests
{
    private const string Code = "TC1015";

    [Fact]
    public void What_a_locale_lacks_is_counted_for_each_treatment_and_for_the_rest()
    {
        TreatmentCatalog catalog = Samples.WithCatalog("""
            {
              "locales": ["en", "es"],
              "devices": [{ "id": "pen", "name": { "en": "Pen" } }, { "id": "laser", "name": { "es": "Láser" } }],
              "treatments": [
                { "id": "a", "name": { "en": "A", "es": "A" }, "summary": "One.", "keyPoints": [{ "en": "Two." }, { "en": "Three.", "es-US": "Tres." }] },
                { "id": "b", "name": { "en": "B", "es": "B" } }
              ]
            }
            """);

        Assert.Equal(
            [
                ("$.devices[1].name", "en is missing here; 1 text outside the treatments."),
                ("$.devices[0].name", "es is missing here; 1 text outside the treatments."),
                ("$.treatments[0].summary", "es is missing here, and without it the treatment has no page in es: visitors are shown another language; 2 texts in this treatment, the next at $.treatments[0].keyPoints[0]."),
            ],
            ContentChecks.Check(catalog).Where(issue => issue.Code == Code).Select(issue => (issue.Path, issue.Message)));
    }

    [Fact]
    public void Addresses_and_texts_in_no_language_are_not_missing() => Samples.AssertNone(Code, Samples.WithCatalog("""
        {
          "locales": ["en", "es"],
          "site": { "name": { "und": "Example" }, "baseAddress": "https://example.com/", "path": "/{locale}/{slug}" },
          "treatments": [{ "id": "a", "name": { "und": "Botox" }, "slug": { "en": "botox" } }]
        }
        """));

    [Fact]
    public void A_safety_text_is_not_counted_twice() => Samples.AssertNone(Code, Samples.WithCatalog("""
        { "locales": ["en", "es"], "treatments": [{ "id": "a", "name": { "und": "A" }, "aftercare": [{ "polarity": "avoid", "text": "Sun." }] }] }
        """));

    [Fact]
    public void The_names_of_the_catalogues_own_words_are_texts_too() => Samples.AssertFound(
        Code,
        Samples.WithCatalog("""{ "locales": ["en", "es"], "words": { "trait": { "calm": { "en": "calm" } }, "unit": { "cup": { "en": "{n} cups" }, "pad": { "en": "{n} pads", "es": "{n} discos" } } }, "treatments": [] }"""),
        "$.words.trait.calm",
        "es is missing here; 2 texts outside the treatments, the next at $.words.unit.cup.");
}
