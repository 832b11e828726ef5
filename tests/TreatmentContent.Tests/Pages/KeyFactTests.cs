using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>A key fact says no more than the statement that it comes from.</summary>
public sealed class KeyFactTests
{
    [Fact]
    public void A_time_that_may_be_reached_is_not_said_as_certain()
    {
        KeyFact lasts = Assert.Single(Facts(new Milestone { Kind = MilestoneKind.Lasts, Length = ClinicalDuration.Permanent, Strength = Strength.May }));

        Assert.Equal(("resultDuration", "possibly permanent", true), (lasts.Name, lasts.Spoken.Text, lasts.IsQualified));
        Assert.Equal(ClinicalDuration.Permanent, lasts.Duration);
    }

    [Fact]
    public void A_time_is_said_with_what_it_counts_from()
    {
        KeyFact first = Assert.Single(Facts(new Milestone { Kind = MilestoneKind.FirstResult, After = ClinicalDuration.Weeks(2), Anchor = Anchor.Session, Strength = Strength.May }));

        Assert.Equal("possibly 2 weeks after the session", first.Spoken.Text);
    }

    [Fact]
    public void A_certain_length_is_said_as_it_is()
    {
        KeyFact lasts = Assert.Single(Facts(new Milestone { Kind = MilestoneKind.Lasts, Length = ClinicalDuration.Months(6) }));

        Assert.Equal(("6 months", false), (lasts.Spoken.Text, lasts.IsQualified));
    }

    [Fact]
    public void The_length_of_a_session_is_said_with_what_it_is_counted_for()
    {
        KeyFact length = Assert.Single(Facts(new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Sessions = new() { Each = ClinicalDuration.Minutes(10), Per = CountedThing.Area } } }));

        Assert.Equal("10 minutes per treated area", length.Spoken.Text);
    }

    [Fact]
    public void A_pain_score_that_only_some_people_give_is_no_key_fact() => Assert.Empty(Facts(new Treatment
    {
        Id = "peel",
        Name = "Peel",
        Experience = new() { Sensations = [new() { Feelings = [BodilyEffect.Pain], Score = 7, Frequency = Frequency.Parse("few") }] },
    }));

    private static IReadOnlyList<KeyFact> Facts(Milestone milestone) => Facts(new Treatment { Id = "peel", Name = "Peel", Results = new() { Timeline = [milestone] } });

    private static IReadOnlyList<KeyFact> Facts(Treatment treatment)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).KeyFacts;
    }
}
