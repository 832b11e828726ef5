using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
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
    public void A_level_without_a_name_takes_no_reason_away()
    {
        Treatment treatment = Of(new() { Level = Open<ContraindicationLevel>.Parse("askFirst"), Text = "Blood thinners" });
        GraphOf graph = GraphOf.Page(treatment);

        Assert.Equal("""[{"@type":"MedicalContraindication","name":"Blood thinners"}]""", graph.Of("MedicalTherapy", "contraindication"));
        Assert.Contains("\"text\":\"Blood thinners\"", graph.Json, StringComparison.Ordinal);
        Assert.Contains("Untranslated .eligibility.contraindications[0].level", GraphOf.Losses(treatment));
    }

    [Fact]
    public void What_once_was_a_reason_is_none()
    {
        Treatment treatment = Of(new() { Level = ContraindicationLevel.Lifted, Text = "A pacemaker" });

        Assert.Null(GraphOf.Page(treatment).Of("MedicalTherapy", "contraindication"));
        Assert.Contains("TextOnly .eligibility.contraindications[0]", GraphOf.Losses(treatment));
    }

    [Fact]
    public void A_reason_whose_limit_is_in_another_language_is_said_without_it()
    {
        var treatment = new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Eligibility = new() { Contraindications = [new() { Text = LocalizedText.Of(("es", "Herpes")), When = new() { Variants = ["deep"] } }, new() { Text = LocalizedText.Of(("es", "Acné")) }] },
            Variants = [new() { Id = "deep", Name = LocalizedText.Of(("en", "Deep")) }],
        };

        Assert.Equal(
            """[{"@type":"MedicalContraindication","name":"Herpes","description":"Contraindicación"},{"@type":"MedicalContraindication","name":"Acné","description":"Contraindicación"}]""",
            GraphOf.Page(treatment, locale: "es").Of("MedicalTherapy", "contraindication"));
        Assert.Contains("Herpes", Section(GraphOf.Page(treatment, locale: "es"), "#safety"), StringComparison.Ordinal);
        Assert.Contains("Weakened .eligibility.contraindications[0].when", Losses(treatment, "es"));
    }

    [Fact]
    public void A_reason_that_holds_for_an_option_is_named_by_its_words() => Assert.Equal(
        """[{"@type":"MedicalContraindication","name":"Cold sores","description":"Not for now\nApplies: for this option (Deep)"}]""",
        GraphOf.Page(Of(new() { Level = ContraindicationLevel.Temporary, Text = "Cold sores", When = new() { Variants = ["deep"] } }) with { Variants = [new() { Id = "deep", Name = "Deep" }] }).Of("MedicalTherapy", "contraindication"));

    [Fact]
    public void A_reason_that_is_a_trait_of_the_patient_is_named_by_it() => Assert.Equal(
        """[{"@type":"MedicalContraindication","name":"for people with a pacemaker","description":"Reason against it\nWe check the model first."}]""",
        GraphOf.Page(Of(new() { Text = "We check the model first.", When = new() { Traits = [Trait.Pacemaker] } })).Of("MedicalTherapy", "contraindication"));

    [Fact]
    public void A_reason_is_in_its_own_words_where_what_it_is_about_has_no_name()
    {
        Treatment treatment = Of(new() { Conditions = ["gout"], Text = LocalizedText.Of(("es", "Si tiene gota, díganoslo.")) }) with { Name = Both };

        Assert.StartsWith(
            """[{"@type":"MedicalContraindication","name":"Si tiene gota, díganoslo.",""",
            GraphOf.Page(treatment, Gout, "es").Of("MedicalTherapy", "contraindication"),
            StringComparison.Ordinal);
        Assert.Contains(Losses(treatment, "es", Gout), loss => loss.StartsWith("Untranslated .eligibility.contraindications[0]", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_what_a_reason_is_about_only_that_without_a_name_is_lost()
    {
        Treatment treatment = Of(new() { Conditions = ["gout", "herpes"] }) with { Name = Both };
        TreatmentCatalog With(TreatmentCatalog catalog) => Gout(catalog) with { Conditions = [.. Gout(catalog).Conditions, new() { Id = "herpes", Name = LocalizedText.Of(("en", "Herpes"), ("es", "Herpes")) }] };

        Assert.Equal("""[{"@type":"MedicalContraindication","name":"Herpes","description":"Contraindicación"}]""", GraphOf.Page(treatment, With, "es").Of("MedicalTherapy", "contraindication"));
        Assert.Contains("Untranslated .eligibility.contraindications[0]", Losses(treatment, "es", With));
    }

    [Fact]
    public void A_danger_without_its_limit_is_named_and_not_played_down()
    {
        Treatment treatment = OfDeep(new()
        {
            Complications =
            [
                new()
                {
                    Effects = [BodilyEffect.Infection], Frequency = Likelihood.VeryRare, Severity = Level.Mild, IsReversible = true, Management = [Management.SelfLimiting], Duration = ClinicalDuration.Parse("2 d"),
                    Text = LocalizedText.Of(("es", "No es motivo de preocupación.")), When = Deep,
                },
            ],
            WarningSigns = [new() { Signs = [BodilyEffect.Fever], Action = CareAction.CallEmergency, Except = Deep }],
        });
        GraphOf graph = GraphOf.Page(treatment, locale: "es");

        Assert.Equal("""[{"@type":"MedicalSymptom","name":"Infección"}]""", graph.Of("MedicalTherapy", "adverseOutcome"));
        Assert.Contains("\"text\":\"Infección\"", Section(graph, "#risks"), StringComparison.Ordinal);
        Assert.Contains("emergencias", Section(graph, "#when-to-call"), StringComparison.Ordinal);
        Assert.Subset(Losses(treatment, "es").ToHashSet(), new HashSet<string> { "Weakened .risks.complications[0].when", "Weakened .risks.warningSigns[0].except", "NotCarried .risks.complications[0].frequency" });
    }

    [Fact]
    public void What_reassures_is_not_said_without_its_limit()
    {
        Treatment treatment = OfDeep(new()
        {
            SideEffects = [new() { Effects = [BodilyEffect.Redness], Severity = Level.None, When = Deep }],
            Complications = [new() { Effects = [BodilyEffect.Infection], Frequency = Likelihood.None, When = Deep }],
            WarningSigns = [new() { Signs = [BodilyEffect.Fever], Action = CareAction.Watch, When = Deep }],
        });
        treatment = treatment with
        {
            Eligibility = new()
            {
                Contraindications = [new() { Level = ContraindicationLevel.Lifted, Text = LocalizedText.Of(("en", "A tattoo")) }],
                Pregnancy = [new() { States = [PatientState.Breastfeeding], Advice = Advice.Allowed, When = Deep }],
            },
        };
        string json = GraphOf.Page(treatment, locale: "es").Json;

        Assert.All(["nrojecimiento", "nfecci", "iebre", "attoo", "actancia"], word => Assert.DoesNotContain(word, json, StringComparison.Ordinal));
    }

    public static TheoryData<Contraindication, string?> LiftedReasons => new()
    {
        { Lifted, null },
        { Lifted with { Reason = new() { Text = "Newer devices are safe." } }, null },
        { Lifted with { Except = Smokers }, "Does not apply: for people who smoke" },
        { Lifted with { When = new() { Ages = ClinicalDuration.Parse(">=18 y") } }, "18 years" },
        { Lifted with { When = Deep }, "Deep" },
        { Lifted with { Text = "Still a reason for smokers." }, "Still a reason for smokers." },
        { Lifted with { Note = "Still a reason for smokers." }, "Still a reason for smokers." },
        { Lifted with { Until = [EndPoint.Healed] }, "healed" },
        { Lifted with { LookBack = ClinicalDuration.Months(6) }, "6 months" },
        { Lifted with { DependsOn = [Factor.Age] }, "age" },
        { Lifted with { Action = CareAction.SeeDoctor }, "doctor" },
        { new() { Level = ContraindicationLevel.Lifted, When = new() { Traits = [Trait.Pacemaker] } }, null },
        { new() { Level = ContraindicationLevel.Lifted, When = new() { Traits = [Trait.Pacemaker], Ages = ClinicalDuration.Parse(">=18 y") } }, "18 years" },
        { new() { Level = ContraindicationLevel.Lifted, When = new() { Traits = [Trait.Pacemaker] }, Text = "But not an old one." }, "But not an old one." },
        { new() { Level = ContraindicationLevel.Lifted, Text = "A pacemaker", When = Deep }, "Deep" },
    };

    private static Contraindication Lifted => new() { Level = ContraindicationLevel.Lifted, Conditions = ["herpes"] };

    [Theory]
    [MemberData(nameof(LiftedReasons))]
    public void What_once_was_a_reason_still_is_one_where_that_is_taken_back(Contraindication reason, string? said)
    {
        string? reasons = GraphOf.Page(Of(reason) with { Variants = OfDeep(Risks.Empty).Variants }, Herpes).Of("MedicalTherapy", "contraindication");

        if (said is null)
        {
            Assert.Null(reasons);
        }
        else
        {
            Assert.Contains("No longer a reason against it", reasons, StringComparison.Ordinal);
            Assert.Contains(said, reasons, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_reason_is_named_without_the_word_that_it_is_lifted_where_what_takes_that_back_is_lost()
    {
        LocalizedText smokers = LocalizedText.Of(("en", "Still a reason for smokers."));
        Treatment treatment = OfDeep(Risks.Empty) with { Eligibility = new() { Contraindications = [Lifted with { Except = Deep }, Lifted with { Text = smokers }, Lifted with { Note = smokers, LookBack = ClinicalDuration.Months(6) }, Lifted] } };
        GraphOf graph = GraphOf.Page(treatment, Herpes, "es");
        string[] losses = Losses(treatment, "es", Herpes);

        Assert.Equal("""[{"@type":"MedicalContraindication","name":"Herpes"},{"@type":"MedicalContraindication","name":"Herpes"},{"@type":"MedicalContraindication","name":"Herpes"}]""", graph.Of("MedicalTherapy", "contraindication"));
        Assert.Equal(4, Section(graph, "#safety").Split("Herpes").Length - 1);
        Assert.Equal(1, Section(graph, "#safety").Split("a no es una contraindicaci").Length - 1);
        Assert.Contains("Weakened .eligibility.contraindications[0].except", losses);
        Assert.Contains("NotCarried .eligibility.contraindications[0].level", losses);
        Assert.Contains("Weakened .eligibility.contraindications[1].text", losses);
        Assert.Contains("NotCarried .eligibility.contraindications[2].lookBack", losses);
    }

    [Fact]
    public void A_lifted_reason_is_no_reason_where_the_word_for_that_is_lost_but_for_what_takes_it_back()
    {
        Treatment treatment = new() { Id = "a", Name = LocalizedText.Of(("en", "A"), ("pl", "Ą")), Eligibility = new() { Contraindications = [Lifted, Lifted with { Conditions = ["gout"], Except = new() { Conditions = ["herpes"] } }] } };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Conditions = [new() { Id = "herpes", Name = LocalizedText.Of(("en", "Herpes"), ("pl", "Opryszczka")) }, new() { Id = "gout", Name = LocalizedText.Of(("en", "Gout"), ("pl", "Dna")) }] };
        GraphOf graph = GraphOf.Page(treatment, With, "pl");

        Assert.Equal("""[{"@type":"MedicalContraindication","name":"Dna"}]""", graph.Of("MedicalTherapy", "contraindication"));
        Assert.DoesNotContain("pryszczk", graph.Json, StringComparison.Ordinal);
        Assert.Contains("Untranslated .eligibility.contraindications[1].level", Losses(treatment, "pl", With));
    }

    [Fact]
    public void A_sign_that_needs_no_help_is_named_alone_where_what_takes_that_back_is_lost()
    {
        Treatment treatment = OfDeep(new()
        {
            WarningSigns =
            [
                new() { Signs = [BodilyEffect.Fever], Action = CareAction.Watch, Except = Deep },
                new() { Signs = [BodilyEffect.Redness], Action = CareAction.SelfCare, Text = LocalizedText.Of(("en", "In smokers call at once.")) },
                new() { Signs = [BodilyEffect.Blister], Action = CareAction.Watch },
            ],
        });
        string section = Section(GraphOf.Page(treatment, locale: "es"), "#when-to-call");
        string[] losses = Losses(treatment, "es");

        Assert.All(["Fiebre", "Enrojecimiento", "Ampolla"], sign => Assert.Contains(sign, section, StringComparison.Ordinal));
        Assert.Equal(1, section.Split("bservar").Length - 1);
        Assert.Contains("Weakened .risks.warningSigns[0].except", losses);
        Assert.Contains("NotCarried .risks.warningSigns[0].action", losses);
        Assert.Contains("Weakened .risks.warningSigns[1].text", losses);
    }

    [Fact]
    public void A_denial_in_a_word_that_is_lost_takes_its_limits_with_it()
    {
        Treatment treatment = new() { Id = "a", Name = LocalizedText.Of(("en", "A"), ("pl", "Ą")), Risks = new() { Complications = [new() { Effects = [Open<BodilyEffect>.Parse("stroke")], Frequency = Likelihood.None, Except = new() { Conditions = ["herpes"] } }] } };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
        {
            Conditions = [new() { Id = "herpes", Name = LocalizedText.Of(("en", "Herpes"), ("pl", "Opryszczka")) }],
            Words = VocabularyWords.Empty.WithName("bodilyEffect", "stroke", LocalizedText.Of(("en", "stroke"), ("pl", "udar"))),
        };

        Assert.Equal("""[{"@type":"MedicalCondition","name":"udar"}]""", GraphOf.Page(treatment, With, "pl").Of("MedicalTherapy", "seriousAdverseOutcome"));
    }

    [Fact]
    public void That_it_is_not_for_the_pregnant_is_said_without_its_limit()
    {
        Treatment treatment = OfDeep(Risks.Empty) with { Eligibility = new() { Pregnancy = [new() { States = [PatientState.Pregnant], Advice = Advice.NotAllowed, When = Deep }] } };

        Assert.Contains("mbarazo", Section(GraphOf.Page(treatment, locale: "es"), "#pregnancy"), StringComparison.Ordinal);
        Assert.Contains("Weakened .eligibility.pregnancy[0].when", Losses(treatment, "es"));
    }

    [Fact]
    public void What_is_advised_in_pregnancy_is_not_put_into_the_words_beside_it()
    {
        LocalizedText name = LocalizedText.Of(("en", "word"), ("pl", "słowo"));
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("pl", "Ą")),
            Eligibility = new() { Pregnancy = [new() { States = [Open<PatientState>.Parse("expecting")], Advice = Advice.NotAllowed, Text = LocalizedText.Of(("pl", "Można przyjść później.")) }] },
        };

        Assert.DoesNotContain("Można", GraphOf.Page(treatment, catalog => catalog with { Words = VocabularyWords.Empty.WithName("patientState", "expecting", name) }, "pl").Json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_danger_stays_where_how_often_and_what_to_do_cannot_be_said()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("pl", "Ą")),
            Risks = new()
            {
                Complications = [new() { Effects = [Open<BodilyEffect>.Parse("stroke")], Frequency = Likelihood.Rare }, new() { Effects = [Open<BodilyEffect>.Parse("stroke")], Frequency = Likelihood.None }],
                WarningSigns = [new() { Signs = [Open<BodilyEffect>.Parse("stroke")], Action = CareAction.CallEmergency }],
            },
        };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Words = VocabularyWords.Empty.WithName("bodilyEffect", "stroke", LocalizedText.Of(("en", "stroke"), ("pl", "udar"))) };
        GraphOf graph = GraphOf.Page(treatment, With, "pl");

        Assert.Equal("""[{"@type":"MedicalCondition","name":"udar"}]""", graph.Of("MedicalTherapy", "seriousAdverseOutcome"));
        Assert.Contains("udar", Section(graph, "#when-to-call"), StringComparison.Ordinal);
        Assert.Contains("Untranslated .risks.complications[0].frequency", Losses(treatment, "pl", With));
    }

    public static TheoryData<AdverseEffect, string?> Denials => new()
    {
        { Scar with { Frequency = Likelihood.None }, null },
        { Scar with { Frequency = Frequency.Parse("0 %") }, null },
        { Scar with { Frequency = Frequency.Parse("0/1000") }, null },
        { Scar with { Severity = Level.None }, null },
        { Scar with { Frequency = Frequency.Parse("~0 %") }, "about 0%" },
        { Scar with { Frequency = Frequency.Parse("none, <1 %") }, "1%" },
        { Scar with { Frequency = Frequency.Parse("rare, 0 %") }, "0%" },
        { Scar with { Frequency = Likelihood.None, Except = Smokers }, "does not occur\\nDoes not apply: for people who smoke" },
        { Scar with { Frequency = Frequency.Parse("0 %"), When = Smokers }, "0%\\nApplies: for people who smoke" },
        { Scar with { Frequency = Frequency.Parse("0 %"), Text = "In children about 20 in 100." }, "In children about 20 in 100." },
        { Scar with { Frequency = Frequency.Parse("0 %"), Areas = [BodyArea.Face] }, "0%" },
        { Scar with { Severity = Level.None, SeverityTo = Level.Strong }, "How severe" },
    };

    private static AdverseEffect Scar => new() { Effects = [BodilyEffect.Scarring] };

    private static Applicability Smokers => new() { Traits = [Trait.Smoker] };

    [Theory]
    [MemberData(nameof(Denials))]
    public void What_is_denied_in_some_cases_or_about_is_an_outcome(AdverseEffect effect, string? said)
    {
        GraphOf graph = GraphOf.Page(new() { Id = "a", Name = "A", Risks = new() { SideEffects = [effect] } });
        string? outcome = graph.Of("MedicalTherapy", "adverseOutcome") ?? graph.Of("MedicalTherapy", "seriousAdverseOutcome");

        if (said is null)
            Assert.Null(outcome);
        else
            Assert.Contains(said, outcome, StringComparison.Ordinal);
    }

    [Fact]
    public void A_denial_is_not_said_without_what_takes_it_back()
    {
        Treatment treatment = OfDeep(new()
        {
            SideEffects =
            [
                Scar with { Frequency = Frequency.Parse("0 %"), Text = LocalizedText.Of(("en", "In children about 20 in 100.")) },
                new() { Effects = [BodilyEffect.Blister], Frequency = Likelihood.None, Except = Deep },
                new() { Effects = [BodilyEffect.Bruising], Severity = Level.None, Note = LocalizedText.Of(("en", "Not so after a peel.")) },
            ],
        });

        Assert.Equal(
            """[{"@type":"MedicalSymptom","name":"Cicatriz"},{"@type":"MedicalSymptom","name":"Ampolla"},{"@type":"MedicalSymptom","name":"Moretones"}]""",
            GraphOf.Page(treatment, locale: "es").Of("MedicalTherapy", "adverseOutcome"));
        Assert.Contains("Weakened .risks.sideEffects[0].text", Losses(treatment, "es"));
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

    [Theory]
    [InlineData(Level.Mild, Level.Strong)]
    [InlineData(Level.Strong, Level.Mild)]
    [InlineData(Level.LifeThreatening, Level.Moderate)]
    public void The_worst_that_it_may_be_decides_whether_it_is_serious(Level severity, Level severityTo)
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Infection], Severity = severity, SeverityTo = severityTo }] } };

        Assert.NotNull(GraphOf.Page(treatment).Of("MedicalTherapy", "seriousAdverseOutcome"));
    }

    [Fact]
    public void That_no_severity_of_a_complication_is_stated_is_reported()
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Redness] }], Complications = [new() { Effects = [BodilyEffect.Infection] }] } };

        Assert.Equal(["Weakened .risks.complications[0].severity"], GraphOf.Losses(treatment).Where(loss => loss.EndsWith("severity", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("frightful", null, true)]
    [InlineData("frightful", "mild", true)]
    [InlineData("mild", "frightful", true)]
    [InlineData("frightful", "strong", false)]
    public void A_severity_in_a_word_of_the_clinics_own_takes_nothing_away(string severity, string? severityTo, bool isUnclear)
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Infection], Severity = Open<Level>.Parse(severity), SeverityTo = severityTo is null ? null : Open<Level>.Parse(severityTo) };
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { Complications = [effect] } };
        GraphOf graph = GraphOf.Page(treatment);
        string[] sentences = [.. TreatmentSchemaOrg.Losses(SamplePage.Of(treatment)).Select(loss => loss.Sentence)];

        Assert.StartsWith("[{\"@type\":\"MedicalCondition\",\"name\":\"Infection\"", graph.Of("MedicalTherapy", "seriousAdverseOutcome"), StringComparison.Ordinal);
        Assert.Contains("Infection", Section(graph, "#risks"), StringComparison.Ordinal);
        Assert.DoesNotContain(sentences, sentence => sentence.Contains("is not stated", StringComparison.Ordinal));
        Assert.Equal(isUnclear, sentences.Any(sentence => sentence.Contains("'frightful' does not tell", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void An_effect_is_said_where_only_what_qualifies_it_is_lost(int count)
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Infection], Causes = [Open<Factor>.Parse("moonlight")] };
        WarningSign sign = new() { Signs = [BodilyEffect.Fever], Action = default, Channels = [Open<Channel>.Parse("pigeon")] };
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { Complications = [.. Enumerable.Repeat(effect, count)], WarningSigns = [.. Enumerable.Repeat(sign, count)] } };
        GraphOf graph = GraphOf.Page(treatment);

        Assert.Contains("Infection", Section(graph, "#risks"), StringComparison.Ordinal);
        Assert.Contains("Fever", Section(graph, "#when-to-call"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_in_another_language_takes_no_danger_with_it()
    {
        LocalizedText remark = LocalizedText.Of(("en", "A remark."));
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Eligibility = new() { Contraindications = [new() { Level = ContraindicationLevel.Absolute, Conditions = ["herpes"], Text = remark }] },
            Risks = new()
            {
                Complications = [new() { Effects = [BodilyEffect.Infection], Severity = Level.LifeThreatening, Text = remark }, new() { Effects = [BodilyEffect.Redness], Text = remark, When = new() { Variants = ["deep"] } }],
                WarningSigns = [new() { Signs = [BodilyEffect.Fever], Action = CareAction.CallClinic, Text = remark }],
            },
            Variants = [new() { Id = "deep", Name = LocalizedText.Of(("en", "Deep")) }],
        };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Conditions = [new() { Id = "herpes", Name = LocalizedText.Of(("en", "Herpes"), ("es", "Herpes")) }] };
        GraphOf graph = GraphOf.Page(treatment, With, "es");

        Assert.Equal("Herpes", JsonElement.Parse(graph.Of("MedicalTherapy", "contraindication")!)[0].GetProperty("name").GetString());
        Assert.Equal(2, JsonElement.Parse(graph.Of("MedicalTherapy", "seriousAdverseOutcome")!).GetArrayLength());
        Assert.Contains("Herpes", Section(graph, "#safety"), StringComparison.Ordinal);
        Assert.NotEmpty(Section(graph, "#risks"));
        Assert.NotEmpty(Section(graph, "#when-to-call"));
        Assert.DoesNotContain("A remark", graph.Json, StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With)), loss => loss is { Kind: SchemaOrgLossKind.Untranslated, Path: "$.treatments[0].risks.complications[0].text" });
    }

    [Fact]
    public void An_effect_with_a_name_stays_beside_one_of_another_language()
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Infection, Open<BodilyEffect>.Parse("stroke")] };
        Treatment treatment = new() { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")), Risks = new() { Complications = [effect] } };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Words = VocabularyWords.Empty.WithName("bodilyEffect", "stroke", LocalizedText.Of(("en", "apoplexy"))) };
        GraphOf graph = GraphOf.Page(treatment, With, "es");

        Assert.StartsWith("""[{"@type":"MedicalCondition","name":"infecci""", graph.Of("MedicalTherapy", "seriousAdverseOutcome"), StringComparison.Ordinal);
        Assert.Contains("nfecci", Section(graph, "#risks"), StringComparison.Ordinal);
        Assert.DoesNotContain("apoplexy", graph.Json, StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With)), loss => loss is { Kind: SchemaOrgLossKind.Untranslated, Path: "$.treatments[0].risks.complications[0].effects" });
    }

    [Fact]
    public void A_name_in_another_language_does_not_take_the_text_with_it()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Risks = new() { Complications = [new() { Effects = [Open<BodilyEffect>.Parse("stroke")], Text = LocalizedText.Of(("es", "Puede haber un ictus.")), Severity = Level.LifeThreatening }] },
        };
        GraphOf graph = GraphOf.Page(treatment, catalog => catalog with { Words = VocabularyWords.Empty.WithName("bodilyEffect", "stroke", LocalizedText.Of(("en", "stroke"))) }, "es");

        Assert.StartsWith("[{\"@type\":\"MedicalCondition\",\"name\":\"Puede haber un ictus.\"", graph.Of("MedicalTherapy", "seriousAdverseOutcome"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_side_effect_says_how_often_it_happens()
    {
        Treatment treatment = new() { Id = "a", Name = "A", Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Redness], Frequency = Likelihood.Most, Duration = ClinicalDuration.Parse("1..3 d") }] } };
        string json = GraphOf.Page(treatment).Of("MedicalTherapy", "adverseOutcome")!;

        Assert.Contains("\"name\":\"Redness\",\"description\":\"in most people\\n", json, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("1\u20133 days", JsonElement.Parse(json)[0].GetProperty("description").GetString(), StringComparison.Ordinal);
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

    [Theory]
    [InlineData("none", null, false)]
    [InlineData("none", "none", false)]
    [InlineData(null, "none", false)]
    [InlineData("none", "mild", true)]
    [InlineData("none", "frightful", true)]
    public void What_is_not_there_at_all_is_no_outcome(string? severity, string? severityTo, bool isOutcome)
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Infection], Severity = severity is null ? null : Open<Level>.Parse(severity), SeverityTo = severityTo is null ? null : Open<Level>.Parse(severityTo) };
        GraphOf graph = GraphOf.Page(new() { Id = "a", Name = "A", Risks = new() { SideEffects = [effect] } });

        Assert.Equal(isOutcome, graph.Of("MedicalTherapy", "adverseOutcome") is not null);
        Assert.Contains("Infection", Section(graph, "#side-effects"), StringComparison.Ordinal);
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

    private static string Section(GraphOf graph, string anchor) =>
        graph.All("HealthTopicContent").SingleOrDefault(section => section.GetProperty("@id").GetString()!.EndsWith(anchor, StringComparison.Ordinal)) is { ValueKind: JsonValueKind.Object } section ? section.ToString() : "";

    private static LocalizedText Both => LocalizedText.Of(("en", "A"), ("es", "Á"));

    private static Applicability Deep => new() { Variants = ["deep"] };

    // An option without a name in Spanish.
    private static Treatment OfDeep(Risks risks) => new() { Id = "a", Name = Both, Risks = risks, Variants = [new() { Id = "deep", Name = LocalizedText.Of(("en", "Deep")) }] };

    private static TreatmentCatalog Gout(TreatmentCatalog catalog) => catalog with { Conditions = [new() { Id = "gout", Name = LocalizedText.Of(("en", "Gout")) }] };

    private static TreatmentCatalog Herpes(TreatmentCatalog catalog) => catalog with { Conditions = [new() { Id = "herpes", Name = LocalizedText.Of(("en", "Herpes"), ("es", "Herpes")) }] };

    private static string[] Losses(Treatment treatment, string locale, Func<TreatmentCatalog, TreatmentCatalog>? with = null) =>
        [.. TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, locale, with)).Select(loss => $"{loss.Kind} {loss.Path.Replace("$.treatments[0]", "", StringComparison.Ordinal)}")];

    private static Treatment Of(Contraindication reason) => new() { Id = "a", Name = "A", Eligibility = new() { Contraindications = [reason] } };
}
