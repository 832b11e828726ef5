using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Checks;

public sealed class UnnamedWordTests
{
    private const string Code = "TC1026";

    [Theory]
    [InlineData("""{ "protocol": { "areas": [{ "areas": ["fase"] }] } }""", "protocol.areas[0].areas[0]", "'fase' is not a known bodyArea; name it in words.bodyArea, or use 'face'.")]
    [InlineData("""{ "experience": { "sensations": [{ "feelings": ["pain"], "frequency": "mny" }] } }""", "experience.sensations[0].frequency", "'mny' is not a known likelihood; name it in words.likelihood, or use 'many'.")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "severity": "veryCommon" }] } }""", "risks.sideEffects[0].severity", "'veryCommon' is not a known level, but a word of likelihood, for 'frequency' or 'resolves'; name it in words.level.")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "severity": "terrible" }] } }""", "risks.sideEffects[0].severity", "'terrible' is not a known level; name it in words.level.")]
    public void A_word_of_ones_own_without_a_name_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "protocol": { "areas": [{ "areas": ["fase"] }] } }""", IssueSeverity.Information)]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "severity": "terrible" }] } }""", IssueSeverity.Information)]
    [InlineData("""{ "eligibility": { "contraindications": [{ "level": "absolute", "when": { "traits": ["ownTrait"] } }] } }""", IssueSeverity.Warning)]
    [InlineData("""{ "risks": { "warningSigns": [{ "signs": ["ownSign"], "action": "callClinic" }] } }""", IssueSeverity.Warning)]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["ownSport"] }] }""", IssueSeverity.Warning)]
    public void Where_safety_depends_on_it_a_word_without_a_name_is_a_warning(string members, IssueSeverity severity) =>
        Assert.Equal(severity, Assert.Single(ContentChecks.Check(Samples.WithTreatment(members)), static issue => issue.Code == Code).Severity);

    [Fact]
    public void A_word_that_the_catalogue_names_is_in_order() => Samples.AssertNone(Code, Samples.WithTreatment("""{ "protocol": { "areas": [{ "areas": ["donorSite"] }] } }""") with
    {
        Words = VocabularyWords.Empty.WithName("bodyArea", "donorSite", "donor site"),
    });
}
