using System.Text.Json;
using System.Text.RegularExpressions;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>What becomes of a statement in the JSON-LD of a Spanish page where something that limits it, at whatever depth, is in English alone.</summary>
public sealed partial class LostLimitTests
{
    // The place of the statement, the content, what the English document says of it, and what the Spanish one does not say, for it would be false.
    public static TheoryData<string, string, string, string> Statements => new()
    {
        { "aftercare[0]", """ "aftercare": [{ "polarity": "allow", "activities": ["shaving"], "timing": { "after": "1 d", "event": { "en": "your doctor said so" } } }] """, "your doctor said so", "feitar" },
        { "eligibility.interactions[0]", """ "eligibility": { "interactions": [{ "advice": "allowed", "substances": ["ibuprofen"], "timing": { "after": "2 d", "event": { "en": "the last dose" } } }] } """, "the last dose", "ibuprofeno\\n" },
        { "protocol.doses[0]", """ "protocol": { "doses": [{ "substance": "ibuprofen", "amount": "2 mg", "schedule": { "rate": "2/d", "cases": [{ "when": { "traits": ["tired"] }, "rate": "1/d" }] } }] } """, "once a day", "2 mg" },
        { "protocol.doses[0]", """ "protocol": { "doses": [{ "substance": "ibuprofen", "amount": "2 mg", "schedule": { "rate": "2/d", "cases": [{ "when": { "ages": "<5 y" }, "except": { "traits": ["tired"] }, "rate": "1/d" }] } }] } """, "once a day", "2 mg" },
        { "protocol.doses[0]", """ "protocol": { "doses": [{ "substance": "ibuprofen", "amount": "2 mg", "schedule": { "stages": [{ "rate": "2/d", "total": "1 w" }, { "rate": "1/d", "note": { "en": "Stop when it bleeds." } }] } }] } """, "Stop when it bleeds.", "2 mg" },
        { "protocol.doses[0]", """ "protocol": { "doses": [{ "substance": "ibuprofen", "amount": "2 mg", "increase": "1 scoop" }] } """, "1 scoop", "2 mg" },
        { "protocol.homeUse[0]", """ "protocol": { "homeUse": [{ "polarity": "do", "substances": ["ibuprofen"], "timing": { "repeat": { "rate": "2/d", "total": "1 w", "note": { "en": "Stop when it bleeds." } } } }] } """, "Stop when it bleeds.", "Usar" },
        { "protocol.homeUse[0]", """ "protocol": { "homeUse": [{ "polarity": "do", "activities": ["exercise"], "timing": { "repeat": { "rate": "2/d", "when": { "traits": ["tired"] } } } }] } """, "tired people", "ejercicio" },
        { "protocol.homeUse[0]", """ "protocol": { "homeUse": [{ "polarity": "do", "activities": ["exercise"], "timing": { "afterCount": "3 scoop" } }] } """, "3 scoops", "ejercicio" },
        { "preparation[0]", """ "preparation": [{ "polarity": "limit", "substances": ["ibuprofen"], "quantity": "<2 scoop" }] """, "2 scoops", "Limitar" },
        { "protocol.steps[0]", """ "protocol": { "steps": [{ "text": { "en": "Inject.", "es": "Inyectar." }, "quantity": "2 scoop" }] } """, "2 scoops", "Inyectar" },
        { "protocol.phases[0].steps[0]", """ "protocol": { "phases": [{ "name": { "en": "First", "es": "Primera" }, "steps": [{ "text": { "en": "Inject.", "es": "Inyectar." }, "timing": { "after": "2 h", "event": { "en": "the gel" } } }] }] } """, "the gel", "Inyectar" },
        { "protocol.sessions", """ "protocol": { "sessions": { "count": "3", "cases": [{ "when": { "traits": ["tired"] }, "count": "1" }] } } """, "tired people", "sesiones: 3" },
    };

