namespace TreatmentContent.Tests.Checks;

public sealed class SevereSideEffectTests
{
    private const string Code = "TC1032";

    [Theory]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["bleeding"], "severity": "strong" }] } }""", "risks.sideEffects[0]", "A side effect marked strong belongs under complications.")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["bleeding"], "severity": "mild", "severityTo": "lifeThreatening" }] } }""", "risks.sideEffects[0]", "marked lifeThreatening")]
    public void A_severe_side_effect_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["bleeding"], "severity": "moderate" }] } }""")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["bleeding"], "severity": "lifeThreatening" }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["bleeding"], "duration": "2 d" }] } }""")]
    public void A_mild_one_and_a_severe_complication_are_in_order(string members) => Samples.AssertNone(Code, members);
}
