namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryAgesTests
{
    private const string Code = "TC1022";

    [Theory]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "9..45 y", "advice": "allowed" }, { "ages": ">=45 y", "advice": "notAllowed" }] } }""", "eligibility.ages[1]", "9..45 y allowed, >=45 y notAllowed.")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "<18 y", "advice": "forbidden" }, { "ages": "17 y", "advice": "ideal" }] } }""", "eligibility.ages[1]", "<18 y forbidden, 17 y ideal.")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "9..45 y", "advice": "recommended" }, { "ages": "40..50 y", "advice": "notRecommended" }] } }""", "eligibility.ages[1]", "contradict each other")]
    public void Two_rules_that_contradict_each_other_for_one_age_are_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "9..45 y", "advice": "allowed" }, { "ages": ">45 y", "advice": "notAllowed" }] } }""")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "<18 y", "advice": "notAllowed" }, { "ages": ">=18 y", "advice": "allowed" }] } }""")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": ">=18 y", "advice": "allowed" }, { "ages": ">=18 y", "advice": "forbidden", "when": { "states": ["pregnant"] } }] } }""")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "9..45 y", "advice": "allowed" }, { "ages": "9..14 y", "advice": "ideal" }] } }""")]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": "9..45 y", "advice": "allowed" }, { "ages": "27..45 y", "advice": "notRecommended" }] } }""")]
    public void Other_ages_other_people_and_other_advice_are_in_order(string members) => Samples.AssertNone(Code, members);
}
