namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryInstructionsTests
{
    private const string Code = "TC1023";

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["swimming", "running"] }, { "polarity": "allow", "activities": ["walking", "running"] }] }""", "aftercare[1]", "'running' is both allowed and to be avoided, for the same people at the same time.")]
    [InlineData("""{ "aftercare": [{ "polarity": "continue", "substances": ["ibuprofen"] }, { "polarity": "stop", "substances": ["ibuprofen"] }] }""", "aftercare[1]", "'ibuprofen'")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun" }, { "polarity": "do", "topic": "sun" }] }""", "aftercare[1]", "'sun'")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "items": ["jewellery"], "timing": { "length": "3 d" } }, { "polarity": "allow", "items": ["jewellery"], "timing": { "length": "3 d" } }] }""", "aftercare[1]", "'jewellery'")]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "rest" }, { "polarity": "notNeeded", "topic": "rest" }] }""", "aftercare[1]", "'rest' is both to be done and not needed, for the same people at the same time.")]
    [InlineData("""{ "aftercare": [{ "polarity": "notNeeded", "topic": "rest" }, { "polarity": "do", "topic": "rest" }] }""", "aftercare[1]", "'rest' is both to be done and not needed,")]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "sun" }, { "polarity": "avoid", "topic": "sun" }] }""", "aftercare[1]", "'sun' is both to be done and to be avoided,")]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "smoking" }, { "polarity": "stop", "topic": "smoking" }] }""", "aftercare[1]", "'smoking' is both to be done and to be stopped,")]
    [InlineData("""{ "aftercare": [{ "polarity": "allow", "topic": "sun" }, { "polarity": "stop", "topic": "sun" }] }""", "aftercare[1]", "'sun' is both allowed and to be stopped,")]
    [InlineData("""{ "aftercare": [{ "polarity": "continue", "topic": "sun" }, { "polarity": "avoid", "topic": "sun" }] }""", "aftercare[1]", "'sun' is both to be continued and to be avoided,")]
    [InlineData("""{ "aftercare": [{ "polarity": "stop", "topic": "medicine" }, { "polarity": "continue", "topic": "medicine" }] }""", "aftercare[1]", "'medicine' is both to be continued and to be stopped,")]
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
