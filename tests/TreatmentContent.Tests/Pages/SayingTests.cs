using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>How single statements are said, in English and in Spanish.</summary>
public sealed class SayingTests
{
    [Theory]
    [InlineData(Level.Mild, Level.Unspecified, "What you may feel: mild pain", "Qué puede sentir: dolor de intensidad leve")]
    [InlineData(Level.Mild, Level.Moderate, "What you may feel: mild to moderate pain", "Qué puede sentir: dolor de intensidad leve a moderada")]
    [InlineData(Level.None, Level.Unspecified, "What you may feel: no pain", "Qué puede sentir: sin dolor")]
    [InlineData(Level.Unspecified, Level.Unspecified, "What you may feel: pain", "Qué puede sentir: dolor")]
    public void A_sensation_is_said_with_its_level(Level level, Level levelTo, string english, string spanish) => Says(
        Blank with { Experience = new() { Sensations = [new() { Feelings = [BodilyEffect.Pain], Level = level, LevelTo = levelTo }] } },
        english,
        spanish);

    [Fact]
    public void A_case_stands_below_the_value_that_it_changes() => Says(
        Blank with
        {
            Protocol = new()
            {
                Sessions = new()
                {
                    Count = Amount.Between(3, 6),
                    Interval = ClinicalDuration.Months(2, 3),
                    Cases = [new() { When = new() { Areas = [BodyArea.Face, BodyArea.Neck] }, Interval = ClinicalDuration.Months(1, 2) }],
                },
            },
        },
        "- Number of sessions: 3–6 - Time between sessions: 2–3 months - For this area (face or neck): 1–2 months",
        "- Número de sesiones: 3-6 - Tiempo entre sesiones: 2-3 meses - Para esta zona (cara o cuello): 1-2 meses");

    [Fact]
    public void Stages_are_numbered_and_each_is_one_line() => Says(
        Blank with { Protocol = new() { Sessions = new() { Stages = [new() { Rate = Rate.Parse("5/w"), Total = ClinicalDuration.Weeks(4) }, new() { Rate = Rate.Parse("2..3/w") }] } } },
        "1. 5 times a week, for 4 weeks 2. 2–3 times a week",
        "1. 5 veces por semana, durante 4 semanas 2. 2-3 veces por semana");

    [Fact]
    public void A_time_is_said_from_what_it_counts_from() => Says(
        Blank with { Experience = new() { Anaesthesia = [new() { Kind = AnaesthesiaKind.Topical, Strength = Strength.Usual, Timing = new() { Before = ClinicalDuration.Hours(1) }, WearsOff = ClinicalDuration.Hours(2, 3) }] } },
        "Against pain: usually numbing cream, gel or spray - When: 1 hour before the session - Wears off after: 2–3 hours",
        "Contra el dolor: por lo general, crema, gel o aerosol anestésico - Cuándo: 1 hora antes de la sesión - El efecto pasa después de: 2-3 horas");

    [Fact]
    public void A_milestone_counts_from_the_last_session_unless_it_says_otherwise() => Says(
        Blank with { Results = new() { Timeline = [new() { Kind = MilestoneKind.FirstResult, After = ClinicalDuration.Weeks(3, 6), Pace = Pace.Gradual }, new() { Kind = MilestoneKind.BackToWork, After = default(ClinicalDuration) }] } },
        "First results: 3–6 weeks after the last session - How it comes: gradually - Back to work: right away",
        "Primeros resultados: 3-6 semanas después de la última sesión - Cómo llega: poco a poco - Regreso al trabajo: de inmediato");

    [Fact]
    public void Exceptions_and_reasons_qualify_what_they_belong_to() => Says(
        Blank with { Evidence = [new() { Kind = EvidenceKind.Safety, Degree = Degree.Good, Except = new() { Ages = ClinicalDuration.Of(Amount.LessThan(18), DurationUnit.Year), Sexes = [Sex.Female] }, Reason = new() { Purposes = [Purpose.Safety] } }] },
        "Safety - Rating: good - Does not apply: aged less than 18 years and for women and girls - Why: for safety",
        "Seguridad - Valoración: favorable - No se aplica: con una edad de menos de 18 años y para mujeres y niñas - Por qué: por seguridad");

