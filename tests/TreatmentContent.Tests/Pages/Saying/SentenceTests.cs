using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>Values that a phrase could make a wrong sentence of, in every language of the package.</summary>
public sealed class SentenceTests
{
    // "4 semanas o más o más".
    [Theory]
    [InlineData("en", ">=4 w", "at least 4 weeks")]
    [InlineData("en", ">4 w", "more than 4 weeks")]
    [InlineData("en", "<=4 w", "up to 4 weeks")]
    [InlineData("en", "few w", "a few weeks or more")]
    [InlineData("en", "~4 w", "about 4 weeks or more")]
    [InlineData("es", "4 w", "4 semanas o más")]
    [InlineData("es", ">=4 w", "4 semanas o más")]
    [InlineData("pt-BR", ">=4 w", "pelo menos 4 semanas")]
    [InlineData("fr", ">=4 w", "4 semaines ou plus")]
    [InlineData("de", ">=4 w", "mindestens 4 Wochen")]
    [InlineData("it", ">=4 w", "almeno 4 settimane")]
    [InlineData("ar", ">=4 w", "4 أسابيع على الأقل")]
    [InlineData("zh-Hans", ">=4 w", "至少4周")]
    public void The_shortest_interval_is_said_once(string locale, string interval, string said)
    {
        Treatment treatment = SaidPage.Peel with { Protocol = new() { Sessions = new() { Interval = ClinicalDuration.Parse(interval), IsMinimum = true } } };

        Assert.Equal(said, Page(treatment, locale).KeyFacts.Single(fact => fact.Name == "sessionInterval").Spoken.Text.Replace('\u00A0', ' '));
        Assert.Contains(Lines(treatment, SectionKind.WhatToExpect, locale), line => line.Replace('\u00A0', ' ').EndsWith(": " + said, StringComparison.Ordinal));
    }

    // An adjective would be wrong beside most of these: "náuseas leve".
    [Theory]
    [InlineData("en", "mild nausea", "minimal bruising")]
    [InlineData("es", "náuseas de intensidad leve", "moretones de intensidad muy leve")]
    [InlineData("pt-BR", "náusea de intensidade leve", "hematoma de intensidade muito leve")]
    [InlineData("fr", "nausées d’intensité légère", "bleus (ecchymoses) d’intensité très légère")]
    [InlineData("de", "Übelkeit (leicht)", "Blutergüsse (sehr leicht)")]
    [InlineData("it", "nausea di intensità lieve", "lividi di intensità minima")]
    [InlineData("ar", "غثيان بدرجة خفيفة", "كدمات بدرجة طفيفة")]
    [InlineData("zh-Hans", "轻度恶心", "极轻微瘀青")]
    public void How_strong_a_feeling_is_agrees_with_a_plural(string locale, string mild, string minimal)
    {
        Assert.EndsWith(mild, Felt(BodilyEffect.Nausea, Level.Mild), StringComparison.Ordinal);
        Assert.EndsWith(minimal, Felt(BodilyEffect.Bruising, Level.Minimal), StringComparison.Ordinal);

        string Felt(BodilyEffect feeling, Level level) =>
            Lines(SaidPage.Peel with { Experience = new() { Sensations = [new() { Feelings = [feeling], Level = level }] } }, SectionKind.Experience, locale)[0];
    }

