using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
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
    public void A_number_that_is_another_for_some_people_says_so()
    {
        Schedule sessions = new() { Count = 3, Each = ClinicalDuration.Minutes(10), Cases = [new() { Count = 2, When = new() { Ages = ClinicalDuration.Parse("9..14 y") } }] };
        IReadOnlyList<KeyFact> facts = Facts(new Treatment { Id = "peel", Name = "Peel", Protocol = new() { Sessions = sessions } });

        Assert.Equal([("10 minutes", false), ("3 (differs in some cases)", true)], facts.Select(fact => (fact.Spoken.Text, fact.IsQualified)));
    }

    [Fact]
    public void A_time_that_is_another_for_some_people_says_so()
    {
        Milestone lasts = new() { Kind = MilestoneKind.Lasts, Length = ClinicalDuration.Months(6) };
        KeyFact fact = Assert.Single(Facts(new Treatment { Id = "peel", Name = "Peel", Results = new() { Timeline = [lasts, lasts with { Length = ClinicalDuration.Months(2), When = new() { Traits = [Trait.Smoker] } }] } }));

        Assert.Equal("6 months (differs in some cases)", fact.Spoken.Text);
    }

    [Fact]
    public void No_downtime_is_no_number_of_days()
    {
        KeyFact downtime = Assert.Single(Facts(new Treatment { Id = "peel", Name = "Peel", Recovery = new() { Milestones = [new() { Kind = MilestoneKind.Downtime, Length = default(ClinicalDuration) }] } }));

        Assert.Equal(("none", default(ClinicalDuration)), (downtime.Spoken.Text, downtime.Duration));
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

    [Theory]
    [InlineData("<18 y", Advice.NotAllowed, "minimumAge", "18 years")]
    [InlineData("<=17 y", Advice.Forbidden, "minimumAge", "18 years")]
    [InlineData(">65 y", Advice.NotAllowed, "maximumAge", "65 years")]
    [InlineData(">=65 y", Advice.NotAllowed, "maximumAge", "64 years")]
    public void An_age_that_is_refused_is_a_limit(string ages, Advice advice, string name, string spoken)
    {
        KeyFact limit = Assert.Single(Facts(new Treatment { Id = "peel", Name = "Peel", Eligibility = new() { Ages = [new() { Ages = ClinicalDuration.Parse(ages), Advice = advice }] } }));

        Assert.Equal((name, spoken, "$.treatments[0].eligibility.ages[0].ages"), (limit.Name, limit.Spoken.Text, limit.Path));
    }

    [Theory]
    [InlineData("<16 y, <18 y, <17 y", "minimumAge 18 years $.treatments[0].eligibility.ages[1].ages")]
    [InlineData(">70 y, >=65 y, >80 y", "maximumAge 64 years $.treatments[0].eligibility.ages[1].ages")]
    [InlineData(">70 y, <18 y, <16 y, >75 y", "minimumAge 18 years $.treatments[0].eligibility.ages[1].ages, maximumAge 70 years $.treatments[0].eligibility.ages[0].ages")]
    public void Of_several_ages_that_are_refused_the_strictest_is_the_limit(string ages, string expected)
    {
        IEnumerable<KeyFact> facts = Facts(new Treatment { Id = "peel", Name = "Peel", Eligibility = new() { Ages = [.. ages.Split(", ").Select(age => new AgeRule { Ages = ClinicalDuration.Parse(age), Advice = Advice.NotAllowed })] } });

        Assert.Equal(expected, string.Join(", ", facts.Select(fact => $"{fact.Name} {fact.Spoken.Text} {fact.Path}")));
    }

    [Theory]
    [InlineData(">=18 y", Advice.Allowed)]
    [InlineData("<18 y", Advice.WithConsent)]
    [InlineData("<6 mo", Advice.NotAllowed)]
    [InlineData("~18 y", Advice.NotAllowed)]
    [InlineData("9..14 y", Advice.NotAllowed)]
    public void Any_other_advice_on_ages_is_none(string ages, Advice advice) =>
        Assert.Empty(Facts(new Treatment { Id = "peel", Name = "Peel", Eligibility = new() { Ages = [new() { Ages = ClinicalDuration.Parse(ages), Advice = advice }] } }));

    [Theory]
    [InlineData(MaintenanceKind.Booster, null, true)]
    [InlineData(MaintenanceKind.Session, Strength.Must, true)]
    [InlineData(MaintenanceKind.Session, Strength.May, false)]
    [InlineData(MaintenanceKind.HomeCare, null, false)]
    public void A_sure_refresher_is_a_key_fact(MaintenanceKind kind, Strength? strength, bool isFact)
    {
        IReadOnlyList<KeyFact> facts = Facts(new Treatment
        {
            Id = "peel",
            Name = "Peel",
            Results = new() { Maintenance = [new() { Kind = kind, Strength = strength is { } stated ? stated : null, Schedule = new() { Count = 2, Interval = ClinicalDuration.Months(6) } }] },
        });

        Assert.Equal(isFact ? ["maintenanceCount 2", "maintenanceInterval 6 months"] : [], facts.Select(fact => $"{fact.Name} {fact.Spoken.Text}"));
    }

    [Fact]
    public void Downtime_of_the_recovery_is_a_key_fact_too()
    {
        KeyFact downtime = Assert.Single(Facts(new Treatment { Id = "peel", Name = "Peel", Recovery = new() { Milestones = [new() { Kind = MilestoneKind.Downtime, Length = ClinicalDuration.Days(2) }] } }));

        Assert.Equal(("downtime", "2 days", "$.treatments[0].recovery.milestones[0].length"), (downtime.Name, downtime.Spoken.Text, downtime.Path));
    }

    [Theory]
    [InlineData("fixed", "75 USD", false, "$75")]
    [InlineData("from", "75 USD", true, "from $75 (guide price)")]
    [InlineData("quote", null, false, null)]
    public void The_price_of_the_treatment_stands_among_the_key_facts(string form, string? amount, bool isIndicative, string? said)
    {
        PriceItem deposit = new() { Kind = PriceKind.Deposit, Form = PriceForm.Fixed, Amount = Money.Of(20, "USD") };
        PriceItem price = new() { Form = Open<PriceForm>.Parse(form), Amount = amount is null ? null : Money.Parse(amount), IsIndicative = isIndicative ? true : null };
        Treatment treatment = new() { Id = "peel", Name = "Peel", Offering = new() { Prices = [deposit, price] } };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        PageSection? facts = TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).Sections.SingleOrDefault(section => section.Kind == SectionKind.KeyFacts);

        Assert.Equal(said, facts?.Items.Single(item => item.Label?.Text == "Price").Text?.Text);
    }

    [Fact]
    public void A_price_that_needs_more_than_one_line_is_no_key_fact()
    {
        PriceItem price = new() { Form = PriceForm.Fixed, Amount = Money.Of(20, "USD") };
        Treatment treatment = new()
        {
            Id = "peel",
            Name = "Peel",
            Offering = new()
            {
                Prices =
                [
                    price with { When = new() { Countries = ["FR"] } }, price with { ValidTo = new(2026) }, price with { ValidFrom = new(2027) }, price with { Kind = Open<PriceKind>.Parse("lateFee") },
                    price with { Recurs = Rate.Parse("1/mo") }, price with { Practitioner = "p" }, price with { IsTaxIncluded = false },
                ],
            },
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");

        Assert.DoesNotContain(TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).Sections, section => section.Kind == SectionKind.KeyFacts);
    }

    private static IReadOnlyList<KeyFact> Facts(Milestone milestone) => Facts(new Treatment { Id = "peel", Name = "Peel", Results = new() { Timeline = [milestone] } });

    private static IReadOnlyList<KeyFact> Facts(Treatment treatment)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).KeyFacts;
    }
}
