namespace TreatmentContent.Tests.Checks;

public sealed class ResultsOutOfOrderTests
{
    private const string Code = "TC1021";

    [Theory]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "8 w" }, { "kind": "fullResult", "after": "1 mo" }] } }""", "results.timeline[0].after", "firstResult (8 w) comes after fullResult (1 mo).")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "lasts", "length": "3..6 w" }, { "kind": "firstResult", "after": ">=2 mo" }] } }""", "results.timeline[1].after", "firstResult (>=2 mo) comes after the result has worn off (lasts 3..6 w).")]
    public void A_first_result_that_comes_too_late_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "2 w" }, { "kind": "fullResult", "after": "3 mo" }, { "kind": "lasts", "length": "1 y" }] } }""")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "4 w" }, { "kind": "fullResult", "after": "4..8 w" }] } }""")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "8 w", "when": { "areas": ["hands"] } }, { "kind": "fullResult", "after": "4 w", "when": { "areas": ["face"] } }] } }""")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "8 w" }, { "kind": "fullResult", "after": "4 w", "anchor": "surgery" }] } }""")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "2 session" }, { "kind": "fullResult", "after": "4 w" }] } }""")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "firstResult", "after": "few d" }, { "kind": "lasts", "length": "permanent" }] } }""")]
    public void Results_in_order_or_of_others_are_in_order(string members) => Samples.AssertNone(Code, members);
}
