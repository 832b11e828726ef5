using TreatmentContent.Diagnostics;

namespace TreatmentContent.Tests.Diagnostics;

public sealed class TextRulesTests
{
    [Theory]
    [InlineData("Face")]
    [InlineData("First.\n\nSecond.")]
    [InlineData("First.\r\nSecond.\rThird.")]
    [InlineData("  outer blanks ")]
    [InlineData("30\u00A0minutes")]
    [InlineData("\u202Bعلاج\u202C")]
    [InlineData("می\u200Cخواهم")]
    [InlineData("\U0001F469\U0001F3FD\u200D\u2695\uFE0F")]
    [InlineData("a\u2028b")]
    public void A_text_of_letters_and_line_breaks_is_sound(string text) => Assert.Null(TextRules.Problem(text));

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" ", "blank")]
    [InlineData("\n\u00A0\n", "blank")]
    [InlineData("a\tb", "U+0009")]
    [InlineData("a\0b", "U+0000")]
    [InlineData("a\u001Bb", "U+001B")]
    [InlineData("a\u007Fb", "U+007F")]
    [InlineData("a\u0085b", "U+0085")]
    [InlineData("a\u009Fb", "U+009F")]
    public void Nothing_and_what_is_no_character_of_a_text_is_named(string text, string named) =>
        Assert.Contains(named, TextRules.Problem(text), StringComparison.Ordinal);

    // Lone surrogates cannot stand in attributes.
    [Fact]
    public void Half_a_character_is_named()
    {
        (string Text, string Named)[] halves = [("a\uD800", "U+D800"), ("\uDC00a", "U+DC00"), ("\uD800\uD800\uDC00", "U+D800"), ("\uD83D\uDC69\uDC69", "U+DC69")];

        Assert.All(halves, half => Assert.Contains(half.Named, TextRules.Problem(half.Text), StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_has_at_most_64_Ki_code_units()
    {
        Assert.Null(TextRules.Problem(new string('a', 65_536)));
        Assert.Contains("65537", TextRules.Problem(new string('a', 65_537)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_direction_controls_are_those_of_Unicode()
    {
        char[] controls = [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(TextRules.IsDirectionControl)];

        Assert.Equal("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069", new string(controls));
    }
}
