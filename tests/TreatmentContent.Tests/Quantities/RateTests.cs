using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class RateTests
{
    public static TheoryData<string, Rate> Texts { get; } = new()
    {
        { "0/d", default },
        { "0/d", new Rate(0, DurationUnit.Day) },
        { "0/w", new Rate(0, DurationUnit.Week) },
        { "5/w", new Rate(5, DurationUnit.Week) },
        { "2..4/w", new Rate(Amount.Between(2, 4), DurationUnit.Week) },
        { "1/y", new Rate(1, DurationUnit.Year) },
        { "2/cycle", new Rate(2, DurationUnit.Cycle) },
        { "few/d", new Rate(Amount.Few, DurationUnit.Day) },
        { "~<=3/mo", new Rate(Amount.AtMost(3).AsAbout(), DurationUnit.Month) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_rate_has_one_canonical_text(string text, Rate rate) => TextForms.Canonical(text, rate);

    [Fact]
    public void English_unit_names_are_read_too() => Assert.Equal("2/w", Rate.Parse("2/week").ToString());

    [Theory]
    [InlineData("5 / w", "write '5/w'")]
    [InlineData("5 per week", "write '5/w'")]
    [InlineData("2-4/w", "write '2..4/w'")]
    [InlineData("-1/w", "cannot be below 0")]
    [InlineData("5", "such as '2..4/w'")]
    [InlineData("5/", "such as '2..4/w'")]
    [InlineData("/w", "such as '2..4/w'")]
    [InlineData("5/2", "such as '2..4/w'")]
    [InlineData("5/decade", "such as '2..4/w'")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<Rate>(text), StringComparison.Ordinal);

    [Fact]
    public void Seven_a_week_is_not_one_a_day() => Assert.NotEqual(Rate.Parse("7/w"), Rate.Parse("1/d"));

    [Fact]
    public void Impossible_rates_throw()
    {
        Assert.Throws<ArgumentException>(() => new Rate(-1, DurationUnit.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rate(1, (DurationUnit)99));
    }
}
