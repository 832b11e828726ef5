namespace TreatmentContent.Tests.Checks;

public sealed class OutdatedTextTests
{
    private const string Code = "TC1016";

    [Theory]
    [InlineData("""{ "summary": { "en": "Fine needles refresh the skin.", "es": { "text": "Agujas.", "sourceHash": "0a1b2c3d4e5f" } } }""", "summary.es", "The es text was made from an older en text")]
    [InlineData("""{ "summary": { "": "Fine needles refresh the skin!", "es-US": { "text": "Agujas.", "sourceHash": "8bd890ebff7e" } } }""", "summary['es-US']", "The es-US text was made from an older en text")]
    [InlineData("""{ "keyPoints": [{ "en-GB": "Fine needles", "ar": { "text": "إبر", "sourceHash": "8bd890ebff7e" } }] }""", "keyPoints[0].ar", "The ar text")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": { "text": "Sol.", "sourceHash": "0a1b2c3d4e5f" } } }] }""", "aftercare[0].text.es", "Safety depends on it (aftercare): until then patients read the en text there.")]
    public void A_translation_of_another_source_text_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "summary": { "en": "Fine needles refresh the skin.", "es": { "text": "Agujas.", "sourceHash": "8bd890ebff7e" } } }""")]
    [InlineData("""{ "summary": { "en": "Fine needles refresh the skin.", "es": "Agujas." } }""")]
    [InlineData("""{ "summary": { "en": { "text": "Fine needles refresh the skin.", "sourceHash": "0a1b2c3d4e5f" } } }""")]
    [InlineData("""{ "summary": { "es": { "text": "Agujas.", "sourceHash": "0a1b2c3d4e5f" } } }""")]
    public void A_translation_of_the_present_text_or_of_none_is_in_order(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void The_name_of_a_counted_thing_is_held_to_its_source_patterns() => Samples.AssertFound(
        Code,
        Samples.WithCatalog("""{ "words": { "unit": { "pad": { "en": "{n} pads", "es": { "forms": { "other": "{n} discos" }, "sourceHash": "0a1b2c3d4e5f" } } } } }"""),
        "$.words.unit.pad.es",
        "The es text was made from an older en text");
}
