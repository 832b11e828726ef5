using System.Globalization;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("n % 10 = 2..4", "23", true)]
    [InlineData("n % 10 = 2..4", "25", false)]
    [InlineData("n = 2..4", "2.5", false)]
    [InlineData("n != 2..4", "2.5", true)]
    [InlineData("i = 0,1", "1.9", true)]
    [InlineData("v = 0 and i = 1 or n = 7", "7.0", true)]
    [InlineData("v = 0 and i = 1 or n = 7", "1.0", false)]
    [InlineData("f = 30 and t = 3 and v = 2 and w = 1", "1.30", true)]
    [InlineData("f = 30 and t = 3 and v = 2 and w = 1", "1.3", false)]
    [InlineData("f = 5 and v = 2", "-1.05", true)]
    [InlineData("e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5", "2000000", true)]
    [InlineData("e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5", "0", false)]
    public void A_condition_holds_or_not(string condition, string number, bool holds) =>
        Assert.Equal(holds, PluralRule.Parse(PluralCategory.One, condition).Holds(PluralOperands.Of(decimal.Parse(number, CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("")]
    [InlineData("n = 1 or")]
    [InlineData("n < 1")]
    [InlineData("n mod 10 = 1")]
    [InlineData("n = x")]
    [InlineData("nn = 1")]
    public void What_is_no_condition_is_refused(string condition) =>
        Assert.Throws<FormatException>(() => PluralRule.Parse(PluralCategory.One, condition));

    [Fact]
    public void An_unknown_operand_is_refused() =>
        Assert.Throws<FormatException>(() => PluralRule.Parse(PluralCategory.One, "x = 1").Holds(PluralOperands.Of(1)));
}
