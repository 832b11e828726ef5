using System.Text.Json;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>Goal L5: every unit of <c>units.json</c>, in words and short, as one number and as a range, without exception.</summary>
public sealed class UnitExpectationTests
{
    private const string File = "units.json";

    [Fact]
    public void Every_unit_is_said_as_expected()
    {
        string[] times = Expectations.Texts(ExpectationFile.Read(File).GetProperty("timeUnits"));
        decimal[] numbers = Expectations.Numbers(File, "numbers");
        decimal[] smallNumbers = Expectations.Numbers(File, "smallNumbers");
        (decimal, decimal)[] ranges = Expectations.Ranges(File, "ranges");
        (decimal, decimal)[] smallRanges = Expectations.Ranges(File, "smallRanges");
        var expectations = new Expectations();
        foreach (var (tag, expected) in Expectations.Locales(File))
        {
            UnitForms units = Expectations.Forms(tag).Units;
            foreach (JsonProperty width in expected.EnumerateObject())
            {
                foreach (JsonProperty unit in width.Value.EnumerateObject())
                {
                    string row = $"{tag} {width.Name} {unit.Name}";
                    bool isBrief = width.Name == "short";
                    bool isTime = times.Contains(unit.Name);
                    expectations.Compare(row, Expectations.Texts(unit.Value.GetProperty("n")), (isTime ? numbers : smallNumbers).Select(number => units.Say(unit.Name, isBrief, number)));
                    expectations.Compare(row + " range", Expectations.Texts(unit.Value.GetProperty("r")), (isTime ? ranges : smallRanges).Select(range => units.Say(unit.Name, isBrief, range.Item1, range.Item2)));
                }
            }
        }

        expectations.Hold(30472);
    }

    [Theory]
    [InlineData("en", "minute", "2 minutes")]
    [InlineData("ar", "day", "يومان")]
    public void A_range_with_equal_ends_is_one_number(string tag, string unit, string expected) =>
        Assert.Equal(expected, Expectations.Forms(tag).Units.Say(unit, isBrief: false, 2, 2));

    [Fact]
    public void A_unit_that_the_tables_do_not_have_is_not_said() =>
        Assert.Null(Expectations.Forms("en").Units.Say("fortnight", isBrief: false, 2));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("pl")]
    [InlineData("ja")]
    public void No_unit_of_content_is_unknown_to_the_tables(string tag)
    {
        string[] words = ["s", "min", "h", "d", "w", "mo", "y", "ns", "ms", "nm", "µm", "mm", "cm", "m", "cm2", "ml", "mL", "l", "L", "µg", "mcg", "mg", "g", "kg", "°C", "J", "kcal", "W", "mW", "V", "mA", "Hz", "kHz", "MHz", "mmHg", "lx"];
        Assert.All(words, word =>
        {
            Assert.True(MeasureUnits.TryFind(word, out string unit, out bool isBrief));
            Assert.NotNull(Expectations.Forms(tag).Units.Say(unit, isBrief, 2));
        });
    }
}
