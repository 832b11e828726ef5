namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryStrengthTests
{
    private const string Code = "TC1040";

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "sun", "strength": "notNeeded" }] }""", "aftercare[0].strength", "'do' and 'notNeeded' contradict each other")]
    [InlineData("""{ "preparation": [{ "polarity": "avoid", "topic": "sun", "strength": "notNeeded" }] }""", "preparation[0].strength", "'avoid' and 'notNeeded'")]
    [InlineData("""{ "preparation": [{ "polarity": "notNeeded", "topic": "fasting", "strength": "must" }] }""", "preparation[0].strength", "What is 'notNeeded' cannot be 'must'")]
    [InlineData("""{ "recovery": { "milestones": [{ "kind": "downtime", "length": "3 d", "strength": "notNeeded" }] } }""", "recovery.milestones[0].strength", "'downtime' is reached or lasts, and cannot be 'notNeeded'")]
    [InlineData("""{ "experience": { "anaesthesia": [{ "kind": "none", "strength": "notNeeded" }] } }""", "experience.anaesthesia[0].strength", "that cannot be 'notNeeded'; leave the strength out, or write the kind that is not needed.")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "management": ["selfLimiting", "cooling"], "strength": "notNeeded" }] } }""", "risks.sideEffects[0].strength", "'cooling' is done about it and cannot be 'notNeeded'; write \"may\"")]
    public void What_is_not_needed_and_is_to_be_done_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "preparation": [{ "polarity": "notNeeded", "topic": "fasting" }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "notNeeded", "topic": "fasting", "strength": "usual" }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "notNeeded", "topic": "fasting", "strength": "notNeeded" }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "sun", "strength": "must" }] }""")]
    [InlineData("""{ "recovery": { "milestones": [{ "kind": "downtime", "length": "3 d", "strength": "may" }] } }""")]
    [InlineData("""{ "results": { "maintenance": [{ "kind": "booster", "strength": "notNeeded" }] } }""")]
    [InlineData("""{ "experience": { "anaesthesia": [{ "kind": "sedation", "strength": "notNeeded" }] } }""")]
    [InlineData("""{ "experience": { "anaesthesia": [{ "kind": "none", "strength": "usual" }] } }""")]
    [InlineData("""{ "eligibility": { "assessments": [{ "kind": "referral", "strength": "notNeeded" }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "management": ["selfLimiting"], "strength": "notNeeded" }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "strength": "notNeeded" }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "management": ["cooling"], "strength": "may" }] } }""")]
    public void What_is_said_in_one_way_is_in_order(string members) => Samples.AssertNone(Code, members);
}
