namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryInstructionsTests
{
    private const string Code = "TC1023";

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["swimming", "running"] }, { "polarity": "allow", "activities": ["walking", "running"] }] }""", "aftercare[1]", "'running' is both allowed and to be avoided, for the same people at the same time.")]
    [InlineData("""{ "aftercare": [{ "polarity": "continue", "substances": ["ibuprofen"] }, { "polarity": "stop", "substances": ["ibuprofen"] }] }""", "aftercare[1]", "'ibuprofen'")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun" }, { "polarity": "do", "topic": "sun" }] }""", "aftercare[1]", "'sun'")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "items": ["jewellery"], "timing": { "length": "3 d" } }, { "polarity": "allow", "items": ["jewellery"], "timing": { "length": "3 d" } }] }""", "aftercare[1]", "'jewellery'")]
    public void What_is_allowed_and_forbidden_at_once_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["swimming"], "timing": { "length": "3 d" } }, { "polarity": "allow", "activities": ["swimming"], "timing": { "after": "3 d" } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["swimming"], "when": { "areas": ["face"] } }, { "polarity": "allow", "activities": ["swimming"] }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun" }, { "polarity": "do", "topic": "sun", "text": "Wear a hat." }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "fluids", "quantity": "2 l" }, { "polarity": "avoid", "topic": "fluids" }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "notNeeded", "topic": "fasting" }, { "polarity": "avoid", "topic": "fasting" }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "avoid", "activities": ["swimming"] }], "aftercare": [{ "polarity": "allow", "activities": ["swimming"] }] }""")]
    public void Another_time_other_people_and_less_of_it_are_in_order(string members) => Samples.AssertNone(Code, members);
}
