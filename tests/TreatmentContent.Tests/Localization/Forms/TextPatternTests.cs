using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class TextPatternTests
{
    [Theory]
    [InlineData("{0}–{1}", "3–6")]
    [InlineData("{1} of {0}", "6 of 3")]
    [InlineData("'{0}' {x} {1}", "'3' {x} 6")]
    public void Two_places_are_filled_in_any_order(string pattern, string expected) =>
        Assert.Equal(expected, TextPattern.Fill(pattern, "3", "6"));

    [Fact]
    public void A_value_is_never_read_for_places()
    {
        Assert.Equal("{1} and {0}", TextPattern.Fill("{0} and {1}", "{1}", "{0}"));
        Assert.Equal("{1} day", TextPattern.Fill("{0} day", "{1}"));
        Assert.Equal("{0} day", TextPattern.Fill("{0} day", "{0}"));
    }

    [Fact]
    public void A_pattern_without_a_place_stands_for_its_number() => Assert.Equal("يومان", TextPattern.Fill("يومان", "2"));

    [Fact]
    public void A_pattern_for_two_needs_two_places() => Assert.Throws<FormatException>(() => TextPattern.Fill("{0}", "3", "6"));

    [Theory]
    [InlineData("{0}–{1}", "$3 – $6")]
    [InlineData("{0} - {1}", "$3 - $6")]
    [InlineData("{0}～{1}", "$3 ～ $6")]
    public void Ends_with_signs_stand_apart_from_the_dash(string pattern, string expected) =>
        Assert.Equal(expected, Written(new NumberAffixes("$", ""), pattern));

    [Fact]
    public void A_longer_sign_is_said_once() =>
        Assert.Equal("3–6 €", Written(new NumberAffixes("", " €"), "{0}–{1}"));

    [Fact]
    public void What_stands_around_a_range_stays_around_it() => Assert.Equal("US$(3–6)", Written(new NumberAffixes("US$", ""), "({0}–{1})"));

    [Theory]
    [InlineData("{1}–{0}")]
    [InlineData("{0}–")]
    [InlineData("–{1}")]
    public void A_range_has_its_lower_end_first(string pattern) => Assert.Throws<FormatException>(() => new RangePattern(pattern));

    private static string Written(NumberAffixes affixes, string range)
    {
        TextBuffer buffer = new(stackalloc char[4]);
        affixes.Write(ref buffer, new RangePattern(range), 3, 6, 0, static (ref buffer, number, _) => buffer.Append((char)('0' + (int)number)));
        return buffer.Finish();
    }
}