    [Theory, MemberData(nameof(Statements))]
    public void A_statement_is_left_out_whole_where_a_limit_of_it_is_lost(string place, string content, string said, string lost)
    {
        Treatment treatment = Of(content);
        SchemaOrgLoss[] losses = [.. TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With))];

        Assert.Contains(said, GraphOf.Page(treatment, With).Json, StringComparison.Ordinal);
        Assert.DoesNotContain(lost, Words(GraphOf.Page(treatment, With, "es")), StringComparison.Ordinal);
        Assert.Contains(losses, loss => loss.Kind == SchemaOrgLossKind.Incomplete && loss.Path == "$.treatments[0]." + place);
    }

    [Theory, MemberData(nameof(Statements))]
    public void With_its_limits_it_is_said(string place, string content, string said, string lost)
    {
        Treatment treatment = Of(EnglishAlone().Replace(content, """{ "en": "$1", "es": "Dicho en ambos." }"""));
        GraphOf graph = GraphOf.Page(treatment, WithSpanish, "es");

        Assert.DoesNotContain(said, graph.Json, StringComparison.Ordinal);
        Assert.Contains(lost, Words(graph), StringComparison.Ordinal);
        Assert.DoesNotContain(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", WithSpanish)), loss => loss.Kind == SchemaOrgLossKind.Incomplete && loss.Path == "$.treatments[0]." + place);
    }

    // What warns is said without it, and no more of it: how often it happens may hold within that limit alone.
    [Theory]
    [InlineData("contraindication", """ "eligibility": { "contraindications": [{ "level": "absolute", "substances": ["ibuprofen"], "timing": { "before": "2 d", "event": { "en": "the laser" } } }] } """, "eligibility.contraindications[0].timing.event", """[{"@type":"MedicalContraindication","name":"uso de ibuprofeno","description":"Contraindicación absoluta"}]""")]
    [InlineData("contraindication", """ "eligibility": { "contraindications": [{ "level": "absolute", "substances": ["ibuprofen"], "timing": { "repeat": { "rate": "2/d", "note": { "en": "In the first week." } } } }] } """, "eligibility.contraindications[0].timing.repeat", """[{"@type":"MedicalContraindication","name":"uso de ibuprofeno","description":"Contraindicación absoluta"}]""")]
    [InlineData("seriousAdverseOutcome", """ "risks": { "complications": [{ "effects": ["infection"], "frequency": "rare", "timing": { "after": "2 d", "event": { "en": "the laser" } } }] } """, "risks.complications[0].timing.event", """[{"@type":"MedicalCondition","name":"Infección"}]""")]
    [InlineData("seriousAdverseOutcome", """ "risks": { "complications": [{ "effects": ["infection"], "frequency": "rare", "causes": ["moonlight"] }] } """, "risks.complications[0].causes", """[{"@type":"MedicalCondition","name":"Infección"}]""")]
    public void A_danger_is_named_without_its_lost_limit(string property, string content, string limit, string said)
    {
        Treatment treatment = Of(content);

        Assert.Equal(said, GraphOf.Page(treatment, With, "es").Of("MedicalTherapy", property));
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With)), loss => loss.Kind == SchemaOrgLossKind.Weakened && loss.Path == "$.treatments[0]." + limit);
    }

    [Fact]
    public void A_warning_sign_says_what_to_do_without_its_lost_time()
    {
        Treatment treatment = Of(""" "risks": { "warningSigns": [{ "signs": ["fever"], "action": "callClinic", "timing": { "after": "2 d", "event": { "en": "the laser" } } }] } """);
        string json = GraphOf.Page(treatment, With, "es").Json;

        Assert.Contains("\"text\":\"Fiebre: llamar a la clínica\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("2 días", json, StringComparison.Ordinal);
    }

    // What is known of a substance or a condition limits nothing.
    [Fact]
    public void A_rule_is_said_where_only_what_is_known_of_the_things_in_it_is_lost()
    {
        GraphOf graph = GraphOf.Page(Of(""" "preparation": [{ "polarity": "stop", "substances": ["gel"], "when": { "conditions": ["gout"] } }] """), With, "es");

        Assert.Equal("Suspender: gel\nSe aplica: con esta afección (gota)", JsonElement.Parse(graph.Of("MedicalTherapy", "preparation")!).GetString());
        Assert.All(["Suspender: gel", "Se aplica: con esta afección (gota)"], said => Assert.Contains(said, graph.One("HealthTopicContent").GetRawText(), StringComparison.Ordinal));
        Assert.DoesNotContain("swollen", graph.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_is_said_where_only_the_name_of_its_device_is_lost()
    {
        GraphOf graph = GraphOf.Page(Of(""" "protocol": { "steps": [{ "text": { "en": "Prick.", "es": "Pinchar." }, "devices": ["pen"] }] } """), With, "es");

        Assert.Equal("1. Pinchar.", JsonElement.Parse(graph.Of("MedicalTherapy", "howPerformed")!).GetString());
    }

    // The nodes of the substances name them in any case.
    private static string Words(GraphOf graph) => string.Join('\n', graph.Nodes.Where(node => node.GetProperty("@type").ToString() != "Substance").Select(node => node.GetRawText()));

    private static Treatment Of(string content) => TreatmentJson.ReadTreatment($$"""{ "id": "a", "name": { "en": "A", "es": "Á" },{{content}}}""");

    private static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
    {
        Substances =
        [
            new() { Id = "ibuprofen", Name = LocalizedText.Of(("en", "ibuprofen"), ("es", "ibuprofeno")) },
            new() { Id = "gel", Name = LocalizedText.Of(("en", "gel"), ("es", "gel")), Brand = "Cool", Components = [new() { Name = LocalizedText.Of(("en", "water")) }] },
        ],
        Devices = [new() { Id = "pen", Name = LocalizedText.Of(("en", "Pen")) }],
        Conditions = [new() { Id = "gout", Name = LocalizedText.Of(("en", "gout"), ("es", "gota")), Definition = LocalizedText.Of(("en", "A joint is swollen.")) }],
        Words = VocabularyWords.Empty
            .WithName("trait", "tired", LocalizedText.Of(("en", "tired people")))
            .WithName("factor", "moonlight", LocalizedText.Of(("en", "moonlight")))
            .WithUnit("scoop", PluralText.Of(Scoops)),
    };

    private static PluralForms Scoops => new() { Locale = "en", One = "{n} scoop", Other = "{n} scoops" };

    private static TreatmentCatalog WithSpanish(TreatmentCatalog catalog) => With(catalog) with
    {
        Words = VocabularyWords.Empty
            .WithName("trait", "tired", LocalizedText.Of(("en", "tired people"), ("es", "personas cansadas")))
            .WithUnit("scoop", PluralText.Of(Scoops, new() { Locale = "es", One = "{n} medida", Other = "{n} medidas" })),
    };

    [GeneratedRegex("\\{ \"en\": \"([^\"]+)\" \\}", RegexOptions.NonBacktracking)]
    private static partial Regex EnglishAlone();
}
