namespace TreatmentContent.Tests.Checks;

public sealed class EndedPriceTests
{
    private const string Code = "TC1013";

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validTo": "2025" }] } }""", "offering.prices[0].validTo", "This price ended on 2025.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validTo": "2026-05" }] } }""", "offering.prices[0].validTo", "ended on 2026-05.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validTo": "2026-05-31" }] } }""", "offering.prices[0].validTo", "ended on 2026-05-31.")]
    [InlineData("""{ "offering": { "coverage": [{ "validTo": "2024" }] } }""", "offering.coverage[0].validTo", "This coverage ended on 2024.")]
    public void What_ended_before_today_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validTo": "2026" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validTo": "2026-06" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validTo": "2026-06-01" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validFrom": "2020" }] } }""")]
    public void A_price_holds_until_its_year_month_or_day_is_over(string members) => Samples.AssertNone(Code, members);

    [Fact]
    public void Without_a_date_that_counts_as_today_nothing_has_ended() =>
        Assert.Empty(TreatmentContent.Checks.ContentChecks.Check(Samples.WithTreatment("""{ "offering": { "prices": [{ "form": "free", "validTo": "2001" }] } }""")));
}
