using TreatmentContent.Catalogs;
using TreatmentContent.Json;
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
    public void Of_several_ages_that_are_refused_the_strictest_is_the_limit(string ages, string expected) =>
        Assert.Equal(expected, string.Join(", ", Facts(Refusing(ages)).Select(fact => $"{fact.Name} {fact.Spoken.Text} {fact.Path}")));

    [Theory]
    [InlineData("<16 y, 16..17 y", "minimumAge 18 years 1")]
    [InlineData("16..17 y, <=15 y", "minimumAge 18 years 0")]
    [InlineData("<16 y, 10..17 y, 18..20 y", "minimumAge 21 years 2")]
    [InlineData("0..17 y", "minimumAge 18 years 0")]
    [InlineData("<1 y, 12..35 mo", "minimumAge 3 years 1")]
    [InlineData("<18 mo, 18 mo..2 y", "minimumAge 3 years 1")]
    [InlineData("<216 mo", "minimumAge 18 years 0")]
    [InlineData(">=70 y, 65..69 y", "maximumAge 64 years 1")]
    [InlineData(">70 y, >=792 mo", "maximumAge 65 years 1")]
    [InlineData("<16 y, 18 y", "minimumAge 16 years 0")]
    [InlineData("<16 y, >=17 y", "minimumAge 16 years 0, maximumAge 16 years 1")]
    [InlineData("<18 y, ~9 y, 6 w", "minimumAge 18 years 0")]
    [InlineData("<16 y, ~30..40 y", "minimumAge 16 years 0")]
    [InlineData("<1 y, <6 w", "minimumAge 1 year 0")]
    [InlineData("<18 y, 0 y", "minimumAge 18 years 0")]
    public void Refusals_that_touch_are_one_and_the_limit_is_its_end(string ages, string expected) =>
        Assert.Equal(expected, string.Join(", ", Facts(Refusing(ages)).Select(fact => $"{fact.Name} {fact.Spoken.Text} {fact.Path["$.treatments[0].eligibility.ages[".Length..][..1]}")));

    [Theory]
    [InlineData("<1 y, <18 mo")]
    [InlineData("<16 y, ~16..17 y")]
    [InlineData("<16 y, ~17 y")]
    [InlineData("<16 y, 16..17.5 y")]
    [InlineData("<1 y, 50..60 w")]
    [InlineData("<18 y, few y")]
    [InlineData("0 y, 1..17 y")]
    [InlineData(">=70 y, ~65..69 y")]
    [InlineData(">=70 y, >=66.5 y")]
    [InlineData(">=18 mo")]
    [InlineData("<12 y, >=9 y")]
    public void Refusals_that_end_in_no_whole_year_or_leave_nobody_are_no_limit(string ages) => Assert.Empty(Facts(Refusing(ages)));

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

    [Theory]
    [InlineData("", true)]
    [InlineData("\"dependsOn\": [\"bodyArea\"]", false)]
    [InlineData("\"excludes\": [\"Anaesthesia\"]", false)]
    [InlineData("\"note\": \"Plus 900 for the room.\"", false)]
    [InlineData("\"form\": \"from\", \"dependsOn\": [\"bodyArea\"]", true)]
    [InlineData("\"form\": \"from\", \"note\": \"Plus 900 for the room.\"", false)]
    [InlineData("\"form\": \"range\", \"amount\": \"90..120 USD\", \"dependsOn\": [\"bodyArea\"]", true)]
    public void A_price_of_which_the_content_says_more_is_no_key_fact(string more, bool isFact) =>
        Assert.Equal(isFact, HasPrice($$"""{ "prices": [{ {{Price(more)}} }] }"""));

    [Theory]
    [InlineData("\"priceDependsOn\": [\"bodyArea\"]", "", false)]
    [InlineData("\"priceDependsOn\": [\"bodyArea\"]", "\"form\": \"from\"", true)]
    [InlineData("\"priceDependsOn\": [\"numberOfSessions\"]", "", false)]
    [InlineData("\"priceDependsOn\": [\"numberOfSessions\"]", "\"per\": \"session\"", true)]
    [InlineData("\"priceDependsOn\": [\"numberOfSessions\", \"bodyArea\"]", "\"per\": \"session\"", false)]
    [InlineData("\"status\": \"offered\"", "", true)]
    [InlineData("\"status\": \"paused\"", "", true)]
    [InlineData("\"status\": \"discontinued\"", "", false)]
    [InlineData("\"status\": \"planned\"", "", false)]
    [InlineData("\"status\": \"referred\"", "", false)]
    [InlineData("\"status\": \"maybeSoon\"", "", false)]
    public void A_price_that_varies_or_of_what_is_not_to_be_had_is_no_key_fact(string offering, string more, bool isFact) =>
        Assert.Equal(isFact, HasPrice($$"""{ {{offering}}, "prices": [{ {{Price(more)}} }] }"""));

    private static string Price(string more) => string.Join(", ", ((string[])[more, more.Contains("\"form\"", StringComparison.Ordinal) ? "" : "\"form\": \"fixed\"", more.Contains("\"amount\"", StringComparison.Ordinal) ? "" : "\"amount\": \"90 USD\""]).Where(part => part.Length > 0));

    private static bool HasPrice(string offering)
    {
        Treatment treatment = TreatmentJson.ReadTreatment($$"""{ "formatVersion": "1.0", "id": "peel", "name": "Peel", "offering": {{offering}} }""");
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).Sections.SingleOrDefault(section => section.Kind == SectionKind.KeyFacts)?.Items.Any(item => item.Label?.Text == "Price") == true;
    }

    private static Treatment Refusing(string ages) =>
        new() { Id = "peel", Name = "Peel", Eligibility = new() { Ages = [.. ages.Split(", ").Select(age => new AgeRule { Ages = ClinicalDuration.Parse(age), Advice = Advice.NotAllowed })] } };

    private static IReadOnlyList<KeyFact> Facts(Milestone milestone) => Facts(new Treatment { Id = "peel", Name = "Peel", Results = new() { Timeline = [milestone] } });

    private static IReadOnlyList<KeyFact> Facts(Treatment treatment)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en")).KeyFacts;
    }
}
