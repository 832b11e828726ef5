namespace TreatmentContent.Tests.Checks;

public sealed class UnequalStagesTests
{
    private const string Code = "TC1020";

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }, { "total": "4 w" }], "total": "12 w" } } }""", "protocol.sessions.total", "The stages last 56 days, the whole is said to last 12 w.")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4..6 w" }, { "total": "4 w" }], "total": "7 w" } } }""", "protocol.sessions.total", "The stages last 56 to 70 days")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "8 w" }, { "rate": "1/w" }], "total": "1 mo" } } }""", "protocol.sessions.total", "The stages last at least 56 days")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }, { "total": "6 w" }], "total": "11 w" } } }""", "protocol.sessions.total", "70 days")]
    public void Stages_that_do_not_add_up_are_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }, { "total": "4 w" }], "total": "8 w" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }, { "total": "8 w" }], "total": "3 mo" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }, { "rate": "1/w" }], "total": "6 mo" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }, { "total": "4..8 w" }], "total": "10 w" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "4 w" }], "total": "permanent" } } }""")]
    [InlineData("""{ "protocol": { "sessions": { "stages": [{ "total": "few w" }], "total": "1 y" } } }""")]
    public void Stages_may_be_rough_or_open(string members) => Samples.AssertNone(Code, members);
}
