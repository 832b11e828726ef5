namespace TreatmentContent.Tests.Checks;

public sealed class IntervalWithoutCountTests
{
    private const string Code = "TC1019";

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "interval": "4 w" } } }""", "protocol.sessions.interval", "An interval is stated without a session count")]
    [InlineData("""{ "protocol": { "sessions": { "cases": [{ "when": { "areas": ["face"] }, "interval": "4 w" }] } } }""", "protocol.sessions.cases[0].interval", "session count")]
    public void An_interval_of_which_nobody_knows_how_many_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": "few", "interval": "4 w" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "interval": "4 w", "total": "6 mo" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "interval": "4 w", "cases": [{ "when": { "areas": ["face"] }, "count": 2 }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "interval": "4 w", "cases": [{ "when": { "areas": ["face"] }, "interval": "2 w" }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3 } } }""")]
    [InlineData("""{ "results": { "maintenance": [{ "kind": "booster", "schedule": { "interval": "6 mo" } }] } }""")]
    public void Whatever_gives_the_count_is_enough(string members) => Samples.AssertNone(Code, members);
}
