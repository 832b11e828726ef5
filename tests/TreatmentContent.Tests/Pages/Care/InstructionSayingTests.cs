using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>How rules, reasons and times are said: with all that limits them, in English and in Spanish.</summary>
public sealed class InstructionSayingTests
{
    private static readonly LocalizedText Rub = LocalizedText.Of(("en", "Do not rub."), ("es", "No frote la zona."));

    private static Treatment Blank { get; } = new() { Id = "peel", Name = LocalizedText.Of(("en", "Peel"), ("es", "Peeling")) };

    [Fact]
    public void What_to_avoid_is_a_choice_and_what_to_do_a_list() => Says(
        [
            new() { Polarity = Polarity.Avoid, Activities = [Activity.Swimming, Activity.Driving] },
            new() { Polarity = Polarity.Bring, Items = [Item.Hat, Item.Sunscreen] },
        ],
        "- Avoid: swimming or driving - Bring: hat and sunscreen",
        "- Evitar: nadar o conducir - Traer: sombrero y protector solar");

    [Fact]
    public void A_topic_leads_and_the_polarity_is_never_lost() => Says(
        [
            new() { Polarity = Polarity.Avoid, Topic = Topic.Sun, Activities = [Activity.Sunbathing] },
            new() { Polarity = Polarity.Do, Topic = Topic.Clothing, Items = [Item.LooseClothing] },
            new() { Polarity = Polarity.NotNeeded, Topic = Topic.Fasting },
            new() { Polarity = Polarity.Do, Topic = Topic.Fasting },
        ],
        "- Sun – avoid: sunbathing - Clothing: loose clothing - Not needed: fasting - What to do: fasting",
        "- Sol – evitar: tomar el sol - Ropa: ropa holgada - No es necesario: ayuno - Qué hacer: ayuno");

    [Fact]
    public void A_sentence_is_not_turned_into_its_opposite_by_its_label() => Says(
        [new() { Polarity = Polarity.Avoid, Text = Rub }, new() { Polarity = Polarity.Avoid, Topic = Topic.Touching, Text = Rub }, new() { Polarity = Polarity.Do, Text = Rub }],
        "- What to avoid: Do not rub. - Avoid: touching the area - Do not rub. - Do not rub.",
        "- Qué evitar: No frote la zona. - Evitar: contacto con la zona - No frote la zona. - No frote la zona.");

    [Fact]
    public void A_rule_says_from_when_it_holds_and_how_binding_it_is() => Says(
        [
            new() { Polarity = Polarity.Avoid, Topic = Topic.Alcohol, Strength = Strength.Must, Timing = new() { Before = ClinicalDuration.Hours(24) } },
            new() { Polarity = Polarity.Allow, Activities = [Activity.Showering], Timing = new() { After = ClinicalDuration.Days(1) } },
            new() { Polarity = Polarity.NotNeeded, Topic = Topic.Fasting, Timing = new() { Before = ClinicalDuration.Hours(6) } },
        ],
        "- Avoid: alcohol - From: 24 hours before the session - This is required. - Allowed: showering - From: 1 day after the session "
        + "- Not needed: fasting - When: 6 hours before the session",
        "- Evitar: alcohol - Desde: 24 horas antes de la sesión - Es imprescindible. - Se permite: ducharse - Desde: 1 día después de la sesión "
        + "- No es necesario: ayuno - Cuándo: 6 horas antes de la sesión");

    [Fact]
    public void A_rule_says_from_which_hour_it_holds_and_whether_that_is_exact() => Says(
        [
            new() { Polarity = Polarity.Avoid, Activities = [Activity.Eating], Timing = new() { From = new TimeOnly(0, 0) } },
            new() { Polarity = Polarity.Do, Topic = Topic.Medicine, Strength = Strength.Flexible, Timing = new() { Clock = new TimeOnly(22, 0), IsExact = true } },
        ],
        "- Avoid: eating - From: 12:00\u202FAM - What to do: medicines - At: 10:00\u202FPM - Please keep to this time exactly. - This is a guide, not a strict rule.",
        "- Evitar: comer - Desde: 0:00 - Qué hacer: medicamentos - Hora: 22:00 - Respete esta hora con exactitud. - Es una orientación, no una regla estricta.");

