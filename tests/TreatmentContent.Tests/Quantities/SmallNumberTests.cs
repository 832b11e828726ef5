using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class SmallNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("999")]
    public void A_whole_number_below_a_thousand_is_small(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(Number.TrySmall(value, out int small));
        Assert.Equal(value, small);
    }

    // 4294967299 and 18446744073709551619 have 3 in the lowest bits.
    [Theory]
    [InlineData("1000")]
    [InlineData("-1")]
    [InlineData("-0.0")]
    [InlineData("0.5")]
    [InlineData("5.0")]
    [InlineData("4294967295")]
    [InlineData("4294967299")]
    [InlineData("18446744073709551619")]
    public void A_larger_number_one_below_0_and_one_with_decimals_is_not(string text) =>
        Assert.False(Number.TrySmall(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture), out _));
}
