using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Quantities;

public sealed class QuantityTests
{
    public static TheoryData<string, Quantity> Texts { get; } = new()
    {
        { "0", default },
        { "3", new Quantity(3) },
        { "12..160 needle", new Quantity(Amount.Between(12, 160), "needle") },
        { "304..314 nm", new Quantity(Amount.Between(304, 314), "nm") },
        { "-196 °C", new Quantity(-196, "°C") },
        { "70 %MED", new Quantity(70, "%MED") },
        { "25 %", new Quantity(25, "%") },
        { ">30 kg/m2", new Quantity(Amount.MoreThan(30), "kg/m2") },
        { "<=2 embryo", new Quantity(Amount.AtMost(2), "embryo") },
        { "few lesion", new Quantity(Amount.Few, "lesion") },
        { "few", new Quantity(Amount.Few) },
        { "5 µm", new Quantity(5, "µm") },
        { ">20 y", new Quantity(Amount.MoreThan(20), "y") },
        { "1 abcdefghijklmnopqrstuvwx", new Quantity(1, "abcdefghijklmnopqrstuvwx") },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_quantity_has_one_canonical_text(string text, Quantity quantity) => TextForms.Canonical(text, quantity);

    [Theory]
    [InlineData("25%", "write '25 %'")]
    [InlineData("3-6 mm", "write '3..6 mm'")]
    [InlineData("1,5 ml", "write '1.5 ml'")]
    [InlineData("5 μm", "write '5 µm'")]
    [InlineData("30 J/cm²", "write '30 J/cm2'")]
    [InlineData("1  l", "write '1 l'")]
    [InlineData("3 ", "write '3'")]
    [InlineData("few %", "'few' and 'many' stand alone")]
    [InlineData("1 abcdefghijklmnopqrstuvwxy", "at most 24 characters")]
    [InlineData("1 2", "a unit is one word")]
    [InlineData("1 -a", "a unit is one word")]
    [InlineData("1 big needle", "a unit is one word")]
    [InlineData("needle", "such as '12..160 needle'")]
    [InlineData("", "such as '12..160 needle'")]
    public void Anything_else_is_refused_with_the_right_form(string text, string expected) =>
        Assert.Contains(expected, TextForms.Refused<Quantity>(text), StringComparison.Ordinal);

    [Fact]
    public void A_default_quantity_is_0_of_nothing()
    {
        Assert.Equal("", default(Quantity).Unit);
        Assert.Equal(default, new Quantity(0, ""));
    }

    [Fact]
    public void Units_are_kept_as_they_were_said() => Assert.NotEqual(Quantity.Parse("1 needle"), Quantity.Parse("1 needles"));

    [Fact]
    public void Impossible_quantities_throw()
    {
        Assert.Throws<ArgumentException>(() => new Quantity(1, "two words"));
        Assert.Throws<ArgumentException>(() => new Quantity(Amount.Many, "%"));
        Assert.Throws<ArgumentNullException>(() => new Quantity(1, null!));
    }
}
