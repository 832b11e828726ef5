using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>A property has no room for the words beside a value: what holds in some cases alone is not written as if it held in all.</summary>
public sealed class GeneralityTests
{
    private static readonly Treatment Peel = Read("{ \"offering\": { \"clinics\": [\"main\"] } }");

    public static TheoryData<string> Limits =>
    [
        """, "when": { "states": ["pregnant"] }""",
        """, "except": { "states": ["pregnant"] }""",
        """, "dependsOn": ["severity"]""",
        """, "note": "Only at night." """,
    ];

    [Theory, MemberData(nameof(Limits))]
    public void A_number_for_some_people_or_hours_is_not_the_clinics_telephone(string limit)
    {
        Clinic clinic = ClinicOf($$"""
            "contacts": [
              { "channel": "phone", "value": "tel:+13055550199"{{limit}} }, { "channel": "phone", "value": "tel:+13055550100" },
              { "channel": "email", "value": "mailto:press@example.com"{{limit}} }
            ]
            """);
        JsonElement written = Graph(clinic).One("MedicalClinic");

        Assert.Equal("+13055550100", written.GetProperty("telephone").GetString());
        Assert.False(written.TryGetProperty("email", out _) || written.TryGetProperty("contactPoint", out _));
        Assert.All(["$.clinics[0].contacts[0]", "$.clinics[0].contacts[2]"], path => Assert.Contains(DocumentOf(clinic).Losses, loss => loss.Path.StartsWith(path, StringComparison.Ordinal)));
        Assert.DoesNotContain("0199", DocumentOf(clinic).Write(), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Limits))]
    [InlineData(""", "dayParts": ["morning"]""")]
    public void Hours_that_are_not_those_of_every_week_and_everybody_are_not_written(string limit)
    {
        Clinic clinic = ClinicOf($$"""
            "openingHours": [{ "days": ["saturday"], "opens": "09:00", "closes": "13:00"{{limit}} }, { "days": ["monday"], "opens": "09:00", "closes": "17:00" }]
            """);
        JsonElement hours = Graph(clinic).One("MedicalClinic").GetProperty("openingHoursSpecification");

        Assert.Equal("""[{"@type":"OpeningHoursSpecification","dayOfWeek":["https://schema.org/Monday"],"opens":"09:00:00","closes":"17:00:00"}]""", hours.GetRawText());
        Assert.Contains(DocumentOf(clinic).Losses, loss => loss.Path.StartsWith("$.clinics[0].openingHours[0]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("00:00", "00:00", false)]
    [InlineData("09:00", "09:00", false)]
    [InlineData("00:00", "23:59", true)]
    [InlineData("18:00", "02:00", true)]
    public void Hours_that_end_when_they_begin_would_be_read_as_closed(string opens, string closes, bool isWritten)
    {
        Clinic clinic = ClinicOf($$"""
            "openingHours": [{ "days": ["monday"], "opens": "{{opens}}", "closes": "{{closes}}" }]
            """);

        Assert.Equal(isWritten, Graph(clinic).Of("MedicalClinic", "openingHoursSpecification") is not null);
        Assert.Equal(!isWritten, DocumentOf(clinic).Losses.Any(loss => loss is { Kind: SchemaOrgLossKind.Withheld, Path: "$.clinics[0].openingHours[0]" }));
    }

    [Theory]
    [InlineData("""{ "kind": "riskFactor", "factors": ["smoking"] }""", "riskFactor")]
    [InlineData("""{ "kind": "riskFactor", "factors": ["smoking"], "note": "In women alone." }""", null)]
    [InlineData("""{ "kind": "symptom", "effects": ["fever"], "note": "Not in adults." }""", null)]
    [InlineData("""{ "kind": "symptom", "effects": ["fever"], "text": "Not in adults." }""", null)]
    [InlineData("""{ "kind": "cause", "factors": ["age"], "dependsOn": ["severity"] }""", null)]
    [InlineData("""{ "kind": "cause", "factors": ["age"], "reason": { "text": "Collagen dwindles." } }""", "cause")]
    [InlineData("""{ "kind": "prognosis", "text": "They go by themselves." }""", "expectedPrognosis")]
    [InlineData("""{ "kind": "prognosis", "text": "They go by themselves.", "note": "Not on the soles." }""", null)]
    [InlineData("""{ "kind": "prognosis", "text": "They go by themselves.", "frequency": "few" }""", null)]
    public void A_fact_of_a_condition_is_written_where_it_holds_in_general(string fact, string? property)
    {
        Condition warts = TreatmentJson.ReadCatalog($$"""{ "formatVersion": "1.0", "sourceLocale": "en", "conditions": [{ "id": "warts", "name": "Warts", "facts": [{{fact}}] }] }""").Conditions["warts"];
        JsonElement condition = GraphOf.Page(Using(""), catalog => catalog with { Conditions = [warts] }).One("MedicalCondition");

        Assert.Equal(property, condition.EnumerateObject().Select(written => written.Name).SingleOrDefault(name => name is "riskFactor" or "signOrSymptom" or "cause" or "expectedPrognosis"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(""", "reason": { "text": "The skin renews itself." }""", true)]
    [InlineData(""", "when": { "areas": ["hands"] }""", true)]
    [InlineData(""", "note": "Not proven; only in studies." """, false)]
    [InlineData(""", "text": "Only where others failed." """, false)]
    [InlineData(""", "when": { "areas": ["hands"] }, "note": "Not proven; only in studies." """, false)]
    [InlineData(""", "when": { "areas": ["hands"], "states": ["pregnant"] }""", false)]
    [InlineData(""", "except": { "areas": ["hands"] }""", false)]
    [InlineData(""", "dependsOn": ["severity"]""", false)]
    public void A_condition_names_no_treatment_that_is_one_in_some_cases_alone(string limit, bool isTied)
    {
        static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Conditions = [new() { Id = "warts", Name = "Warts" }] };

        Assert.Equal(isTied, GraphOf.Page(Using(limit), With).Of("MedicalCondition", "possibleTreatment") is not null);
        Assert.Equal(!isTied, GraphOf.Losses(Using(limit), With).Contains("Withheld .indications[0].condition"));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(""", "note": "Urgent cases the same day." """, false)]
    [InlineData(""", "text": "Urgent cases the same day." """, false)]
    [InlineData(""", "dependsOn": ["severity"]""", false)]
    [InlineData(""", "channels": ["phone"]""", false)]
    [InlineData(""", "timing": { "days": ["saturday"] }""", false)]
    [InlineData("""}, { "kind": "notice", "notice": "14 d", "when": { "areas": ["face"] }""", false)]
    [InlineData("""}, { "kind": "notice", "notice": "14 d" """, false)]
    [InlineData("""}, { "kind": "notice", "notice": "48 h" """, true)]
    [InlineData("""}, { "kind": "cancellation", "notice": "24 h" """, true)]
    public void A_notice_that_is_not_that_of_all_is_none_of_the_offer(string more, bool isWritten)
    {
        Treatment treatment = Read($$"""{ "offering": { "prices": [{ "form": "fixed", "amount": "90 USD" }], "booking": [{ "kind": "notice", "notice": "48 h"{{more}} }] } }""");

        Assert.Equal(isWritten, GraphOf.Page(treatment).One("Service").GetProperty("offers")[0].TryGetProperty("advanceBookingRequirement", out _));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(""", "note": "Not in summer." """, false)]
    [InlineData(""", "when": { "ages": ">=18 y" }""", false)]
    public void Where_on_the_body_it_is_done_in_some_cases_alone_stays_words(string limit, bool isWritten)
    {
        Treatment treatment = Read($$"""{ "protocol": { "areas": [{ "areas": ["back"]{{limit}} }] } }""");

        Assert.Equal(isWritten, GraphOf.Page(treatment).Of("MedicalTherapy", "bodyLocation") is not null);
    }

    [Fact]
    public void A_pain_score_stands_with_its_scale()
    {
        Treatment treatment = Read("""{ "experience": { "sensations": [{ "feelings": ["pain"], "score": 2 }] } }""");

        Assert.Contains("\"propertyID\":\"painLevel\",\"name\":\"Pain\",\"value\":2,\"description\":\"2 on a scale from 0 to 10\"", GraphOf.Page(treatment).Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "recovery": { "milestones": [{ "kind": "healed", "after": "1 w", "anchor": "theBiopsy" }] } }""", "healingTime")]
    [InlineData("""{ "protocol": { "sessions": { "count": 1, "per": "ownZone" } } }""", "sessionCount")]
    public void What_a_number_is_counted_from_or_for_stands_with_it_or_the_number_is_not_written(string treatment, string name)
    {
        Treatment read = Read(treatment) with { Name = LocalizedText.Of(("en", "Peel"), ("es", "Peeling")) };
        static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
        {
            Words = VocabularyWords.Empty.WithName("anchor", "theBiopsy", LocalizedText.Of(("en", "the biopsy"))).WithName("countedThing", "ownZone", LocalizedText.Of(("en", "zone"))),
        };

        Assert.Contains($"\"propertyID\":\"{name}\"", GraphOf.Page(read, With).Json, StringComparison.Ordinal);
        Assert.DoesNotContain($"\"propertyID\":\"{name}\"", GraphOf.Page(read, With, "es").Json, StringComparison.Ordinal);
    }

    [Fact]
    public void An_age_in_months_is_written_as_the_whole_number_of_years() => Assert.Equal(
        """{"@type":"PeopleAudience","requiredMinAge":18}""",
        GraphOf.Page(Read("""{ "eligibility": { "ages": [{ "ages": "<216 mo", "advice": "notAllowed" }] } }""")).Of("Service", "audience"));

    [Theory]
    [InlineData("video", "VideoObject")]
    [InlineData("audio", "AudioObject")]
    public void The_language_of_a_film_or_recording_is_not_guessed(string kind, string type)
    {
        Treatment treatment = Read($$"""
            { "media": [{ "id": "v", "kind": "{{kind}}", "link": "https://example.com/v.mp4", "alt": { "en": "Film", "es": "Película" }, "thumbnail": "https://example.com/t.jpg", "uploaded": "2026-01-02" }] }
            """);

        foreach (string locale in (string[])["en", "es"])
        {
            string json = GraphOf.Page(treatment with { Name = LocalizedText.Of(("en", "A"), ("es", "Á")) }, locale: locale).Json;
            int start = json.IndexOf($"{{\"@type\":\"{type}\"", StringComparison.Ordinal);
            Assert.True(start >= 0);
            Assert.DoesNotContain("inLanguage", json[start..json.IndexOf('}', start)], StringComparison.Ordinal);
        }
    }

    private static Treatment Using(string limit) => Read($$"""{ "indications": [{ "condition": "warts"{{limit}} }] }""");

    private static Treatment Read(string treatment) => TreatmentJson.ReadTreatment($$"""{ "formatVersion": "1.0", "id": "a", "name": "A", {{treatment.Trim()[1..]}}""");

    private static Clinic ClinicOf(string members) =>
        TreatmentJson.ReadCatalog($$"""{ "formatVersion": "1.0", "sourceLocale": "en", "clinics": [{ "id": "main", "name": "Main", {{members}} }] }""").Clinics["main"];

    private static GraphOf Graph(Clinic clinic) => GraphOf.Page(Peel, catalog => catalog with { Clinics = [clinic] });

    private static SchemaOrgDocument DocumentOf(Clinic clinic)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(Peel, "en", "https://example.com/") with { Clinics = [clinic] };
        return TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en"));
    }
}
