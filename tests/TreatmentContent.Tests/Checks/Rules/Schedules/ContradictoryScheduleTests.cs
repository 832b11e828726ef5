namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryScheduleTests
{
    private const string Code = "TC1028";

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 5, "interval": "1 w", "rate": "2/w" } } }""", "protocol.sessions.rate", "both interval and rate")]
    [InlineData("""{ "protocol": { "sessions": { "count": 2, "offsets": ["0 d", "1 mo", "6 mo"] } } }""", "protocol.sessions.offsets", "There are 3 offsets, but the count is 2")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "offsets": ["0 d", "1 mo", "6 mo"], "cases": [{ "when": { "ages": "9..14 y" }, "count": 2 }] } } }""", "protocol.sessions.cases[0].count", "There are 3 offsets, but the count is 2")]
    [InlineData("""{ "protocol": { "sessions": { "offsets": ["0 d", "6 mo"], "cases": [{ "when": { "ages": "9..14 y" }, "count": 3, "offsets": ["0 d", "6 mo"] }] } } }""", "protocol.sessions.cases[0].offsets", "There are 2 offsets")]
    public void A_schedule_that_says_two_things_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "offsets": ["0 d", "1 mo", "6 mo"], "cases": [{ "when": { "ages": "9..14 y" }, "offsets": ["0 d", "6 mo"] }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 3, "offsets": ["0 d", "1 mo", "6 mo"], "cases": [{ "when": { "ages": "9..14 y" }, "count": 5, "interval": "1 w" }] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": "2..3", "offsets": ["0 d", "1 mo", "6 mo"] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": "few", "offsets": ["0 d", "1 mo"] } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "count": 2, "rate": "1/w" } } }""")]
    public void Counts_and_offsets_that_agree_are_in_order(string members) => Samples.AssertNone(Code, members);
}