    // "De muy leve a con riesgo para la vida".
    [Theory]
    [InlineData("en", "How severe: minimal to life-threatening")]
    [InlineData("es", "Gravedad: de muy leve a potencialmente mortal")]
    [InlineData("pt-BR", "Gravidade: de muito leve a potencialmente fatal")]
    [InlineData("fr", "Gravité: très légère à potentiellement mortelle")]
    [InlineData("de", "Schweregrad: sehr leicht bis lebensbedrohlich")]
    [InlineData("it", "Gravità: da minima a potenzialmente mortale")]
    [InlineData("ar", "الشدة: طفيفة إلى مهدِّدة للحياة")]
    [InlineData("zh-Hans", "严重程度: 极轻微至危及生命")]
    public void A_span_of_severity_reaches_to_a_danger_to_life(string locale, string said)
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Bruising], Severity = Level.Minimal, SeverityTo = Level.LifeThreatening };

        Assert.Equal(said, Lines(SaidPage.Peel with { Risks = new() { SideEffects = [effect] } }, SectionKind.SideEffects, locale)[1].Trim());
    }

    [Theory]
    [InlineData("pt-BR", Level.Mild, "dor de intensidade leve a potencialmente fatal")]
    [InlineData("es", Level.Mild, "dolor de intensidad leve a potencialmente mortal")]
    public void So_does_a_span_of_what_is_felt(string locale, Level from, string said) => Assert.EndsWith(
        said,
        Lines(SaidPage.Peel with { Experience = new() { Sensations = [new() { Feelings = [BodilyEffect.Pain], Level = from, LevelTo = Level.LifeThreatening }] } }, SectionKind.Experience, locale)[0],
        StringComparison.Ordinal);

    // "Within up to 24 hours"; and no time is within one that has no end.
    [Theory]
    [InlineData("en", "<=24 h", "Fever: call the clinic within 24 hours")]
    [InlineData("en", "~<=24 h", "Fever: call the clinic within about 24 hours")]
    [InlineData("en", "<24 h", "Fever: call the clinic within less than 24 hours")]
    [InlineData("en", "24 h", "Fever: call the clinic within 24 hours")]
    [InlineData("en", "12..24 h", "Fever: call the clinic within 12–24 hours")]
    [InlineData("en", ">=24 h", "Fever: call the clinic|  How soon: at least 24 hours")]
    [InlineData("es", "<=24 h", "Fiebre: llamar a la clínica en un plazo de 24 horas")]
    public void A_warning_sign_says_its_time_limit_once(string locale, string within, string said)
    {
        WarningSign sign = new() { Signs = [BodilyEffect.Fever], Action = CareAction.CallClinic, Within = ClinicalDuration.Parse(within) };

        Assert.Equal(said, string.Join('|', Lines(SaidPage.Peel with { Risks = new() { WarningSigns = [sign] } }, SectionKind.WhenToCall, locale)).Replace('\u00A0', ' '));
    }

    // One o'clock is one: "desde la 1:00 p.m.", but on another clock "desde las 13:00".
    [Theory]
    [InlineData("en", 13, "from 1:00 PM", "until 1:00 PM")]
    [InlineData("es-US", 13, "desde la 1:00 p.m.", "hasta la 1:00 p.m.")]
    [InlineData("es-MX", 1, "desde la 1:00 a.m.", "hasta la 1:00 a.m.")]
    [InlineData("es-US", 12, "desde las 12:00 p.m.", "hasta las 12:00 p.m.")]
    [InlineData("es-US", 10, "desde las 10:00 a.m.", "hasta las 10:00 a.m.")]
    [InlineData("es-ES", 13, "desde las 13:00", "hasta las 13:00")]
    [InlineData("es-ES", 1, "desde la 1:00", "hasta la 1:00")]
    [InlineData("pt-BR", 1, "a partir da 01:00", "até a 01:00")]
    [InlineData("pt-BR", 13, "a partir das 13:00", "até as 13:00")]
    [InlineData("fr", 1, "à partir de 01:00", "jusqu’à 01:00")]
    [InlineData("de", 1, "ab 01:00 Uhr", "bis 01:00 Uhr")]
    [InlineData("it", 1, "dalle ore 01:00", "fino alle ore 01:00")]
    [InlineData("ar", 13, "من الساعة 1:00 م", "حتى الساعة 1:00 م")]
    [InlineData("zh-Hans", 1, "01:00起", "至01:00")]
    public void One_oclock_has_the_article_of_one(string locale, int hour, string from, string until)
    {
        Assert.EndsWith(": " + from, Hours(new() { Days = [Weekday.Saturday], Opens = new(hour, 0) }), StringComparison.Ordinal);
        Assert.EndsWith(": " + until, Hours(new() { Days = [Weekday.Saturday], Closes = new(hour, 0) }), StringComparison.Ordinal);

        string Hours(OpeningHours hours)
        {
            Clinic clinic = new() { Id = "main", Name = "Main", OpeningHours = [hours] };
            return SaidPage.Lines(Named(SaidPage.Peel with { Offering = new() { Clinics = ["main"] } }), SectionKind.Access, locale, catalog => catalog with { Clinics = [clinic], Locales = ["en", locale] })[^1]
                .Replace('\u202F', ' ').Replace("\u00A0", "", StringComparison.Ordinal);
        }
    }

    // A name that is of no language, so that the page is there in each.
    private static Treatment Named(Treatment treatment) => treatment with { Name = LocalizedText.Of(("und", "Peel")) };

    private static string[] Lines(Treatment treatment, SectionKind section, string locale) =>
        SaidPage.Lines(Named(treatment), section, locale, catalog => catalog with { Locales = ["en", locale] });

    private static TreatmentPage Page(Treatment treatment, string locale) =>
        SaidPage.Page(Named(treatment), locale, catalog => catalog with { Locales = ["en", locale] });
}
