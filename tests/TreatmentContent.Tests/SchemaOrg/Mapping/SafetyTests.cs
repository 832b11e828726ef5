using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class SafetyTests
{
    [Fact]
    public void A_reason_not_to_treat_says_how_strict_it_is()
    {
        GraphOf graph = GraphOf.Page(Of(new() { Level = ContraindicationLevel.Temporary, Text = "Cold sores", LookBack = ClinicalDuration.Parse("2 w") }));

        Assert.Equal(
            """[{"@type":"MedicalContraindication","name":"Cold sores","description":"Not for now\nHow far back it counts: 2 weeks"}]""",
            graph.Of("MedicalTherapy", "contraindication"));
    }

    [Fact]
    public void What_once_was_a_reason_is_none()
    {
        Treatment treatment = Of(new() { Level = ContraindicationLevel.Lifted, Text = "A pacemaker" });

        Assert.Null(GraphOf.Page(treatment).Of("MedicalTherapy", "contraindication"));
        Assert.Contains("TextOnly .eligibility.contraindications[0]", GraphOf.Losses(treatment));
    }

    [Fact]
    public void A_reason_whose_limit_is_in_another_language_is_left_out()
    {
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Eligibility = new() { Contraindications = [new() { Text = LocalizedText.Of(("es", "Herpes")), When = new() { Variants = ["deep"] } }, new() { Text = LocalizedText.Of(("es", "Acné")) }] },
            Variants = [new() { Id = "deep", Name = LocalizedText.Of(("en", "Deep")) }],
        };

        Assert.Equal("""[{"@type":"MedicalContraindication","name":"Acné","description":"Contraindicación"}]""", GraphOf.Page(treatment, locale: "es").Of("MedicalTherapy", "contraindication"));
    }

    [Theory]
    [InlineData(null, "seriousAdverseOutcome", "MedicalCondition")]
    [InlineData(Level.Strong, "seriousAdverseOutcome", "MedicalCondition")]
    [InlineData(Level.LifeThreatening, "seriousAdverseOutcome", "MedicalCondition")]
    [InlineData(Level.Moderate, "adverseOutcome", "MedicalSymptom")]
    [InlineData(Level.Mild, "adverseOutcome", "MedicalSymptom")]
    public void A_complication_is_serious_unless_it_is_said_not_to_be(Level? severity, string property, string type)
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { Complications = [new() { Effects = [BodilyEffect.Infection], Severity = severity is { } level ? level : null }] } };

        Assert.StartsWith($$"""[{"@type":"{{type}}","name":"Infection""", GraphOf.Page(treatment).Of("MedicalTherapy", property), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "adverseOutcome", "MedicalSymptom")]
    [InlineData(Level.Moderate, "adverseOutcome", "MedicalSymptom")]
    [InlineData(Level.Strong, "seriousAdverseOutcome", "MedicalCondition")]
    [InlineData(Level.LifeThreatening, "seriousAdverseOutcome", "MedicalCondition")]
    public void A_side_effect_is_serious_where_it_is_said_to_be(Level? severity, string property, string type)
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Infection], Severity = severity is { } level ? level : null }] } };

        Assert.StartsWith($$"""[{"@type":"{{type}}","name":"Infection""", GraphOf.Page(treatment).Of("MedicalTherapy", property), StringComparison.Ordinal);
    }

    [Fact]
    public void The_worst_that_it_may_be_decides_whether_it_is_serious()
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Infection], Severity = Level.Mild, SeverityTo = Level.Strong }] } };

        Assert.NotNull(GraphOf.Page(treatment).Of("MedicalTherapy", "seriousAdverseOutcome"));
    }

    [Fact]
    public void That_no_severity_of_a_complication_is_stated_is_reported()
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Redness] }], Complications = [new() { Effects = [BodilyEffect.Infection] }] } };

        Assert.Equal(["Weakened .risks.complications[0].severity"], GraphOf.Losses(treatment).Where(loss => loss.EndsWith("severity", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_side_effect_says_how_often_it_happens()
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Redness], Frequency = Likelihood.Most, Duration = ClinicalDuration.Parse("1..3 d") }] } };
        string json = GraphOf.Page(treatment).Of("MedicalTherapy", "adverseOutcome")!;

        Assert.Contains("\"name\":\"Redness\",\"description\":\"in most people\\n", json, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1\u20133 days", System.Text.Json.JsonElement.Parse(json)[0].GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_word_without_a_name_does_not_take_the_text_with_it(int count)
    {
        AdverseEffect effect = new() { Effects = [Open<BodilyEffect>.Parse("stroke")], Text = "A stroke is possible.", Severity = Level.LifeThreatening, Frequency = Likelihood.Few };
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { Complications = [.. Enumerable.Repeat(effect, count)] } };
        GraphOf graph = GraphOf.Page(treatment);

        Assert.Contains("\"name\":\"A stroke is possible.\",\"description\":\"", graph.Of("MedicalTherapy", "seriousAdverseOutcome"), StringComparison.Ordinal);
        Assert.DoesNotContain("\"stroke\"", graph.Json, StringComparison.Ordinal);
        Assert.Contains("A stroke is possible.", graph.All("HealthTopicContent").Single(section => section.GetProperty("@id").GetString()!.EndsWith("#risks", StringComparison.Ordinal)).ToString(), StringComparison.Ordinal);
        Assert.Contains("Untranslated .risks.complications[0].effects", GraphOf.Losses(treatment));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("0 %")]
    [InlineData("0/1000")]
    public void What_happens_to_nobody_is_no_outcome(string frequency)
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { Complications = [new() { Effects = [BodilyEffect.Infection], Frequency = Frequency.Parse(frequency) }] } };

        Assert.Null(GraphOf.Page(treatment).Of("MedicalTherapy", "seriousAdverseOutcome"));
    }

    [Fact]
    public void A_diagnostic_procedure_has_them_in_words()
    {
        Treatment treatment = Of(new() { Text = "Metal in the body" }) with { Purpose = TreatmentPurpose.Diagnostic };
        GraphOf graph = GraphOf.Page(treatment);

        Assert.Null(graph.Of("DiagnosticProcedure", "contraindication"));
        Assert.Contains("Metal in the body", graph.All("HealthTopicContent").First(section => section.GetProperty("@id").GetString()!.EndsWith("#safety", StringComparison.Ordinal)).ToString(), StringComparison.Ordinal);
        Assert.Contains("TextOnly .eligibility.contraindications[0]", GraphOf.Losses(treatment));
    }

    [Fact]
    public void What_the_patient_does_is_one_text_with_its_reasons()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = "A",
            Preparation = [new() { Polarity = Polarity.Avoid, Activities = [Activity.Sunbathing], Note = "Clouds count too." }, new() { Polarity = Polarity.Bring, Text = "A hat." }],
            Aftercare = [new() { Polarity = Polarity.Allow, Activities = [Activity.Swimming] }],
        };
        GraphOf graph = GraphOf.Page(treatment);

        Assert.Contains("Clouds count too.\\n", graph.Of("MedicalTherapy", "preparation"), StringComparison.Ordinal);
        Assert.Contains("swimming", graph.Of("MedicalTherapy", "followup"), StringComparison.Ordinal);
    }

    private static Treatment Of(Contraindication reason) => new() { Id = "a", Name = "A", Eligibility = new() { Contraindications = [reason] } };
}