    [Fact]
    public void A_performer_is_said_with_the_part_and_the_qualities() => Says(
        Blank with { Protocol = new() { Performers = [new() { Role = Role.Practitioner, Part = PerformerPart.Plans, Qualities = [Quality.Qualified, Quality.Experienced], IsRequired = true }] } },
        "Planned by: qualified, experienced practitioner - This is required.",
        "Lo planifica: profesional de la clínica con titulación y con experiencia - Es un requisito.");

    [Fact]
    public void A_word_that_only_the_source_language_names_is_marked_and_never_put_into_a_sentence_of_another()
    {
        TreatmentCatalog catalog = Catalog(Blank with { Protocol = new() { Areas = [new() { Areas = [BodyArea.Face, Open<BodyArea>.Parse("donorSite")] }] } });
        catalog = catalog with { Words = catalog.Words.WithName("bodyArea", "donorSite", LocalizedText.Of(("en", "donor site"))) };

        Assert.Contains("- Zona - cara - [en] donor site", Text(catalog, "es"), StringComparison.Ordinal);
        Assert.Contains("- Area: face and donor site", Text(catalog, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_agrees_with_one_word_and_stands_alone_beside_several() => Says(
        Blank with { Experience = new() { Sensations = [new() { Feelings = [BodilyEffect.Pain, BodilyEffect.Stinging], Level = Level.Mild }] } },
        "What you may feel: mild pain and stinging",
        "Qué puede sentir: dolor y escozor de intensidad leve");

    [Fact]
    public void Places_are_joined_as_a_sentence_joins_them() => Says(
        Blank with { Protocol = new() { Settings = [Setting.Office, Setting.Pharmacy] } },
        "- Where it is done: in the office and in a pharmacy",
        "- Dónde se realiza: en el consultorio y en una farmacia");

    [Theory]
    [InlineData("loss of the implant", "Loss of the implant: in most people")]
    [InlineData("mRNA reaction", "mRNA reaction: in most people")]
    public void A_word_of_the_catalogue_begins_a_line_with_a_capital_unless_it_is_a_name(string name, string line)
    {
        TreatmentCatalog catalog = Catalog(Blank with { Risks = new() { Complications = [new() { Effects = [Open<BodilyEffect>.Parse("ownEffect")], Frequency = new(Likelihood.Most) }] } });
        catalog = catalog with { Words = catalog.Words.WithName("bodilyEffect", "ownEffect", LocalizedText.Of(("en", name))) };

        Assert.Contains("- " + line, Text(catalog, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Key_facts_hold_always()
    {
        Treatment treatment = Blank with
        {
            Protocol = new()
            {
                Sessions = new() { Count = 1, Each = ClinicalDuration.Minutes(30) },
                Steps = [new() { Kind = StepKind.Numb, Text = "The lips are numbed.", Schedule = new() { Each = ClinicalDuration.Minutes(20) } }],
            },
            Results = new() { Timeline = [new() { Kind = MilestoneKind.Lasts, Length = ClinicalDuration.Months(6, 9), When = new() { Traits = [Trait.Smoker] } }] },
        };
        TreatmentCatalog catalog = Catalog(treatment);
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));

        Assert.Equal(["sessionDuration", "sessionCount", "numbingDuration"], page.KeyFacts.Select(fact => fact.Name));
        Assert.Equal("$.treatments[0].protocol.sessions.each", page.KeyFacts[0].Path);
        Assert.Equal(("30 minutes", ClinicalDuration.Minutes(30)), (page.KeyFacts[0].Spoken.Text, page.KeyFacts[0].Duration));
        Assert.Equal("1", page.KeyFacts[1].Spoken.Text);
    }

    private static Treatment Blank { get; } = new() { Id = "peel", Name = LocalizedText.Of(("en", "Peel"), ("es", "Peeling")) };

    private static TreatmentCatalog Catalog(Treatment treatment) => TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["en", "es"] };

    private static void Says(Treatment treatment, string english, string spanish)
    {
        Assert.Contains(english, Text(Catalog(treatment), "en"), StringComparison.Ordinal);
        Assert.Contains(spanish, Text(Catalog(treatment), "es"), StringComparison.Ordinal);
    }

    private static string Text(TreatmentCatalog catalog, string locale) =>
        string.Join(' ', TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale(LocaleTag.Parse(locale))).ToText().Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
