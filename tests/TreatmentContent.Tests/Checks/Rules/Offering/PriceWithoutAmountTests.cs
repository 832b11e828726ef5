namespace TreatmentContent.Tests.Checks;

public sealed class PriceWithoutAmountTests
{
    private const string Code = "TC1011";

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed" }] } }""", "offering.prices[0]", "A price of form 'fixed' needs an amount")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from" }] } }""", "offering.prices[0]", "A price of form 'from' needs an amount")]
    [InlineData("""{ "offering": { "prices": [{ "form": "upTo" }] } }""", "offering.prices[0]", "A price of form 'upTo' needs an amount")]
    [InlineData("""{ "offering": { "prices": [{ "form": "range" }] } }""", "offering.prices[0]", "A price of form 'range' needs an amount")]
    [InlineData("""{ "offering": { "prices": [{ "form": "average" }] } }""", "offering.prices[0]", "A price of form 'average' needs an amount")]
    [InlineData("""{ "offering": { "prices": [{ "form": "share", "kind": "deposit" }] } }""", "offering.prices[0]", "form 'share' needs a share")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 XXX" }] } }""", "offering.prices[0].amount", "'75 XXX' has no currency; 'XXX' is none.")]
    [InlineData("""{ "offering": { "booking": [{ "kind": "cancellation", "fee": "30 XXX" }] } }""", "offering.booking[0].fee", "has no currency")]
    public void A_price_without_a_number_or_currency_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": ">=75 GBP" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "quote" }, { "form": "free" }, { "form": "included" }, { "form": "varies" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "share", "share": "25 %" }] } }""")]
    public void A_price_with_its_number_or_of_a_form_without_one_is_in_order(string members) => Samples.AssertNone(Code, members);
}
