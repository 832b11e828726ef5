using System.Text.Json;
using TreatmentContent.Checks;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Checks;

public sealed class MissingSafetyTextTests
{
    private const string Code = "TC1014";

    public static TheoryData<string, string> SafetyParts => new()
    {
        { "protocol.doses", """{ "protocol": { "doses": [{ "name": "Cream" }] } }""" },
        { "protocol.homeUse", """{ "protocol": { "homeUse": [{ "polarity": "do", "text": "Wear it at night." }] } }""" },
        { "eligibility.contraindications", """{ "eligibility": { "contraindications": [{ "text": "Open wounds." }] } }""" },
        { "eligibility.pregnancy", """{ "eligibility": { "pregnancy": [{ "states": ["pregnant"], "advice": "forbidden", "text": "Wait until after birth." }] } }""" },
        { "eligibility.interactions", """{ "eligibility": { "interactions": [{ "advice": "askFirst", "text": "Blood thinners." }] } }""" },
        { "preparation", """{ "preparation": [{ "polarity": "avoid", "topic": "sun", "reason": { "text": "It may darken." } }] }""" },
        { "aftercare", """{ "aftercare": [{ "polarity": "avoid", "topic": "sun", "note": "For two weeks." }] }""" },
        { "risks.complications", """{ "risks": { "complications": [{ "effects": ["infection"], "text": "Very rare." }] } }""" },
        { "risks.warningSigns", """{ "risks": { "warningSigns": [{ "signs": ["fever"], "action": "callClinic", "text": "Above 38 °C." }] } }""" },
    };

    [Theory]
    [MemberData(nameof(SafetyParts))]
    public void A_safety_text_that_a_wanted_locale_lacks_is_found(string part, string members)
    {
        ContentIssue issue = Assert.Single(ContentChecks.Check(Samples.WithTreatment(members) with { Locales = ["en", "es-US"] }), issue => issue.Code == Code);

        Assert.StartsWith($"$.treatments[0].{part}[0].", issue.Path, StringComparison.Ordinal);
        Assert.Equal($"es-US is missing for a safety text ({part}); patients would read it in en.", issue.Message);
        Samples.AssertNone(Code, members);
    }

    [Fact]
    public void These_and_no_others_are_the_safety_parts() => Assert.Equal(
        SafetyCritical.Statements.Select(part => part.Record == typeof(Treatment) ? part.Member : $"{JsonNamingPolicy.CamelCase.ConvertName(part.Record.Name)}.{part.Member}").Order(StringComparer.Ordinal),
        SafetyParts.Select(row => row.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void A_text_that_even_the_source_language_lacks_is_found() => Samples.AssertFound(
        Code, Samples.WithTreatment("""{ "aftercare": [{ "polarity": "avoid", "text": { "es": "El sol." } }] }"""), "$.treatments[0].aftercare[0].text", "en is missing");

    [Theory]
    [InlineData("""{ "eligibility": { "candidates": [{ "suitability": "ideal", "text": "Adults." }] } }""")]
    [InlineData("""{ "risks": { "sideEffects": [{ "effects": ["redness"], "text": "Mild." }] } }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "en": "Sun.", "es": "Sol." } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "text": { "und": "Botox" } }] }""")]
    public void Other_texts_and_the_same_language_elsewhere_are_no_gap(string members) => Samples.AssertNone(Code, Samples.WithTreatment(members) with { Locales = ["en", "es-US"] });
}
