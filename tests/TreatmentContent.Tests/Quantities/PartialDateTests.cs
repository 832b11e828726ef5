using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class PartialDateTests
{
    public static TheoryData<string, PartialDate> Texts { get; } = new()
    {
        { "0001", default },
        { "2025", new PartialDate(2025) },
        { "2025-02", new PartialDate(2025, 2) },
        { "2022-09-22", new PartialDate(2022, 9, 22) },
        { "2024-02-29", new DateOnly(2024, 2, 29) },
        { "9999-12-31", new PartialDate(9999, 12, 31) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_date_has_one_canonical_text(string text, PartialDate date) => TextForms.Canonical(text, date);

    [Theory]
    [InlineData("2022-9-2", "write '2022-09-02'")]
    [InlineData("2022/09/22", "write '2022-09-22'")]
    [InlineData("2025-2", "write '2025-02'")]
    [InlineData("2025-13", "a month is from 01 to 12")]
    [InlineData("2025-00", "a month is from 01 to 12")]
    [InlineData("2025-02-29", "that month has no such day")]
    [InlineData("2025-02-00", "that month has no such day")]
    [InlineData("0000", "a year is from 0001 to 9999")]
    [InlineData("", "such as '2025-02'")]
    [InlineData("25", "such as '2025-02'")]
    [InlineData("20250922", "such as '2025-02'")]
    [InlineData("22.09.2022", "such as '2025-02'")]
    [InlineData("2025-", "such as '2025-02'")]
    [InlineData("2025-02-", "such as '2025-02'")]
    [InlineData("2025-02-01T00:00", "such as '2025-02'")]
    [InlineData("+2025", "such as '2025-02'")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<PartialDate>(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2025-02", "2025-02-01", "2025-02-28")]
    [InlineData("2022-09-22", "2022-09-22", "2022-09-22")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    public void The_days_that_may_be_meant_have_a_first_and_a_last(string text, string first, string last)
    {
        PartialDate date = PartialDate.Parse(text);

        Assert.Equal((PartialDate.Parse(first), PartialDate.Parse(last)), ((PartialDate)date.First, (PartialDate)date.Last));
    }

    [Fact]
    public void A_year_is_not_its_first_day() => Assert.NotEqual(PartialDate.Parse("2025"), PartialDate.Parse("2025-01-01"));

    [Fact]
    public void Impossible_dates_throw()
    {
        Assert.Throws<ArgumentException>(() => new PartialDate(0));
        Assert.Throws<ArgumentException>(() => new PartialDate(10_000));
        Assert.Throws<ArgumentException>(() => new PartialDate(2025, 13));
        Assert.Throws<ArgumentException>(() => new PartialDate(2025, 2, 29));
        Assert.Throws<ArgumentException>(() => new PartialDate(2025, null, 1));
    }
}
