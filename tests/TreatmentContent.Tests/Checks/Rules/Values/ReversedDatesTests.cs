namespace TreatmentContent.Tests.Checks;

public sealed class ReversedDatesTests
{
    private const string Code = "TC1048";

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validFrom": "2027-01-01", "validTo": "2026-12-31" }] } }""", "offering.prices[0].validTo", "'validTo' 2026-12-31 lies before 'validFrom' 2027-01-01; exchange the two, or mend the one that is wrong.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validFrom": "2027", "validTo": "2026-12" }] } }""", "offering.prices[0].validTo", "'validTo' 2026-12 lies before 'validFrom' 2027;")]
    [InlineData("""{ "offering": { "coverage": [{ "validFrom": "2027-03", "validTo": "2027-02" }] } }""", "offering.coverage[0].validTo", "'validTo' 2027-02 lies before 'validFrom' 2027-03;")]
    [InlineData("""{ "editorial": { "created": "2026-02-02", "modified": "2026-02-01" } }""", "editorial.modified", "'modified' 2026-02-01 lies before 'created' 2026-02-02;")]
    public void What_ends_before_it_begins_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validFrom": "2026-12-31", "validTo": "2026-12-31" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validFrom": "2026-06-15", "validTo": "2026" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "validFrom": "2027" }, { "form": "free", "validTo": "2026" }] } }""")]
    [InlineData("""{ "editorial": { "created": "2026", "modified": "2026-02-01" } }""")]
    public void A_day_a_month_or_a_year_may_hold_both(string members) => Samples.AssertNone(Code, members);
}
