namespace TreatmentContent.Tests.Checks;

public sealed class PriceBelowCoinsTests
{
    private const string Code = "TC1050";

    [Theory]
    [InlineData("1.255 EUR", "'1.255 EUR' has more decimals than EUR is paid in")]
    [InlineData("1.125..80 USD", "1500 USD")]
    [InlineData(">=1.234 GBP", "1500 GBP")]
    public void A_price_that_no_coins_pay_is_found(string amount, string message) => Samples.AssertFound(Code, Priced(amount), "offering.prices[0].amount", message);

    [Theory]
    [InlineData("1255 EUR")]
    [InlineData("99.95 EUR")]
    [InlineData("1.255 KWD")]
    [InlineData("80..95.5 USD")]
    public void A_price_that_can_be_paid_is_in_order(string amount) => Samples.AssertNone(Code, Priced(amount));

    private static string Priced(string amount) => $$"""{ "offering": { "prices": [{ "form": "varies", "amount": "{{amount}}", "isIndicative": true }] } }""";
}
