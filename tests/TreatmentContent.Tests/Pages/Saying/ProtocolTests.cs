using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class ProtocolTests
{
    [Fact]
    public void Phases_stand_in_order_with_their_length_and_steps()
    {
        Phase[] phases =
        [
            new() { Name = "Planning", Kind = PhaseKind.Planning },
            new() { Name = "Healing", Schedule = new() { Total = ClinicalDuration.Parse("2..3 mo") }, IsOptional = false, Steps = [new() { Text = "The bone grows." }] },
        ];
        TreatmentPage page = SaidPage.Page(SaidPage.Peel with { Protocol = new() { Phases = phases } });

        Assert.Equal(
            """
            - Phases of the treatment
              1. Planning
              2. Healing
                 - How long it takes: 2–3 months
                 - This phase is always part of it.
                 - Steps
                   1. The bone grows.
            """.Split('\n'),
            page.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^7..]);
    }

    [Fact]
    public void Whom_a_case_leaves_out_stands_with_each_of_its_values()
    {
        Schedule young = new() { Count = 2, Interval = ClinicalDuration.Months(6), Note = "Ask us.", When = new() { Ages = ClinicalDuration.Parse("9..14 y") }, Except = new() { States = [PatientState.Pregnant] } };

        Assert.Equal(
            [
                "Sessions: ",
                "  Number of sessions: 3",
                "    Aged 9–14 years: 2 sessions",
                "      Does not apply: during pregnancy",
                "      Ask us.",
                "  Time between sessions: 1 month",
                "    Aged 9–14 years: 6 months",
                "      Does not apply: during pregnancy",
            ],
            SaidPage.Lines(SaidPage.Peel with { Protocol = new() { Sessions = new() { Count = 3, Interval = ClinicalDuration.Months(1), Cases = [young] } } }, SectionKind.WhatToExpect));
    }

    [Fact]
    public void What_is_known_of_a_condition_stands_where_a_case_first_names_it()
    {
        Schedule withScars = new() { Count = 6, Interval = ClinicalDuration.Months(2), When = new() { Conditions = ["scars"] } };

        Assert.Equal(
            [
                "Sessions: ",
                "  Number of sessions: 3",
                "    With this condition (Deep scars): 6 sessions",
                "      Condition: Deep scars",
                "        Marks that reach deep into the skin.",
                "  Time between sessions: 1 month",
                "    With this condition (Deep scars): 2 months",
            ],
            SaidPage.Lines(
                SaidPage.Peel with { Protocol = new() { Sessions = new() { Count = 3, Interval = ClinicalDuration.Months(1), Cases = [withScars] } } },
                SectionKind.WhatToExpect,
                change: catalog => catalog with { Conditions = [new() { Id = "scars", Name = "Deep scars", Definition = "Marks that reach deep into the skin." }] }));
    }

    [Theory]
    [InlineData("en", "Done by: qualified, experienced practitioner")]
    [InlineData("es", "Lo realiza: profesional de la clínica con titulación y con experiencia")]
    [InlineData("de", "Durchgeführt von: Behandlerin/Behandler mit Berufsabschluss und mit Erfahrung")]
    [InlineData("fr", "Réalisation: praticien avec le diplôme requis et avec de l’expérience")]
    [InlineData("zh-Hans", "实施治疗: 具备资格的经验丰富的治疗人员")]
    public void What_someone_must_be_is_said_before_or_behind_who_it_is(string locale, string said)
    {
        Performer performer = new() { Part = PerformerPart.Performs, Role = Role.Practitioner, Qualities = [Quality.Qualified, Quality.Experienced] };

        Assert.Contains(said, SaidPage.Lines(
            SaidPage.Peel with { Name = LocalizedText.Of(("und", "Peel")), Protocol = new() { Performers = [performer] } },
            SectionKind.WhatToExpect,
            locale,
            catalog => catalog with { Locales = ["en", locale] }));
    }

    [Fact]
    public void What_goes_on_for_good_is_not_for_permanent() => Assert.Equal(
        ["Check-up: 6 months apart, permanently"],
        SaidPage.Lines(
            SaidPage.Peel with { Results = new() { Maintenance = [new() { Kind = MaintenanceKind.CheckUp, Schedule = new() { Interval = ClinicalDuration.Months(6), Total = ClinicalDuration.Permanent } }] } },
            SectionKind.Results));

    [Theory]
    [InlineData(Aspect.Durability, Verdict.More, "How long it lasts: longer with this treatment")]
    [InlineData(Aspect.TimeToEffect, Verdict.Less, "Time until it works: shorter with this treatment")]
    [InlineData(Aspect.Price, Verdict.MuchLess, "Price: much lower with this treatment")]
    [InlineData(Aspect.Pain, Verdict.More, "Pain: more with this treatment")]
    public void A_comparison_fits_what_is_compared(Aspect aspect, Verdict verdict, string said) => Assert.Equal(
        ["Compared with: Wax", "  " + said],
        SaidPage.Lines(SaidPage.Peel with { Related = [new() { Relation = Relation.ComparedWith, Name = "Wax", Aspect = aspect, Verdict = verdict }] }, SectionKind.Alternatives));

    [Fact]
    public void What_comes_at_once_is_said_once() => Assert.Equal(
        ["Back to work: right away"],
        SaidPage.Lines(SaidPage.Peel with { Recovery = new() { Milestones = [new() { Kind = MilestoneKind.BackToWork, Activity = Activity.Work, After = default(ClinicalDuration), Pace = Pace.Immediate }] } }, SectionKind.Recovery));

    [Fact]
    public void A_waiting_time_is_a_time() => Assert.Equal(
        ["Waiting time: 2 weeks"],
        SaidPage.Lines(SaidPage.Peel with { Offering = new() { Booking = [new() { Kind = BookingKind.WaitingTime, Notice = ClinicalDuration.Weeks(2) }] } }, SectionKind.Access));

    [Fact]
    public void A_dose_is_said_with_its_amount()
    {
        Dose dose = new() { Name = "influenza vaccine", Amount = new(0.5m, "ml"), Route = Route.Intramuscular, Area = BodyArea.UpperArm, Schedule = new() { Count = 2, Interval = ClinicalDuration.Parse(">=4 w") } };

        Assert.Equal(
            ["Dose: influenza vaccine, 0.5 mL", "  How it is given: injected into a muscle", "  Area: upper arm", "  Number of doses: 2", "  Time between doses: at least 4 weeks"],
            SaidPage.Lines(SaidPage.Peel with { Protocol = new() { Doses = [dose] } }, SectionKind.WhatToExpect));
    }

    [Theory]
    [InlineData("en", true, "6–8 weeks or more")]
    [InlineData("en", null, "6–8 weeks")]
    [InlineData("es", true, "6-8 semanas o más")]
    public void The_shortest_interval_is_said_as_such_also_among_the_key_facts(string locale, bool? isMinimum, string said)
    {
        Schedule sessions = new() { Count = 4, Interval = ClinicalDuration.Parse("6..8 w"), IsMinimum = isMinimum };
        TreatmentPage page = SaidPage.Page(new() { Id = "peel", Name = LocalizedText.Of(("en", "Peel"), ("es", "Peeling")), Protocol = new() { Sessions = sessions } }, locale);

        Assert.Equal(said, page.KeyFacts.Single(fact => fact.Name == "sessionInterval").Spoken.Text);
        Assert.Equal(isMinimum is null ? ClinicalDuration.Parse("6..8 w") : ClinicalDuration.Parse(">=6 w"), page.KeyFacts.Single(fact => fact.Name == "sessionInterval").Duration);
        Assert.Equal(2, page.ToText().Split(said).Length - 1);
    }

    [Fact]
    public void A_step_says_what_it_is_done_to_and_what_is_planned()
    {
        ProcessStep step = new() { Kind = StepKind.Plan, Text = "We plan.", Tissues = [Tissue.Bone], Measures = [Measure.Position, Measure.Length] };

        Assert.Equal(
            ["  Planning: We plan.", "    Tissue: bone", "    What is measured or planned: position and length"],
            SaidPage.Lines(SaidPage.Peel with { Protocol = new() { Steps = [step] } }, SectionKind.WhatToExpect)[1..]);
    }

    [Fact]
    public void A_part_of_a_substance_is_named_once()
    {
        Substance cream = new() { Id = "cream", Name = "cream", Components = [new() { Name = "lidocaine", Substance = "lidocaine" }, new() { Name = "numbing agent", Substance = "lidocaine" }] };
        string[] lines = SaidPage.Lines(
            SaidPage.Peel with { Protocol = new() { Doses = [new() { Substance = "cream" }] } },
            SectionKind.WhatToExpect,
            change: catalog => catalog with { Substances = [cream, new() { Id = "lidocaine", Name = "lidocaine" }] });

        Assert.Equal(["Dose: cream", "  Contains: lidocaine", "  Contains: numbing agent", "    Substance: lidocaine"], lines);
    }

    [Fact]
    public void A_dose_names_a_substance_of_the_catalogue()
    {
        string[] lines = SaidPage.Lines(
            SaidPage.Peel with { Protocol = new() { Doses = [new() { Substance = "acid", Strength = new(35, "%") }, new() { Substance = "acid" }] } },
            SectionKind.WhatToExpect,
            change: catalog => catalog with { Substances = [new() { Id = "acid", Name = "glycolic acid", Kind = SubstanceKind.Acid }] });

        Assert.Equal(["Dose: glycolic acid", "  Concentration: 35%", "  Kind: peeling acid", "Dose: glycolic acid"], lines);
    }

    [Fact]
    public void Comforts_without_more_words_share_one_line() => Assert.Equal(
        ["For your comfort: music and breaks", "Parking: Behind the house."],
        SaidPage.Lines(
            SaidPage.Peel with { Experience = new() { Comforts = [new() { Kind = ComfortKind.Music }, new() { Kind = ComfortKind.Parking, Text = "Behind the house." }, new() { Kind = ComfortKind.Breaks }] } },
            SectionKind.Experience));

    [Fact]
    public void Variants_are_titles_with_what_sets_them_apart() => Assert.Equal(
        ["Deep peel: For scars.", "  What differs: depth", "  Share of our cases: 5%", "Light peel"],
        SaidPage.Lines(
            SaidPage.Peel with { Variants = [new() { Id = "deep", Name = "Deep peel", Text = "For scars.", Kind = VariantKind.Depth, Share = new(5, "%") }, new() { Id = "light", Name = "Light peel" }] },
            SectionKind.Variants));

    [Theory]
    [InlineData("less", "  Pain: less with this treatment")]
    [InlineData("same", "  Pain: about the same with both")]
    [InlineData("varies", "  Pain: different from case to case")]
    [InlineData(null, "  What is compared: pain")]
    public void A_comparison_says_of_which_treatment_it_speaks(string? verdict, string said) => Assert.Equal(
        ["Compared with: PRK", said, "  With the other treatment: 3–7 days"],
        SaidPage.Lines(
            SaidPage.Peel with { Related = [new() { Relation = Relation.ComparedWith, Name = "PRK", Aspect = Aspect.Pain, Verdict = verdict is null ? null : Open<Verdict>.Parse(verdict), Value = Quantity.Parse("3..7 d") }] },
            SectionKind.Alternatives));

    [Fact]
    public void Another_treatment_of_the_catalogue_is_linked_to_its_page()
    {
        Treatment laser = new() { Id = "laser", Name = "Laser", Slug = LocalizedText.Of(("en", "skin-laser")) };
        TreatmentPage page = SaidPage.Page(
            SaidPage.Peel with { Related = [new() { Relation = Relation.Alternative, Treatment = "laser" }, new() { Relation = Relation.PartOf, Treatment = "peel" }] },
            change: catalog => catalog with { Treatments = [.. catalog.Treatments, laser] });

        Assert.Equal([("Laser", "https://example.com/en/treatments/skin-laser"), ("Peel", "")], page.Sections.Single().Items.Select(item => (item.Text?.Text, item.Link.Value)));
    }
}
