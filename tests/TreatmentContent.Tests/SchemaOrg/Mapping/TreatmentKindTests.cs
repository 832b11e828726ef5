using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class TreatmentKindTests
{
    [Theory]
    [InlineData(null, null, "MedicalTherapy", "possibleTreatment", null)]
    [InlineData(TreatmentPurpose.Medical, TreatmentKind.Injection, "MedicalTherapy", "possibleTreatment", null)]
    [InlineData(TreatmentPurpose.Reproductive, TreatmentKind.AssistedReproduction, "MedicalTherapy", "possibleTreatment", null)]
    [InlineData(TreatmentPurpose.Rehabilitative, TreatmentKind.Physiotherapy, "PhysicalTherapy", "possibleTreatment", null)]
    [InlineData(null, TreatmentKind.Radiotherapy, "RadiationTherapy", "possibleTreatment", null)]
    [InlineData(TreatmentPurpose.Palliative, TreatmentKind.Infusion, "PalliativeProcedure", "possibleTreatment", null)]
    [InlineData(null, TreatmentKind.Surgery, "MedicalTherapy", "possibleTreatment", "SurgicalProcedure")]
    [InlineData(null, TreatmentKind.Psychotherapy, "MedicalTherapy", "possibleTreatment", "PsychologicalTreatment")]
    [InlineData(TreatmentPurpose.Preventive, TreatmentKind.Vaccination, "MedicalTherapy", "primaryPrevention", null)]
    [InlineData(TreatmentPurpose.Diagnostic, TreatmentKind.Imaging, "DiagnosticProcedure", null, null)]
    public void The_flag_of_the_content_decides_what_it_is(TreatmentPurpose? purpose, TreatmentKind? kind, string type, string? relation, string? additional)
    {
        GraphOf graph = GraphOf.Page(Peel(purpose, kind), With);

        Assert.Equal("https://example.com/#/schema/treatment/peel", graph.One(type).GetProperty("@id").GetString());
        Assert.Equal(additional is null ? null : $"\"https://schema.org/{additional}\"", graph.Of(type, "additionalType"));
        Assert.Equal("""[{"@id":"https://example.com/#/schema/treatment/peel"}]""", graph.Of("MedicalClinic", "availableService"));
        Assert.Equal(relation is null, !graph.All("MedicalCondition").Any(condition => condition.TryGetProperty(relation ?? "", out _)));
        Assert.Equal("""{"@id":"https://example.com/#/schema/treatment/peel"}""", graph.Of("Service", "category"));
    }

    [Theory]
    [InlineData(Aim.Treat, "possibleTreatment")]
    [InlineData(Aim.Relieve, "possibleTreatment")]
    [InlineData(Aim.Replace, "possibleTreatment")]
    [InlineData(Aim.Prevent, "primaryPrevention")]
    [InlineData(Aim.Diagnose, null)]
    [InlineData(Aim.Screen, null)]
    [InlineData(Aim.Monitor, null)]
    [InlineData(Aim.Preserve, null)]
    [InlineData(Aim.Support, null)]
    public void What_is_wanted_decides_how_the_condition_names_it(Aim aim, string? relation)
    {
        Treatment treatment = Peel(null, null) with { Indications = [new() { Condition = "scars", Aim = aim }] };

        Assert.Equal(relation is null ? [] : [relation], Ties(treatment));
        Assert.Equal(relation is null, GraphOf.Losses(treatment, With).Contains("TextOnly .indications[0].aim") && GraphOf.Page(treatment, With).All("MedicalCondition").Any() && Ties(treatment).Length == 0);
    }

    [Fact]
    public void Two_uses_for_one_condition_are_two_ties() => Assert.Equal(
        ["possibleTreatment", "primaryPrevention"],
        Ties(Peel(null, null) with { Indications = [new() { Condition = "scars", Aim = Aim.Treat }, new() { Condition = "scars", Aim = Aim.Prevent }, new() { Condition = "scars", Aim = Aim.Cure }] }));

    [Theory]
    [InlineData(true, null, "isOffLabel")]
    [InlineData(null, true, "isElsewhere")]
    public void A_use_outside_the_approval_or_elsewhere_ties_nothing(bool? isOffLabel, bool? isElsewhere, string member)
    {
        Treatment treatment = Peel(null, null) with { Indications = [new() { Condition = "scars", Aim = Aim.Treat, IsOffLabel = isOffLabel, IsElsewhere = isElsewhere }] };

        Assert.Empty(Ties(treatment));
        Assert.Contains($"Withheld .indications[0].{member}", GraphOf.Losses(treatment, With));
    }

    [Fact]
    public void A_benefit_alone_makes_it_no_treatment_of_a_condition() =>
        Assert.Empty(Ties(Peel(null, null) with { Indications = [], Benefits = [new() { Title = "Even skin", Conditions = ["scars"] }] }));

    [Fact]
    public void A_purely_cosmetic_one_is_a_service_alone()
    {
        GraphOf graph = GraphOf.Page(Peel(TreatmentPurpose.Cosmetic, TreatmentKind.Laser) with { Offering = new() { Clinics = ["main"], Prices = [new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }] } }, With);

        Assert.DoesNotContain(graph.Nodes, node => node.GetProperty("@type").GetString() is "MedicalTherapy" or "MedicalCondition" or "MedicalDevice" or "MedicalWebPage" or "HealthTopicContent");
        Assert.Equal("""[{"@id":"https://example.com/#/schema/offer/peel/one"}]""", graph.Of("MedicalClinic", "makesOffer"));
        Assert.Null(graph.Of("MedicalClinic", "availableService"));
        Assert.Equal("""{"@id":"https://example.com/#/schema/service/peel"}""", graph.Of("WebPage", "mainEntity"));
    }

    [Theory]
    [InlineData("<18 y", Advice.NotAllowed, "{\"@type\":\"PeopleAudience\",\"requiredMinAge\":18}")]
    [InlineData("<=17 y", Advice.Forbidden, "{\"@type\":\"PeopleAudience\",\"requiredMinAge\":18}")]
    [InlineData(">=65 y", Advice.NotAllowed, "{\"@type\":\"PeopleAudience\",\"requiredMaxAge\":64}")]
    [InlineData(">65 y", Advice.NotAllowed, "{\"@type\":\"PeopleAudience\",\"requiredMaxAge\":65}")]
    [InlineData("<18 y", Advice.WithConsent, null)]
    [InlineData(">=18 y", Advice.Recommended, null)]
    [InlineData("<6 mo", Advice.NotAllowed, null)]
    public void Only_ages_that_are_refused_limit_the_audience(string ages, Advice advice, string? expected) => Assert.Equal(
        expected,
        GraphOf.Page(Peel(null, null) with { Eligibility = new() { Ages = [new() { Ages = ClinicalDuration.Parse(ages), Advice = advice }] } }).Of("Service", "audience"));

    [Fact]
    public void Of_several_ages_that_are_refused_the_strictest_limits_the_audience()
    {
        Treatment treatment = Peel(null, null) with
        {
            Eligibility = new()
            {
                Ages =
                [
                    new() { Ages = ClinicalDuration.Parse("<16 y"), Advice = Advice.Forbidden },
                    new() { Ages = ClinicalDuration.Parse(">80 y"), Advice = Advice.NotAllowed },
                    new() { Ages = ClinicalDuration.Parse("<18 y"), Advice = Advice.NotAllowed },
                    new() { Ages = ClinicalDuration.Parse(">75 y"), Advice = Advice.NotAllowed },
                ],
            },
        };

        Assert.Equal("""{"@type":"PeopleAudience","requiredMinAge":18,"requiredMaxAge":75}""", GraphOf.Page(treatment).Of("Service", "audience"));
    }

    [Fact]
    public void What_limits_the_audience_together_is_carried_and_what_leaves_no_limit_is_reported()
    {
        Treatment Refusing(params string[] ages) => Peel(null, null) with { Eligibility = new() { Ages = [.. ages.Select(each => new AgeRule { Ages = ClinicalDuration.Parse(each), Advice = Advice.NotAllowed })] } };

        Assert.Equal("""{"@type":"PeopleAudience","requiredMinAge":18,"requiredMaxAge":64}""", GraphOf.Page(Refusing("<16 y", "16..17 y", ">=70 y", "65..69 y")).Of("Service", "audience"));
        Assert.DoesNotContain(GraphOf.Losses(Refusing("<16 y", "16..17 y", ">=70 y", "65..69 y")), loss => loss.Contains(".ages", StringComparison.Ordinal));
        Assert.Null(GraphOf.Page(Refusing("<1 y", "<18 mo", "9 y")).Of("Service", "audience"));
        Assert.Equal(
            ["NotCarried .eligibility.ages[1].ages", "TextOnly .eligibility.ages[0]", "TextOnly .eligibility.ages[1].advice", "TextOnly .eligibility.ages[2]"],
            GraphOf.Losses(Refusing("<1 y", "<18 mo", "9 y")).Where(loss => loss.Contains(".ages", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["NotCarried .eligibility.ages[0].ages", "NotCarried .eligibility.ages[1].ages"],
            GraphOf.Losses(Refusing("<16 y", "~16..17 y")).Where(loss => loss.EndsWith("].ages", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_related_treatment_is_a_service_with_a_page()
    {
        Treatment treatment = Peel(null, null) with { Related = [new() { Relation = Relation.Alternative, Treatment = "laser" }, new() { Relation = Relation.NotWith, Treatment = "wax" }, new() { Relation = Relation.ComparedWith, Treatment = "peel" }] };
        TreatmentCatalog Others(TreatmentCatalog catalog) => With(catalog) with { Treatments = [treatment, new() { Id = "laser", Name = "Laser" }, new() { Id = "wax", Name = "Wax" }] };
        GraphOf graph = GraphOf.Page(treatment, Others);

        Assert.Equal(["peel", "laser"], graph.All("Service").Select(service => service.GetProperty("@id").GetString()!.Split('/')[^1]));
        Assert.Equal("https://example.com/en/treatments/laser", graph.All("Service").Last().GetProperty("url").GetString());
    }

    [Fact]
    public void The_parts_of_the_body_that_a_use_is_for_are_those_of_the_condition() => Assert.Equal(
        """[{"@type":"AnatomicalStructure","name":"face"}]""",
        GraphOf.Page(Peel(null, null) with { Indications = [new() { Condition = "scars", When = new() { Areas = [BodyArea.Face] } }] }, With).Of("MedicalCondition", "associatedAnatomy"));

    [Fact]
    public void What_is_known_of_a_condition_has_its_own_properties()
    {
        GraphOf graph = GraphOf.Page(Peel(null, null), catalog => With(catalog) with
        {
            Conditions =
            [
                new()
                {
                    Id = "scars",
                    Name = "Scars",
                    Facts =
                    [
                        new() { Kind = ConditionFactKind.Symptom, Effects = [BodilyEffect.Itching] },
                        new() { Kind = ConditionFactKind.Sign, Effects = [BodilyEffect.Redness] },
                        new() { Kind = ConditionFactKind.Symptom, Effects = [BodilyEffect.Pain], Frequency = Likelihood.None },
                        new() { Kind = ConditionFactKind.Symptom, Effects = [BodilyEffect.Fever], When = new() { States = [PatientState.Pregnant] } },
                        new() { Kind = ConditionFactKind.Cause, Factors = [Factor.Age] },
                        new() { Kind = ConditionFactKind.Prognosis, Text = "They fade." },
                    ],
                },
            ],
        });

        Assert.Equal("""[{"@type":"MedicalSymptom","name":"itching"},{"@type":"MedicalSign","name":"redness"}]""", graph.Of("MedicalCondition", "signOrSymptom"));
        Assert.Equal("""[{"@type":"MedicalCause","name":"age"}]""", graph.Of("MedicalCondition", "cause"));
        Assert.Equal("\"They fade.\"", graph.Of("MedicalCondition", "expectedPrognosis"));
    }

    [Fact]
    public void The_studies_that_its_evidence_rests_on_are_its_studies()
    {
        GraphOf graph = GraphOf.Page(
            Peel(null, null) with { Evidence = [new() { Kind = EvidenceKind.Effectiveness, Text = "It works.", Basis = new() { Citations = ["trial", "review"] } }, new() { Kind = EvidenceKind.History, Basis = new() { Citations = ["old"] } }] },
            catalog => catalog with
            {
                Citations = [new() { Id = "trial", Title = "Trial", Kind = CitationKind.Trial }, new() { Id = "review", Title = "Review", Kind = CitationKind.Review }, new() { Id = "old", Title = "Old", Kind = CitationKind.Study }],
            });

        Assert.Equal("""[{"@type":"MedicalTrial","name":"Trial","subjectOf":[{"@id":"https://example.com/#/schema/citation/trial"}]}]""", graph.Of("MedicalTherapy", "study"));
    }

    [Fact]
    public void A_source_says_the_language_it_is_in_which_a_guideline_cannot()
    {
        GraphOf graph = GraphOf.Page(
            Peel(null, null) with { Editorial = new() { Citations = ["review", "advice"] } },
            catalog => catalog with
            {
                Citations = [new() { Id = "review", Title = "Review", Kind = CitationKind.Review, Language = "de" }, new() { Id = "advice", Title = "Advice", Kind = CitationKind.Guideline, Language = "de" }],
            });

        Assert.Equal("\"de\"", graph.Of("MedicalScholarlyArticle", "inLanguage"));
        Assert.False(graph.One("MedicalGuideline").TryGetProperty("inLanguage", out _));
    }

    [Fact]
    public void The_title_of_a_source_stands_as_it_was_published_on_a_page_in_another_language()
    {
        Treatment treatment = Peel(null, null) with { Editorial = new() { Citations = ["review", "advice"] } };
        static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
        {
            Citations = [new() { Id = "review", Title = LocalizedText.Of(("und", "Die Haut")), Kind = CitationKind.Review, Language = "de" }, new() { Id = "advice", Title = LocalizedText.Of(("und", "Narben")), Kind = CitationKind.Guideline, Language = "de" }],
        };
        GraphOf graph = GraphOf.Page(treatment, With);
        SchemaOrgLoss[] losses = [.. TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "en", With)).Where(loss => loss.Path.EndsWith("].language", StringComparison.Ordinal))];

        Assert.Equal(("\"Die Haut\"", "\"de\""), (graph.Of("MedicalScholarlyArticle", "name"), graph.Of("MedicalScholarlyArticle", "inLanguage")));
        Assert.Equal("\"Narben\"", graph.Of("MedicalGuideline", "name"));
        SchemaOrgLoss loss = Assert.Single(losses);
        Assert.Equal((SchemaOrgLossKind.NotCarried, "$.citations[1].language"), (loss.Kind, loss.Path));
        Assert.Contains("its title stands as it was published, in 'de'", loss.Sentence, StringComparison.Ordinal);
    }

    private static Treatment Peel(TreatmentPurpose? purpose, TreatmentKind? kind) => TreatmentSchemaOrgTests.Peel(purpose, kind) with { Protocol = new() };

    private static string[] Ties(Treatment treatment) =>
        [.. GraphOf.Page(treatment, With).One("MedicalCondition").EnumerateObject().Select(property => property.Name).Where(name => name is "possibleTreatment" or "primaryPrevention" or "secondaryPrevention")];

    private static TreatmentCatalog With(TreatmentCatalog catalog) => TreatmentSchemaOrgTests.WithScars(catalog) with { Clinics = [new() { Id = "main", Name = "Main" }] };
}
