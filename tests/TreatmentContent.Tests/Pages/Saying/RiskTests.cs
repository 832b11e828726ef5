using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class RiskTests
{
    [Theory]
    [InlineData("en", "0.05 %", null, "Bruising: 0.05%")]
    [InlineData("en", "1/3000", null, "Bruising: 1 in 3,000 people")]
    [InlineData("en", "1/3000", "injection", "Bruising: 1 in 3,000, counted per injection")]
    [InlineData("en", "rare, <1/1000", "injection", "Bruising: rare (less than 1 in 1,000), counted per injection")]
    [InlineData("en", "<0.05 %", "injection", "Bruising: less than 0.05%, counted per injection")]
    [InlineData("es", "1/3000", "injection", "Moretones: 1 de cada 3000, contado por inyección")]
    [InlineData("en", null, null, "Bruising")]
    public void A_frequency_is_said_of_what_it_counts(string locale, string? frequency, string? per, string said)
    {
        AdverseEffect effect = new()
        {
            Effects = [BodilyEffect.Bruising],
            Frequency = frequency is null ? null : Frequency.Parse(frequency),
            Per = per is null ? null : Open<CountedThing>.Parse(per),
        };

        Assert.Equal([said], Lines(new() { SideEffects = [effect] }, SectionKind.SideEffects, locale));
    }

    [Fact]
    public void What_goes_away_on_its_own_is_said_once()
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Redness, BodilyEffect.Swelling], IsReversible = true, Management = [Management.SelfLimiting, Management.Cooling] };

        Assert.Equal(["Redness and swelling: ", "  It goes away on its own.", "  What can be done: cooling"], Lines(new() { SideEffects = [effect] }, SectionKind.SideEffects));
    }

    [Theory]
    [InlineData("en", "may", "  What can be done: possibly surgery", "  Goes away: in most people")]
    [InlineData("en", "must", "  What can be done: surgery (required)", "  Goes away: in most people")]
    [InlineData("es", "may", "  Qué se puede hacer: posiblemente cirugía", "  Desaparece: en la mayoría de las personas")]
    public void What_is_done_is_said_with_how_surely_it_is_needed_and_how_often_it_helps(string locale, string strength, string done, string goes)
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.FatGrowth], Management = [Management.Surgery], Strength = Open<Strength>.Parse(strength), Resolves = Likelihood.Most };

        Assert.Equal([done, goes], Lines(new() { Complications = [effect] }, SectionKind.Risks, locale)[1..]);
    }

    [Fact]
    public void Without_anything_to_do_the_need_for_help_is_not_lost()
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Redness], Management = [Management.SelfLimiting], Strength = Strength.NotNeeded };

        Assert.Equal(["Redness: ", "  It goes away on its own.", "  How surely help is needed: not needed"], Lines(new() { SideEffects = [effect] }, SectionKind.SideEffects));
    }

    [Fact]
    public void An_effect_says_where_it_is_and_that_it_comes_more_often()
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Scarring], Areas = [BodyArea.TreatedArea], Verdict = Verdict.More, When = new() { Traits = [Trait.DarkSkin] } };

        Assert.Equal(
            ["Scarring: ", "  How often, in comparison: more", "  Area: treated area", "  Applies: for people with darker skin"],
            Lines(new() { Complications = [effect] }, SectionKind.Risks));
    }

    [Fact]
    public void What_stays_is_said_even_of_a_side_effect()
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Scarring], IsReversible = false };

        Assert.Equal(["Scarring: ", "  It does not go away."], Lines(new() { Complications = [effect] }, SectionKind.Risks));
    }

    [Theory]
    [InlineData("en", "mild", "moderate", "  How severe: mild to moderate")]
    [InlineData("en", "strong", null, "  How severe: serious")]
    [InlineData("en", null, "strong", "  At worst: serious")]
    [InlineData("es", "mild", "moderate", "  Gravedad: de leve a moderada")]
    public void Severity_is_said_with_its_span(string locale, string? from, string? to, string said)
    {
        AdverseEffect effect = new() { Effects = [BodilyEffect.Pain], Severity = Level(from), SeverityTo = Level(to) };

        Assert.Equal(said, Lines(new() { SideEffects = [effect] }, SectionKind.SideEffects, locale)[1]);
    }

    [Theory]
    [InlineData("en", null, null, null, "Pain: call the clinic")]
    [InlineData("en", "strong", null, "0 d", "Pain, if severe: call the clinic right away")]
    [InlineData("en", null, ">3 d", "24 h", "Pain lasting more than 3 days: call the clinic within 24 hours")]
    [InlineData("en", "moderate", ">3 d", null, "Pain lasting more than 3 days, if moderate or worse: call the clinic")]
    [InlineData("en", "beyondWords", null, null, "Pain: call the clinic\n  From this degree on: beyondWords")]
    [InlineData("es", "strong", ">3 d", "0 d", "Dolor con una duración de más de 3 días, de intensidad alta: llamar a la clínica de inmediato")]
    public void A_warning_sign_never_loses_from_when_on_it_counts(string locale, string? severity, string? lasting, string? within, string said)
    {
        WarningSign sign = new()
        {
            Signs = [BodilyEffect.Pain],
            Action = CareAction.CallClinic,
            Severity = Level(severity),
            Lasting = lasting is null ? null : ClinicalDuration.Parse(lasting),
            Within = within is null ? null : ClinicalDuration.Parse(within),
        };

        Assert.Equal(said.Split('\n'), Lines(new() { WarningSigns = [sign] }, SectionKind.WhenToCall, locale));
    }

    [Fact]
    public void A_sign_without_a_word_for_what_to_do_is_not_hidden() => Assert.Equal(
        ["Fever", "Pain: ", "  How soon: 1 hour"],
        Lines(
            new() { WarningSigns = [new() { Signs = [BodilyEffect.Fever], Action = default }, new() { Signs = [BodilyEffect.Pain], Action = default, Within = ClinicalDuration.Hours(1) }] },
            SectionKind.WhenToCall));

    [Fact]
    public void Where_the_action_is_of_another_language_its_time_is_said_beside_it()
    {
        WarningSign sign = new() { Signs = [BodilyEffect.Pain], Action = Open<CareAction>.Parse("pageDoctor"), Within = ClinicalDuration.Hours(1) };
        string[] lines = SaidPage.Lines(
            SaidPage.Peel with { Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")), Risks = new() { WarningSigns = [sign] } },
            SectionKind.WhenToCall,
            "es",
            catalog => catalog with { Words = VocabularyWords.Empty.WithName("careAction", "pageDoctor", LocalizedText.Of(("en", "page the doctor"))) });

        Assert.Equal(["Dolor: page the doctor", "  En qué plazo: 1 hora"], lines);
    }

    [Fact]
    public void An_answer_from_the_risks_says_which_is_which()
    {
        Risks risks = new()
        {
            SideEffects = [new() { Effects = [BodilyEffect.Redness] }],
            Complications = [new() { Effects = [BodilyEffect.Infection] }],
            WarningSigns = [new() { Signs = [BodilyEffect.Fever], Action = CareAction.CallClinic }],
        };
        string[] answer = SaidPage.Lines(SaidPage.Peel with { Risks = risks, Faqs = [new() { Question = "Is it safe?", AnswerFrom = [Part.Risks] }] }, SectionKind.Faq);

        Assert.Equal(
            ["Is it safe?: ", "  Side effects: ", "    Redness", "  Risks and complications: ", "    Infection", "  When to get help: ", "    Fever: call the clinic"],
            answer);
    }

    [Theory]
    [InlineData("most", CountedThing.Egg, "in most eggs", "en la mayoría de los óvulos")]
    [InlineData("most", CountedThing.Dose, "in most cases, counted per dose", "en la mayoría de los casos, contado por dosis")]
    [InlineData("rare", CountedThing.Dose, "rare, counted per dose", "rara vez, contado por dosis")]
    [InlineData("most", CountedThing.Patient, "in most people", "en la mayoría de las personas")]
    public void Only_people_are_called_people(string word, CountedThing per, string english, string spanish)
    {
        Risks risks = new() { Complications = [new() { Effects = [BodilyEffect.Infection], Frequency = Frequency.Parse(word), Per = per }] };
        Results results = new() { Outcomes = [new() { Kind = OutcomeKind.Satisfaction, Frequency = Frequency.Parse(word), Per = per }] };

        Assert.Equal(["Infection: " + english], Lines(risks, SectionKind.Risks));
        Assert.Equal(["Infección: " + spanish], Lines(risks, SectionKind.Risks, "es"));
        Assert.EndsWith(": " + english, Assert.Single(SaidPage.Lines(SaidPage.Peel with { Results = results }, SectionKind.Results)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_opens_with_what_is_asked()
    {
        Protocol protocol = new() { IsSurgical = false, Invasiveness = Invasiveness.NonInvasive, Settings = [Setting.Office], Sessions = new() { Count = 3 }, Steps = [new() { Text = "The skin is cleaned." }] };

        Assert.Equal(["How?: ", "  Sessions: ", "    Number of sessions: 3", "  Steps of a session: ", "    The skin is cleaned."], Answer(protocol, null));
        Assert.Equal(["How?: ", "  Sessions: ", "    Number of sessions: 3"], Answer(protocol, Aspect.Sessions));
        Assert.Equal(["How?: ", "  It is not surgery.", "  How invasive: non-invasive"], Answer(protocol, Aspect.Invasiveness));
        Assert.Equal(["How?: ", "  Where it is done: in the office"], Answer(new() { Settings = [Setting.Office] }, Aspect.Sessions));
    }

    private static string[] Answer(Protocol protocol, Open<Aspect>? topic) => SaidPage.Lines(
        SaidPage.Peel with { Protocol = protocol, Faqs = [new() { Question = "How?", AnswerFrom = [Part.Protocol], Topic = topic }] }, SectionKind.Faq);

    private static string[] Lines(Risks risks, SectionKind section, string locale = "en") => SaidPage.Lines(
        SaidPage.Peel with { Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")), Risks = risks }, section, locale);

    private static Open<Level>? Level(string? word) => word is null ? null : Open<Level>.Parse(word);
}
