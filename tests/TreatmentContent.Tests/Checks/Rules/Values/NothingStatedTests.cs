namespace TreatmentContent.Tests.Checks;

public sealed class NothingStatedTests
{
    private const string Code = "TC1035";

    [Theory]
    [InlineData("""{ "indications": [{ "isMain": true }] }""", "indications[0]", "One of condition, name is needed here.")]
    [InlineData("""{ "variants": [{ "name": "Deep" }] }""", "variants[0]", "'id' is needed here.")]
    [InlineData("""{ "protocol": { "doses": [{ "amount": "2 ml" }] } }""", "protocol.doses[0]", "One of substance, name is needed")]
    [InlineData("""{ "protocol": { "areas": [{ "areas": [], "isUsual": true }] } }""", "protocol.areas[0]", "'areas' is needed")]
    [InlineData("""{ "experience": { "sensations": [{ "feelings": [], "level": "mild" }] } }""", "experience.sensations[0]", "One of feelings, text")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "level": "absolute" }] } }""", "eligibility.contraindications[0]", "One of conditions, substances, treatments, when, text")]
    [InlineData("""{ "eligibility": { "pregnancy": [{ "states": [], "advice": "forbidden" }] } }""", "eligibility.pregnancy[0]", "'states' is needed")]
    [InlineData("""{ "eligibility": { "interactions": [{ "advice": "stop" }] } }""", "eligibility.interactions[0]", "One of substances, treatments, text")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "timing": { "length": "3 d" } }] }""", "aftercare[0]", "One of topic, activities, substances, items, text")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": [], "frequency": "rare" }] } }""", "risks.sideEffects[0]", "One of effects, text")]
    [InlineData("""{ "risks": { "warningSigns": [{ "signs": [], "action": "seeDoctor" }] } }""", "risks.warningSigns[0]", "One of signs, text")]
    [InlineData("""{ "related": [{ "relation": "alternative" }] }""", "related[0]", "One of treatment, name")]
    [InlineData("""{ "editorial": { "contributors": [{ "role": "translator" }] } }""", "editorial.contributors[0]", "One of practitioner, name")]
    public void A_record_that_says_nothing_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "indications": [{ "name": "Scars" }], "protocol": { "doses": [{ "name": "Cream" }] }, "related": [{ "relation": "alternative", "name": "Laser" }] }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "when": { "states": ["pregnant"] } }, { "conditions": ["acne-scars"] }, { "text": "Open wounds." }] } }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun" }, { "polarity": "avoid", "items": ["jewellery"] }, { "polarity": "do", "text": "Rest." }] }""")]
    public void One_member_is_enough(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void A_device_says_what_it_is_specified_for() => Samples.AssertFound(
        Code,
        Samples.WithCatalog("""{ "devices": [{ "id": "pen", "name": "Pen", "specifications": [{ "property": "needleDepth" }, { "property": "needleCount", "value": "12 needle" }] }] }"""),
        "$.devices[0].specifications[0]",
        "One of value, isAdjustable is needed here.");
}
