namespace TreatmentContent.Tests.Checks;

public sealed class ContradictoryPriceTests
{
    private const string Code = "TC1041";

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": "200..350 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'from' cannot be '200..350 USD'; write the form 'range', or an amount such as \">=200 USD\".")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": "<=350 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'upTo'")]
    [InlineData("""{ "offering": { "prices": [{ "form": "upTo", "amount": ">=200 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'from', or an amount such as \"<=200 USD\".")]
    [InlineData("""{ "offering": { "prices": [{ "form": "upTo", "amount": "200..350 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "an amount such as \"<=350 USD\".")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "~200..350 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'range', or an amount such as \"200 USD\".")]
    [InlineData("""{ "offering": { "prices": [{ "form": "range", "amount": "200 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'fixed', or an amount with two ends.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "average", "amount": ">=200 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'from'")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "amount": "50 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'free' cannot be '50 USD'; write the form 'fixed', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "varies", "amount": "50..60 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'range', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "~100 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'fixed' cannot be '~100 USD'; write the form 'average', or an amount such as \"100 USD\".")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "few USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'fixed' cannot be 'few USD'; write an amount of one number, or the form 'charged' without an amount.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": "few USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "'few USD'; write an amount with a lower end, or the form 'charged' without an amount.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "upTo", "amount": "many USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "'many USD'; write an amount with an upper end, or the form 'charged' without an amount.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "range", "amount": "few USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write an amount with two ends, or the form 'charged' without an amount.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "amount": "few USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'free' cannot be 'few USD'; leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "charged", "amount": "few USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'charged' cannot be 'few USD'; leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "charged", "amount": "0 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'free', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "varies", "amount": "0 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'free', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "quote", "amount": "100 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'fixed', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "quote", "amount": ">=75 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'from', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "included", "amount": "100 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "A price of form 'included' cannot be '100 USD'; write the form 'fixed', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "included", "amount": "0 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'free', or leave the amount out.")]
    [InlineData("""{ "offering": { "prices": [{ "form": "range", "amount": "~200 USD", "isIndicative": true }] } }""", "offering.prices[0].amount", "write the form 'average', or an amount with two ends.")]
    public void An_amount_that_is_not_of_its_form_is_found(string members, string place, string message) => Samples.AssertFound(Code, members, place, message);

    [Theory]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": "75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": ">=75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": ">75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "upTo", "amount": "75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "upTo", "amount": "<=75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "range", "amount": "~150..200 EUR", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "average", "amount": "1000..1400 EUR", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "average", "amount": "75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free", "amount": "0 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "perHour", "amount": "75..80 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "free" }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "average", "amount": "~75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "from", "amount": "~75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "share", "amount": "75 GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "share", "amount": "few GBP", "isIndicative": true }] } }""")]
    [InlineData("""{ "offering": { "prices": [{ "form": "fixed", "amount": "0 GBP", "isIndicative": true }] } }""")]
    public void An_amount_of_its_form_is_in_order(string members) => Samples.AssertNone(Code, members);
}
