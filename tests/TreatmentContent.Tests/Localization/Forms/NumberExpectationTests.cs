using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L6: numbers, percentages and money of <c>numbers.json</c>.</summary>
/// <remarks>
/// Its members full, code and name are other styles of money (all decimals, the ISO code, the name in words), which the library does
/// not write: a price is said with its symbol, and with decimals only where it has some.
/// </remarks>
public sealed class NumberExpectationTests
{
    private const string File = "numbers.json";

    [Fact]
    public void Every_number_is_written_as_expected()
    {
        decimal[] numbers = Expectations.Numbers(File, "numbers");
        decimal[] percents = [.. Expectations.Numbers(File, "percents").Select(Hundredths)];
        (decimal, decimal)[] percentRanges = Expectations.Ranges(File, "percentRanges");
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            NumberForms forms = Expectations.Forms(tag).Numbers;
            expectations.Compare(tag, Expectations.Texts(expected.GetProperty("decimal")), numbers.Select(number => forms.Say(number)));
            expectations.Compare(tag + " percent", Expectations.Texts(expected.GetProperty("percent")), percents.Select(percent => Expectations.SayPercents(forms, percent, percent)));
            expectations.Compare(tag + " percent range", Expectations.Texts(expected.GetProperty("percentRange")), percentRanges.Select(range => Expectations.SayPercents(forms, Hundredths(range.Item1), Hundredths(range.Item2))));
        }

        expectations.Hold(52 * (13 + 5 + 2));
    }

    [Fact]
    public void Every_price_is_written_as_expected()
    {
        decimal[] amounts = Expectations.Numbers(File, "amounts");
        (decimal, decimal)[] ranges = Expectations.Ranges(File, "amountRanges");
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            MoneyForms money = Expectations.Forms(tag).Money;
            foreach (JsonProperty currency in expected.GetProperty("money").EnumerateObject())
            {
                string row = $"{tag} {currency.Name}";
                expectations.Compare(row, Expectations.Texts(currency.Value.GetProperty("short")), amounts.Select(amount => money.Say(amount, currency.Name)));
                expectations.Compare(row + " range", Expectations.Texts(currency.Value.GetProperty("range")), ranges.Select(range => money.Say(range.Item1, range.Item2, currency.Name)));
            }
        }

        expectations.Hold(1544);
    }

    [Theory]
    [InlineData("en", "0.00000001", "0.00000001")]
    [InlineData("en", "-1234.5", "-1,234.5")]
    [InlineData("es", "-1234.5", "-1234,5")]
    [InlineData("hi", "1234567890", "1,23,45,67,890")]
    [InlineData("ar-EG", "1234567890123456", "١٬٢٣٤٬٥٦٧٬٨٩٠٬١٢٣٬٤٥٦")]
    [InlineData("en", "79228162514264337593543950335", "79,228,162,514,264,337,593,543,950,335")]
    public void No_digit_is_lost(string tag, string number, string expected) =>
        Assert.Equal(expected, Expectations.Forms(tag).Numbers.Say(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("en", "XTS", "XTS 45")]
    [InlineData("de", "XTS", "45 XTS")]
    [InlineData("en", "JPY", "¥45")]
    public void A_currency_without_a_symbol_is_written_with_its_code(string tag, string currency, string expected) =>
        Assert.Equal(expected, Expectations.Forms(tag).Money.Say(45, currency).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("¤#,##0.00", "EUR", "EUR\u00A045")]
    [InlineData("#,##0.00¤", "EUR", "45\u00A0EUR")]
    [InlineData("¤#,##0.00", "USD", "$45")]
    [InlineData("\u200E¤#,##0.00", "USD", "\u200E$45")]
    public void A_letter_does_not_touch_the_number_even_where_the_locale_has_no_pattern_for_letters(string pattern, string currency, string expected)
    {
        var table = new FormTable("test", new TableRows($"pattern\t{pattern}\nUSD\t$\n"));
        var money = new MoneyForms(table, new FormTable("test", default(TableRows)), Expectations.Forms("en").Numbers);

        Assert.Equal(expected, money.Say(45, currency));
    }

    private static decimal Hundredths(decimal share) => decimal.Parse((share * 100).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
