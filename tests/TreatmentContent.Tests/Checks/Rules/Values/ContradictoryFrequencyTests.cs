namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryFrequencyTests
{
    private const string Code = "TC1018";

    [Theory]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "rare, 5 %" }] } }""", "results.outcomes[0].frequency", "'rare' means 1 in 10,000 to 1 in 1,000, but the number says 5 %.")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "veryCommon, 1/20" }] } }""", "results.outcomes[0].frequency", "'veryCommon' means at least 1 in 10, but the number says 1/20.")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "common, 10 %" }] } }""", "results.outcomes[0].frequency", "'common' means")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "common, <1 %" }] } }""", "results.outcomes[0].frequency", "'common' means")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "uncommon, >1 %" }] } }""", "results.outcomes[0].frequency", "'uncommon'")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "veryRare, 1/1000" }] } }""", "results.outcomes[0].frequency", "'veryRare' means fewer than 1 in 10,000")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "most, 50 %" }] } }""", "results.outcomes[0].frequency", "'most' means more than half")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "all, 99 %" }] } }""", "results.outcomes[0].frequency", "'all' means everyone")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "none, 1 %" }] } }""", "results.outcomes[0].frequency", "'none' means nobody")]
    public void A_word_and_a_number_that_disagree_are_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "rare, <1/1000" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "common, 1..10 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "common, >1 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "veryCommon, 10 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "common, ~10 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "veryRare, <1/10000" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "most, >50 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "many, 3 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "some, 90 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "5 %" }] } }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "response", "frequency": "rare" }] } }""")]
    public void A_number_within_its_word_or_a_word_without_one_is_in_order(string members) => Samples.AssertNone(Code, members);
}