    [Fact]
    public void Fasting_begins_at_its_time_and_does_not_happen_then() => Says(
        [new() { Polarity = Polarity.Do, Topic = Topic.Fasting, Timing = new() { Before = ClinicalDuration.Hours(6) } }],
        "What to do: fasting - From: 6 hours before the session",
        "Qué hacer: ayuno - Desde: 6 horas antes de la sesión");

    [Fact]
    public void Examples_are_said_to_be_examples() => Says(
        [new() { Polarity = Polarity.Avoid, Items = [Item.Hat], HasOthers = true }, new() { Polarity = Polarity.Avoid, Items = [Item.Hat], HasOthers = false }],
        "- Avoid: hat - The same goes for similar ones. - Avoid: hat - It goes for these alone.",
        "- Evitar: sombrero - Lo mismo vale para otros similares. - Evitar: sombrero - Vale solo para lo que aquí se nombra.");

    [Fact]
    public void A_rule_about_a_substance_that_the_catalogue_does_not_have_names_it_by_its_id() => Says(
        [new() { Polarity = Polarity.Stop, Topic = Topic.Medicine, Substances = ["blood-thinner"] }],
        "- Medicines – stop: blood thinner",
        "- Medicamentos – suspender: blood thinner");

    [Fact]
    public void A_reason_against_it_keeps_all_its_limits() => Says(
        Blank with
        {
            Eligibility = new()
            {
                Contraindications =
                [
                    new()
                    {
                        Level = ContraindicationLevel.Temporary,
                        Conditions = ["cold-sores"],
                        Substances = ["gone"],
                        Phase = ConditionPhase.Active,
                        LookBack = ClinicalDuration.Months(6),
                        Until = [EndPoint.LesionsGone],
                        Action = CareAction.SeeDoctor,
                        Except = new() { Areas = [BodyArea.Hands] },
                    },
                    new() { Level = ContraindicationLevel.Absolute, When = new() { States = [PatientState.Pregnant] } },
                    new() { Text = Rub },
                ],
            },
        },
        "- Not for now: cold sores or use of gone (active) - How far back it counts: 6 months - Until: the lesions clear - What to do: see a doctor - Does not apply: for this area (hands) "
        + "- Never with this treatment: during pregnancy - Reason against it: Do not rub.",
        "- Contraindicación temporal: herpes labial o uso de gone (en fase activa) - Hasta cuánto tiempo atrás cuenta: 6 meses - Hasta: la desaparición de las lesiones "
        + "- Qué hacer: consultar a un médico - No se aplica: para esta zona (manos) - Contraindicación absoluta: durante el embarazo - Contraindicación: No frote la zona.");

    [Fact]
    public void An_option_is_no_reason_beside_words() => Says(
        Blank with { Eligibility = new() { Contraindications = [new() { Text = Rub, When = new() { Variants = ["at-home"] } }] } },
        "Reason against it: Do not rub. - Applies: for this option (at home)",
        "Contraindicación: No frote la zona. - Se aplica: para esta opción (at home)");

    [Fact]
    public void Measures_must_all_be_met() => Says(
        Blank with { Eligibility = new() { Candidates = [new() { Suitability = Suitability.Suitable, When = new() { Criteria = [new() { Measure = Measure.Bmi, Value = Quantity.Parse("<30 kg/m2") }, new() { Measure = Measure.PainScore, Value = Quantity.Parse("<4") }] } }] } },
        "BMI of less than 30 kg/m² and pain score of less than 4", "IMC de menos de 30 kg/m² y puntuación del dolor de menos de 4");

