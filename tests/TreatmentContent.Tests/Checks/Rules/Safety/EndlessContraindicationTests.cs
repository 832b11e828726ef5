namespace TreatmentContent.Tests.Checks;

public sealed class EndlessContraindicationTests
{
    private const string Code = "TC1030";

    [Theory]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "level": "temporary" }] } }""", "eligibility.contraindications[0]", "A temporary contraindication has no until, lookBack, phase or timing to say when it ends.")]
    public void A_temporary_reason_without_an_end_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "level": "temporary", "until": ["healed"] }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "level": "temporary", "lookBack": "6 mo" }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "level": "temporary", "phase": "active" }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "level": "temporary", "timing": { "before": "72 h" } }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "level": "absolute" }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["acne-scars"], "action": "seeDoctor" }] } }""")]
    public void An_end_of_any_kind_is_enough(string members) => Samples.AssertNone(Code, members);
}
