namespace TreatmentContent.Tests.Checks;

public sealed class UndatedPriceTests
{
    private const string Code = "TC1012";

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 GBP" }] } }""", "offering.prices[0]", "no validFrom or validTo and is not marked isIndicative")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 GBP", "isIndicative": false }] } }""", "offering.prices[0]", "isIndicative")]
    public void A_price_without_a_date_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 GBP", "validFrom": "2026" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 GBP", "validTo": "2027" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free" }] } }""")]
    public void A_dated_or_rough_price_is_in_order(string members) => Samples.AssertNone(Code, members);
}
