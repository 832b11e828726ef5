using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Tests.Pages;

namespace TreatmentContent.Tests.Checks;

public sealed class UnstampedSafetyTextTests
{
    private const string Code = "TC1045";
    private const string Stamped = """ "summary": { "en": "Fine needles refresh the skin.", "es": { "text": "Agujas.", "sourceHash": "8bd890ebff7e" } } """;

    [Fact]
    public void Texts_without_a_stamp_beside_others_with_one_are_found_once() => Samples.AssertFound(
        Code,
        $$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": "Sol." }, "note": { "en": "Always.", "es": "Siempre." } }] }""",
        "aftercare[0].text.es",
        "Safety depends on 2 texts without a sourceHash in es");

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": "Sol." } }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "ar": "شمس" } }] }""")]
    [InlineData($$"""{ {{Stamped}}, "keyPoints": [{ "en": "Fine needles", "es": "Agujas finas" }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "es": "Sol." } }] }""")]
    [InlineData($$"""{ {{Stamped}}, "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": { "text": "Sol.", "sourceHash": "0a1b2c3d4e5f" } } }] }""")]
    public void Without_stamps_in_the_locale_or_without_a_source_nothing_is_asked(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void The_samples_whose_languages_are_written_side_by_side_are_not_asked()
    {
        TreatmentCatalog catalog = SampleContent.Catalog;

        Assert.DoesNotContain(ContentChecks.Check(catalog), issue => issue.Code is Code or "TC1044");
    }
}