    [Fact]
    public void A_medicine_that_stands_in_words_alone_is_what_the_advice_is_about() => Says(
        Blank with { Eligibility = new() { Interactions = [new() { Advice = Advice.Continue, Text = LocalizedText.Of(("en", "Aspirin"), ("es", "Aspirina")) }] } },
        ": Aspirin", ": Aspirina");

    // "Less effective: ibuprofen" would say so of the ibuprofen.
    [Theory]
    [InlineData(Advice.LessEffective, "The treatment works less well with: gone", "El tratamiento es menos eficaz con: gone")]
    [InlineData(Advice.OffLabel, "Outside the approved use together with the treatment: gone", "Fuera del uso aprobado junto con el tratamiento: gone")]
    [InlineData(Advice.Forbidden, "Must not be combined with the treatment: gone", "No debe combinarse con el tratamiento: gone")]
    [InlineData(Advice.NotAllowed, "Not allowed: gone", "No se permite: gone")]
    public void Advice_about_a_medicine_says_what_it_does_to_the_treatment(Advice advice, string english, string spanish) =>
        Says(Blank with { Eligibility = new() { Interactions = [new() { Advice = advice, Substances = ["gone"] }] } }, english, spanish);

    [Fact]
    public void A_limit_that_the_catalogue_does_not_know_is_still_a_limit() => Says(
        Blank with { Eligibility = new() { Candidates = [new() { Suitability = Suitability.Suitable, When = new() { Conditions = ["rare-case"], Variants = ["at-home"] } }] } },
        "- Suitable: for this option (at home) and with this condition (rare case)",
        "- Buena opción: para esta opción (at home) y con esta afección (rare case)");

    [Fact]
    public void A_range_of_skin_types_is_said_in_the_plural() => Says(
        Blank with
        {
            Eligibility = new()
            {
                Candidates =
                [
                    new() { Suitability = Suitability.Suitable, When = new() { SkinTypes = Amount.Between(1, 3) } },
                    new() { Suitability = Suitability.Unsuitable, When = new() { SkinTypes = 6 } },
                ],
            },
        },
        "- Suitable: for skin of types 1–3 (Fitzpatrick scale) - Not suitable: for skin of type 6 (Fitzpatrick scale)",
        "- Buena opción: para la piel de los tipos 1-3 (escala de Fitzpatrick) - Opción no adecuada: para la piel de tipo 6 (escala de Fitzpatrick)");

    [Theory]
    [InlineData("1 session", null, "after 1 session", "después de 1 sesión")]
    [InlineData("0 d", null, "right away", "de inmediato")]
    [InlineData("0 d", Anchor.Surgery, "right after surgery", "justo después de la cirugía")]
    [InlineData("2 w", null, "2 weeks after the last session", "2 semanas después de la última sesión")]
    public void A_milestone_says_what_its_time_counts_from(string after, Anchor? anchor, string english, string spanish) => Says(
        Blank with { Recovery = new() { Milestones = [new() { Kind = MilestoneKind.BackToActivity, Activity = Activity.Driving, After = ClinicalDuration.Parse(after), Anchor = anchor is { } from ? from : null }] } },
        $"- Back to driving: {english}",
        $"- Vuelta a la actividad (conducir): {spanish}");

    [Fact]
    public void Both_ends_of_a_window_are_one_sentence() => SaysTiming(
        new() { Before = ClinicalDuration.Days(2), After = ClinicalDuration.Weeks(1), Anchor = Anchor.Travel },
        "- When: from 2 days before travel to 1 week after travel",
        "- Cuándo: desde 2 días antes del viaje hasta 1 semana después del viaje");

    [Fact]
    public void What_an_anchor_stands_for_is_said() => SaysTiming(
        new() { Anchor = Anchor.Arrival, Clock = new TimeOnly(8, 0), DayPart = DayPart.Morning, Days = [Weekday.Friday], Months = [9, 10] },
        "- When: on arriving at the clinic - At: 8:00\u202FAM - Time of day: in the morning - Day of the week: Friday - Month: September or October",
        "- Cuándo: al llegar a la clínica - Hora: 8:00 - Momento del día: por la mañana - Día de la semana: viernes - Mes: septiembre u octubre");

