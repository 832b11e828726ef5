namespace TreatmentContent.Tests.Checks;

public sealed class NoWarningSignTests
{
    private const string Code = "TC1024";

    [Theory]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["infection"] }] } }""", "risks.complications", "no warning sign says when to call")]
    public void Complications_without_a_warning_sign_are_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["infection"] }], "warningSigns": [{ "signs": ["fever"], "action": "callClinic" }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"] }] } }""")]
    public void Warning_signs_or_no_complications_are_in_order(string members) => Samples.AssertNone(Code, members);
}
