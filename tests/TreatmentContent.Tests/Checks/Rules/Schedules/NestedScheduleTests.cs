namespace TreatmentContent.Tests.Checks;

public sealed class NestedScheduleTests
{
    private const string Code = "TC1027";

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "cases": [{ "count": 2 }] } } }""", "protocol.sessions.cases[0]", "A case of a schedule needs 'when'")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "cases": [{ "when": { }, "count": 2 }] } } }""", "protocol.sessions.cases[0]", "needs 'when'")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "cases": [{ "when": { "x-area": 1, "x-more": 2 }, "count": 2 }] } } }""", "protocol.sessions.cases[0].when", "knows no member of this 'when' ('x-area' and 'x-more')")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "cases": [{ "when": { "sexes": ["male"] }, "count": 2 }] }] } } }""", "protocol.sessions.cases[0].cases", "A case of a schedule cannot have cases of its own")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "stages": [{ "rate": "1/w" }] }] } } }""", "protocol.sessions.stages[0].stages", "A stage of a schedule cannot have stages of its own")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "rate": "1/w", "cases": [{ "when": { "sexes": ["male"] }, "count": 2 }] }] } } }""", "protocol.sessions.stages[0].cases", "A stage of a schedule cannot have cases")]
    public void A_case_for_everyone_and_what_nests_are_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "cases": [{ "when": { "areas": ["face"] }, "stages": [{ "rate": "2/w" }, { "rate": "1/w" }] }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3 } } }""")]
    public void A_case_may_have_stages(string members) => Samples.AssertNone(Code, members);
}
