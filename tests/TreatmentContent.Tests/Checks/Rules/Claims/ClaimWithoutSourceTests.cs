namespace TreatmentContent.Tests.Checks;

public sealed class ClaimWithoutSourceTests
{
    private const string Code = "TC1002";

    [Theory]
    [InlineData("""{ "benefits": [{ "title": "Smooth" }, { "title": "Even", "basis": { "citations": ["aust-2008"] } }] }""", "benefits", "1 statement in benefits cites no source; add basis.citations")]
    [InlineData("""{ "results": { "timeline": [{ "kind": "lasts" }], "outcomes": [{ "kind": "satisfaction" }] } }""", "results", "2 statements in results cite no source")]
    [InlineData("""{ "evidence": [{ "kind": "safety" }] }""", "evidence", "1 statement in evidence cites no source")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "frequency": "common" }], "complications": [{ "effects": ["infection"] }] } }""", "risks", "1 statement in risks cites no source")]
    [InlineData("""{ "benefits": [{ "title": "Smooth", "basis": { "level": "early" } }] }""", "benefits", "1 statement")]
    public void A_part_is_told_how_many_of_its_claims_cite_nothing(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "benefits": [{ "title": "Smooth", "basis": { "citations": ["aust-2008"] } }] }""")]
    [InlineData("""{ "results": { "outcomes": [{ "kind": "satisfaction", "basis": { "isOwnFigure": true } }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"] }] } }""")]
    public void A_source_or_the_clinics_own_count_is_enough(string members) => Samples.AssertNone(Code, members);
}
