namespace TreatmentContent.Tests.Checks;

public sealed class EmptyCaseTests
{
    private const string Code = "TC1033";

    [Theory]
    [InlineData("""{ "benefits": [{ "title": "A", "when": { "x-area": "face" } }] }""", "benefits[0].when", "An empty 'when' means always")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "except": { "x-area": "face" } }] }""", "aftercare[0].except", "An empty 'except' means never")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "except": { "x-area": 1 }, "count": 1 }] } } }""", "protocol.sessions.cases[0].except", "An empty 'except' means never")]
    public void A_case_that_names_nothing_known_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "benefits": [{ "title": "A", "when": { "areas": ["face"], "x-area": 1 } }] }""")]
    [InlineData("""{ "benefits": [{ "title": "A", "when": { } }] }""")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "x-area": "face" }, "count": 1 }] } } }""")]
    public void A_case_that_names_something_or_is_not_there_is_in_order(string members) => Samples.AssertNone(Code, members);
}
