using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class AmountTests
{
    public static TheoryData<string, Amount> Texts { get; } = new()
    {
        { "0", default },
        { "3", 3 },
        { "1.5", 1.50m },
        { "-196", -196 },
        { "3..6", Amount.Between(3, 6) },
        { "-5..-3.5", Amount.Between(-5, -3.5m) },
        { "3", Amount.Between(3, 3) },
        { "~5", Amount.About(5) },
        { "~3..6", Amount.Between(3, 6).AsAbout() },
        { ">=15", Amount.AtLeast(15) },
        { "~>=15", Amount.AtLeast(15).AsAbout() },
        { ">1", Amount.MoreThan(1) },
        { "<=4", Amount.AtMost(4) },
        { "<0.05", Amount.LessThan(0.05m) },
        { "~<30", Amount.LessThan(30).AsAbout() },
        { "few", Amount.Few },
        { "many", Amount.Many },
        { "9999999999999999.99999999", 9999999999999999.99999999m },
        { "0.00000001", 0.00000001m },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_amount_has_one_canonical_text(string text, Amount amount) => TextForms.Canonical(text, amount);

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("2.00000000", "2")]
    [InlineData("3..3", "3")]
    [InlineData("~3..3.0", "~3")]
    public void Also_read_and_written_canonically(string text, string canonical) => Assert.Equal(canonical, Amount.Parse(text).ToString());

    [Theory]
    [InlineData("3-6", "write '3..6'")]
    [InlineData("3 - 6", "write '3..6'")]
    [InlineData("3–6", "write '3..6'")]
    [InlineData("3 to 6", "write '3..6'")]
    [InlineData("3 .. 6", "write '3..6'")]
    [InlineData("1,5", "write '1.5'")]
    [InlineData("≥ 15", "write '>=15'")]
    [InlineData("at least 15", "write '>=15'")]
    [InlineData("up to 4", "write '<=4'")]
    [InlineData("about 5", "write '~5'")]
    [InlineData(" 3 ", "write '3'")]
    [InlineData("Few", "write 'few'")]
    [InlineData("several", "such as '3..6'")]
    [InlineData("1,500", "such as '3..6'")]
    [InlineData("1.500", "write 1500 for thousands, 1.5 for less")]
    [InlineData("12.000..15", "write 12000 for thousands, 12 for less")]
    [InlineData("6..3", "the first end is above the second")]
    [InlineData("12345678901234567", "at most 16 digits")]
    [InlineData("0.123456789", "8 after it")]
    [InlineData("007", "no zero in front")]
    [InlineData("-0", "zero has no sign")]
    [InlineData("-0.0", "zero has no sign")]
    [InlineData("", "such as '3..6'")]
    [InlineData("3.", "such as '3..6'")]
    [InlineData(".5", "such as '3..6'")]
    [InlineData("3..", "such as '3..6'")]
    [InlineData("..3", "such as '3..6'")]
    [InlineData("3..6..9", "such as '3..6'")]
    [InlineData("1e3", "such as '3..6'")]
    [InlineData("+3", "such as '3..6'")]
    [InlineData("~few", "such as '3..6'")]
    [InlineData("fewer", "such as '3..6'")]
    [InlineData(">=3..6", "such as '3..6'")]
    [InlineData("=>3", "such as '3..6'")]
    [InlineData("٣", "such as '3..6'")]
    [InlineData("3\n", "write '3'")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<Amount>(text), StringComparison.Ordinal);

    [Fact]
    public void The_refusal_is_one_sentence_that_quotes_the_text()
    {
        Assert.Equal("'3-6' is not an amount; write '3..6'.", TextForms.Refused<Amount>("3-6"));
        Assert.Equal("'6..3' is not an amount such as '3..6': the first end is above the second.", TextForms.Refused<Amount>("6..3"));
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message() => Assert.True(TextForms.Refused<Amount>(new string('x', 10_000)).Length < 200);

    [Fact]
    public void A_limit_has_one_end_and_few_has_none()
    {
        Assert.Equal((3m, 3m), (Amount.Parse("3").Low, Amount.Parse("3").High));
        Assert.Equal((15m, null), (Amount.AtLeast(15).Low, Amount.AtLeast(15).High));
        Assert.Equal((1m, null), (Amount.MoreThan(1).Low, Amount.MoreThan(1).High));
        Assert.Equal((null, 4m), (Amount.AtMost(4).Low, Amount.AtMost(4).High));
        Assert.Equal((null, 4m), (Amount.LessThan(4).Low, Amount.LessThan(4).High));
        Assert.Equal((null, null), (Amount.Few.Low, Amount.Few.High));
        Assert.Equal((null, null), (Amount.Many.Low, Amount.Many.High));
    }

    [Fact]
    public void Trailing_zeros_say_nothing()
    {
        Amount amount = 1.5000m;

        Assert.Equal(Amount.Parse("1.5"), amount);
        Assert.Equal("1.5", amount.Low?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Amounts_that_say_different_things_differ()
    {
        Amount[] amounts = [3, Amount.About(3), Amount.AtLeast(3), Amount.MoreThan(3), Amount.AtMost(3), Amount.LessThan(3), Amount.Between(3, 4), Amount.Few, Amount.Many, 0];

        Assert.Equal(amounts.Length, amounts.Distinct().Count());
    }

    [Fact]
    public void Impossible_amounts_throw()
    {
        Assert.Throws<ArgumentException>(() => Amount.Between(6, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Amount(10_000_000_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.About(0.000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Amount.Between(0, decimal.MaxValue));
        Assert.Throws<InvalidOperationException>(() => Amount.Few.AsAbout());
        Assert.Throws<InvalidOperationException>(() => Amount.Many.AsAbout());
        Assert.Throws<ArgumentNullException>(() => Amount.Parse(null!));
        Assert.False(Amount.TryParse(null, out _));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        _ = Amount.Parse("12.5..160");
        long before = GC.GetAllocatedBytesForCurrentThread();

        bool isRead = Amount.TryParse("12.5..160".AsSpan(), out _);

        Assert.True(isRead);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
