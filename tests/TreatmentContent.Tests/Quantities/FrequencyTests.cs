using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Quantities;

public sealed class FrequencyTests
{
    public static TheoryData<string, Frequency> Texts { get; } = new()
    {
        { "unspecified", default },
        { "rare", Likelihood.Rare },
        { "some", Likelihood.Some },
        { "few", Likelihood.Few },
        { "many", Likelihood.Many },
        { "veryCommon", Likelihood.VeryCommon },
        { "seldom", new Frequency(Open<Likelihood>.Parse("seldom")) },
        { "<0.05 %", Frequency.OfPercent(Amount.LessThan(0.05m)) },
        { "85..90 %", Frequency.OfPercent(Amount.Between(85, 90)) },
        { "100 %", Frequency.OfPercent(100) },
        { ">=100 %", Frequency.OfPercent(Amount.AtLeast(100)) },
        { "1/3000", Frequency.OfRatio(1, 3000) },
        { "<1/10000", Frequency.OfRatio(Amount.LessThan(1), 10000) },
        { "1..3/10", Frequency.OfRatio(Amount.Between(1, 3), 10) },
        { "10/10", Frequency.OfRatio(10, 10) },
        { "0.5/9999999999", Frequency.OfRatio(0.5m, 9_999_999_999) },
        { "rare, <1/1000", Frequency.OfRatio(Amount.LessThan(1), 1000).WithWord(Likelihood.Rare) },
        { "veryRare, <0.01 %", Frequency.OfPercent(Amount.LessThan(0.01m)).WithWord(Likelihood.VeryRare) },
        { "none", default(Frequency).WithWord(Likelihood.None) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_frequency_has_one_canonical_text(string text, Frequency frequency) => TextForms.Canonical(text, frequency);

    [Fact]
    public void The_word_for_nothing_beside_a_number_says_nothing() => Assert.Equal(Frequency.OfPercent(5), Frequency.Parse("unspecified, 5 %"));

    [Theory]
    [InlineData("5%", "write '5 %'")]
    [InlineData("5 percent", "write '5 %'")]
    [InlineData("1 in 3000", "write '1/3000'")]
    [InlineData("1-3/10", "write '1..3/10'")]
    [InlineData("Rare", "write 'rare'")]
    [InlineData("rare < 1/1000", "such as 'rare, <1/1000'")]
    [InlineData("few %", "stand alone")]
    [InlineData("many/10", "stand alone")]
    [InlineData("101 %", "a number up to 100")]
    [InlineData(">100 %", "a number up to 100")]
    [InlineData("11/10", "at most 1")]
    [InlineData(">10/10", "at most 1")]
    [InlineData("5..11/10", "at most 1")]
    [InlineData("1/0", "a share of 0")]
    [InlineData("1/010", "no zero in front")]
    [InlineData("1/12345678901", "at most 10 digits")]
    [InlineData("-1 %", "cannot be below 0")]
    [InlineData("<0/10", "cannot be below 0")]
    [InlineData("5", "such as 'rare, <1/1000'")]
    [InlineData("", "such as 'rare, <1/1000'")]
    [InlineData("rare,", "such as 'rare, <1/1000'")]
    [InlineData("rare, ", "such as 'rare, <1/1000'")]
    [InlineData(", 5 %", "such as 'rare, <1/1000'")]
    [InlineData("rare, common", "such as 'rare, <1/1000'")]
    [InlineData("5 %, rare", "such as 'rare, <1/1000'")]
    [InlineData("rare, 5 %, 5 %", "such as 'rare, <1/1000'")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<Frequency>(text), StringComparison.Ordinal);

    [Fact]
    public void A_frequency_says_a_word_or_a_percentage_or_a_ratio()
    {
        Assert.Equal((Likelihood.Unspecified, (Amount?)5, ((Amount, long)?)null), Parts("5 %"));
        Assert.Equal((Likelihood.Unspecified, (Amount?)null, ((Amount, long)?)(1, 20)), Parts("1/20"));
        Assert.Equal((Likelihood.Rare, (Amount?)null, ((Amount, long)?)null), Parts("rare"));
        Assert.Equal((Likelihood.Rare, (Amount?)Amount.LessThan(0.1m), ((Amount, long)?)null), Parts("rare, <0.1 %"));

        static (Likelihood Word, Amount? Percent, (Amount, long)? Ratio) Parts(string text)
        {
            Frequency frequency = Frequency.Parse(text);
            return (frequency.Word.Value, frequency.Percent, frequency.Ratio);
        }
    }

    [Fact]
    public void Ratios_are_kept_as_they_were_said()
    {
        Assert.NotEqual(Frequency.Parse("1/10"), Frequency.Parse("10 %"));
        Assert.NotEqual(Frequency.Parse("1/10"), Frequency.Parse("10/100"));
        Assert.NotEqual(Frequency.Parse("0 %"), default);
    }

    [Fact]
    public void Impossible_frequencies_throw()
    {
        Assert.Throws<ArgumentException>(() => Frequency.OfPercent(101));
        Assert.Throws<ArgumentException>(() => Frequency.OfPercent(Amount.Few));
        Assert.Throws<ArgumentException>(() => Frequency.OfRatio(11, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.OfRatio(0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frequency.OfRatio(0, 10_000_000_000));
    }
}
