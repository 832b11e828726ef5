using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("at least {value}", "at least 5")]
    [InlineData("{value} o más", "5 o más")]
    [InlineData("{{value}} is {value}", "{value} is 5")]
    [InlineData("{value}, {value}", "5, 5")]
    [InlineData("permanent", "permanent")]
    public void A_place_is_filled_by_its_name(string text, string expected) => Assert.Equal(expected, Of(text).Fill("value", "5"));

    [Fact]
    public void Two_places_are_filled_in_any_order() =>
        Assert.Equal("b {second} a", Of("{two} {{second}} {one}").Fill("one", "a", "two", "b"));

    [Fact]
    public void A_value_is_never_read_for_places() => Assert.Equal("{two} b", Of("{one} {two}").Fill("one", "{two}", "two", "b"));

    [Theory]
    [InlineData("{other}")]
    [InlineData("{value")]
    [InlineData("value}")]
    [InlineData("{}")]
    [InlineData("{a b}")]
    public void A_place_without_a_value_and_a_lone_brace_are_refused(string text) =>
        Assert.Throws<FormatException>(() => Of(text).Fill("value", "5"));

    [Fact]
    public void A_file_gives_each_phrase_its_text_and_state()
    {
        PhraseBook book = PhraseBook.Of("es", "# comment\n\nbound.atMost = hasta {value}\nabout [draft] = unos {value}\r\nsign = a = b\n");

        Assert.Equal(["about", "bound.atMost", "sign"], book.Keys.Order(StringComparer.Ordinal));
        Assert.True(book.TryGet("bound.atMost", out Phrase phrase));
        Assert.Equal(new Phrase("hasta {value}", PhraseState.Translated), phrase);
        Assert.True(book.TryGet("about", out Phrase draft));
        Assert.Equal(new Phrase("unos {value}", PhraseState.Draft), draft);
        Assert.True(book.TryGet("sign", out Phrase sign));
        Assert.Equal("a = b", sign.Text);
        Assert.False(book.TryGet("bound.atmost", out _));
    }

    [Fact]
    public void A_state_alone_on_a_line_is_that_of_all_that_follow()
    {
        PhraseBook book = PhraseBook.Of("fr", "before = avant\n[draft]\nabout = environ {value}\nbound.atMost [reviewed] = jusqu’à {value}\n");

        Assert.Equal([PhraseState.Translated, PhraseState.Draft, PhraseState.Reviewed], new[] { "before", "about", "bound.atMost" }.Select(key => book.TryGet(key, out Phrase phrase) ? phrase.State : default));
    }

    [Theory]
    [InlineData("about")]
    [InlineData("about=x")]
    [InlineData("about = ")]
    [InlineData(" = x")]
    [InlineData("[draft] = x")]
    [InlineData("about [done] = x")]
    [InlineData("about it = x")]
    [InlineData("about = x\nabout = y")]
    public void A_malformed_line_is_refused_with_its_number(string text)
    {
        FormatException refused = Assert.Throws<FormatException>(() => PhraseBook.Of("es", text));

        Assert.Contains("es(" + (1 + text.Count(letter => letter == '\n')) + ")", refused.Message, StringComparison.Ordinal);
    }

    private static Phrase Of(string text) => new(text, PhraseState.Translated);
}
