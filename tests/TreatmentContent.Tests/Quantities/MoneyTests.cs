using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class MoneyTests
{
    public static TheoryData<string, Money> Texts { get; } = new()
    {
        { "0 XXX", default },
        { "0 XXX", Money.Of(0, "XXX") },
        { "150 GBP", Money.Of(150, "GBP") },
        { "28.86 EUR", Money.Of(28.86m, "EUR") },
        { "17.5 EUR", Money.Of(17.50m, "EUR") },
        { "1000..1400 EUR", Money.Of(Amount.Between(1000, 1400), "EUR") },
        { ">=200 USD", Money.Of(Amount.AtLeast(200), "USD") },
        { "~3300 EUR", Money.Of(Amount.About(3300), "EUR") },
        { "5 ZZZ", Money.Of(5, "ZZZ") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Money_has_one_canonical_text(string text, Money money) => TextForms.Canonical(text, money);

    [Theory]
    [InlineData("150 gbp", "write '150 GBP'")]
    [InlineData("150GBP", "write '150 GBP'")]
    [InlineData("GBP 150", "write '150 GBP'")]
    [InlineData("17,50 EUR", "write '17.5 EUR'")]
    [InlineData("1000-1400 EUR", "write '1000..1400 EUR'")]
    [InlineData("from 200 USD", "write '>=200 USD'")]
    [InlineData("1,000 EUR", "such as '150 GBP'")]
    [InlineData("£150", "such as '150 GBP'")]
    [InlineData("150", "such as '150 GBP'")]
    [InlineData("150 ", "such as '150 GBP'")]
    [InlineData("150 €", "such as '150 EUR'")]
    [InlineData("150 EURO", "three capitals")]
    [InlineData("150 ÄÖÜ", "three capitals")]
    [InlineData("-5 EUR", "cannot be below 0")]
    [InlineData("<0 EUR", "cannot be below 0")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<Money>(text), StringComparison.Ordinal);

    [Fact]
    public void Money_without_a_currency_says_so_in_the_standards_word() => Assert.Equal("XXX", default(Money).Currency);

    [Fact]
    public void Impossible_money_throws()
    {
        Assert.Equal("amount", Assert.Throws<ArgumentException>(() => Money.Of(-1, "EUR")).ParamName);
        Assert.Equal("currency", Assert.Throws<ArgumentException>(() => Money.Of(1, "eur")).ParamName);
        Assert.Throws<ArgumentNullException>(() => Money.Of(1, null!));
    }
}