    [Fact]
    public void A_length_counts_from_its_anchor() => SaysTiming(
        new() { Anchor = Anchor.Surgery, Length = ClinicalDuration.Days(3), Repeat = new() { Rate = Rate.Parse("4/d") } },
        "- For how long: 3 days after surgery - How often: 4 times a day",
        "- Por cuánto tiempo: 3 días después de la cirugía - Con qué frecuencia: 4 veces al día");

    [Fact]
    public void What_ends_with_an_event_begins_at_its_anchor() => SaysTiming(
        new() { Anchor = Anchor.EggRetrieval, Until = [EndPoint.PeriodStarts] },
        "- From: right after egg retrieval - Until: the next period",
        "- Desde: justo después de la extracción de óvulos - Hasta: la próxima menstruación");

    [Theory]
    [InlineData(nameof(Item.EarPlugs), "- Use: ", "- Usar: ")]
    [InlineData(null, "- What to do: ", "- Qué hacer: ")]
    public void A_thing_is_used_and_an_activity_done(string? item, string english, string spanish) => Says(
        [new() { Polarity = Polarity.Do, Items = item is null ? [] : [Enum.Parse<Item>(item)], Activities = item is null ? [Activity.Walking] : [] }], english, spanish);

    [Fact]
    public void A_count_is_said_by_what_it_counts() => Says(
        Blank with { Eligibility = new() { Candidates = [new() { Suitability = Suitability.Limited, When = new() { Criteria = [new() { Measure = Measure.NeedleCount, Value = new(Amount.Many, "needle") }] } }] } },
        "with many needles", "con muchas agujas");

    [Fact]
    public void A_visit_says_more_than_its_name_or_its_name_alone() => Says(
        Blank with
        {
            Eligibility = new()
            {
                Assessments =
                [
                    new() { Kind = AssessmentKind.Consultation },
                    new() { Kind = AssessmentKind.Test, Tests = [TestKind.BloodTest, TestKind.Ecg], Strength = Strength.Must },
                    new() { Kind = AssessmentKind.PatchTest, Strength = Strength.NotNeeded },
                ],
            },
        },
        "- Consultation - Test: blood test and electrocardiogram (ECG) (required) - Patch test: not needed",
        "- Consulta - Prueba: ");

    [Fact]
    public void Upkeep_is_one_line_where_it_can_be() => Says(
        Blank with
        {
            Results = new()
            {
                Maintenance =
                [
                    new() { Kind = MaintenanceKind.Booster, Strength = Strength.Usual, Schedule = new() { Interval = ClinicalDuration.Months(4, 6) } },
                    new() { Kind = MaintenanceKind.TopUp, Strength = Strength.NotNeeded },
                ],
            },
        },
        "- Booster dose: usually 4–6 months apart - Top-up treatment: not needed",
        "- Dosis de refuerzo: por lo general, con 4-6 meses de intervalo - Tratamiento de refuerzo: no hace falta");

    private static void SaysTiming(Timing timing, string english, string spanish) => Says(
        [new() { Polarity = Polarity.Do, Topic = Topic.Rest, Timing = timing }], "- What to do: rest " + english, "- Qué hacer: reposo " + spanish);

    private static void Says(IReadOnlyList<Instruction> rules, string english, string spanish) => Says(Blank with { Aftercare = rules }, english, spanish);

    private static void Says(Treatment treatment, string english, string spanish)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with
        {
            Locales = ["en", "es"],
            Conditions = [new Condition { Id = "cold-sores", Name = LocalizedText.Of(("en", "cold sores"), ("es", "herpes labial")) }],
        };
        Assert.Contains(english, Text(catalog, "en"), StringComparison.Ordinal);
        Assert.Contains(spanish, Text(catalog, "es"), StringComparison.Ordinal);
    }

    private static string Text(TreatmentCatalog catalog, string locale) =>
        string.Join(' ', TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale(LocaleTag.Parse(locale))).ToText().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
