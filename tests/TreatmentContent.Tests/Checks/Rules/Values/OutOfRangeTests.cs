namespace TreatmentContent.Tests.Checks;

public sealed class OutOfRangeTests
{
    private const string Code = "TC1034";

    [Theory]
    [InlineData("""{ "experience": { "sensations": [{ "feelings": ["pain"], "score": 12 }] } }""", "experience.sensations[0].score", "12 lies outside 0..10.")]
    [InlineData("""{ "experience": { "sensations": [{ "feelings": ["pain"], "score": "8..11" }] } }""", "experience.sensations[0].score", "8..11 lies outside 0..10.")]
    [InlineData("""{ "experience": { "sensations": [{ "feelings": ["pain"], "score": ">10" }] } }""", "experience.sensations[0].score", ">10 lies outside")]
    [InlineData("""{ "benefits": [{ "title": "A", "when": { "skinTypes": "0..6" } }] }""", "benefits[0].when.skinTypes", "0..6 lies outside 1..6.")]
    [InlineData("""{ "benefits": [{ "title": "A", "except": { "skinTypes": ">=7" } }] }""", "benefits[0].except.skinTypes", ">=7 lies outside 1..6.")]
    [InlineData("""{ "preparation": [{ "polarity": "avoid", "topic": "sun", "timing": { "months": [6, 13] } }] }""", "preparation[0].timing.months[1]", "13 lies outside 1..12.")]
    [InlineData("""{ "variants": [{ "id": "a", "name": "A", "share": "120 %" }] }""", "variants[0].share", "120 % lies outside 0..100.")]
    public void A_number_off_its_scale_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "experience": { "sensations": [{ "feelings": ["pain"], "score": 10 }, { "feelings": ["pain"], "score": "<3" }, { "feelings": ["pain"], "score": "few" }] } }""")]
    [InlineData("""{ "benefits": [{ "title": "A", "when": { "skinTypes": ">=4" } }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "avoid", "topic": "sun", "timing": { "months": [1, 12] } }] }""")]
    [InlineData("""{ "variants": [{ "id": "a", "name": "A", "share": "95 %" }] }""")]
    [InlineData("""{ "variants": [{ "id": "a", "name": "A", "share": "120 case" }] }""")]
    public void A_number_on_its_scale_is_in_order(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void A_clinic_stands_on_the_globe()
    {
        Samples.AssertFound(Code, At("91", "-80"), "$.clinics[0].position.latitude", "91 lies outside -90..90.");
        Samples.AssertFound(Code, At("25.7", "-180.5"), "$.clinics[0].position.longitude", "-180.5 lies outside -180..180.");
        Samples.AssertNone(Code, At("25.76168", "-80.19179"));

        static TreatmentContent.Catalogs.TreatmentCatalog At(string latitude, string longitude) =>
            Samples.WithCatalog($$"""{ "clinics": [{ "id": "miami", "name": "A", "position": { "latitude": {{latitude}}, "longitude": {{longitude}} } }] }""");
    }
}
