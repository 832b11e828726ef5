namespace TreatmentContent.Tests.Checks;

public sealed class UnreviewedSafetyTextTests
{
    private const string Code = "TC1044";

    [Theory]
    [InlineData("""{ "risks": { "warningSigns": [{ "signs": ["fever"], "action": "callClinic", "text": { "en": "Above 38 °C.", "es": { "text": "Más de 38 °C.", "state": "draft" } } }] } }""", "risks.warningSigns[0].text.es", "The es text is a draft, and safety depends on it (risks.warningSigns): patients read the en text")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "note": { "": "For two weeks.", "es-US": { "text": "Dos semanas.", "state": "machine" } } }] }""", "aftercare[0].note['es-US']", "The es-US text is a machine's")]
    public void A_translation_that_is_not_finished_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "text": { "en": "Mild.", "es": { "text": "Leve.", "state": "draft" } } }] } }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": { "text": "Sol.", "state": "reviewed" } } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": { "text": "Sun.", "state": "draft" }, "es": "Sol." } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "es": { "text": "Sol.", "state": "draft" } } }] }""")]
    public void Other_texts_finished_ones_and_the_source_are_in_order(string members) => Samples.AssertNone(Code, members);

    [Theory]
    [InlineData(""" "conditions": [{ "id": "fever", "name": { "en": "Fever", "es": { "text": "Fiebre", "state": "draft" } } }] """, "$.conditions[0].name.es")]
    [InlineData(""" "words": { "endPoint": { "dry": { "en": "dry", "es": { "text": "seco", "state": "draft" } } } } """, "$.words.endPoint.dry.es")]
    public void A_draft_of_a_name_that_a_safety_part_says_is_found(string catalog, string path) => Samples.AssertFound(
        Code,
        Samples.WithCatalog($$"""{ {{catalog}}, "treatments": [{ "id": "peel", "name": "Peel", "eligibility": { "contraindications": [{ "conditions": ["fever"], "until": ["dry"] }] } }] }"""),
        path,
        "The es text is a draft, and safety depends on it (named in eligibility.contraindications of peel)");
}
