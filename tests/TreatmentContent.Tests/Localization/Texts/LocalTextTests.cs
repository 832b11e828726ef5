using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocalTextTests
{
    [Theory]
    [InlineData("First.\r\n\r\nSecond.", "First.\n\nSecond.")]
    [InlineData("First.\rSecond.", "First.\nSecond.")]
    [InlineData("a\r\r\nb", "a\n\nb")]
    [InlineData("a\nb", "a\nb")]
    [InlineData(" Se\u0301rum\u2028", " Se\u0301rum\u2028")]
    public void Line_ends_become_line_feeds_and_nothing_else_changes(string text, string kept)
    {
        Assert.Equal(kept, new LocalText(text).Text);
        Assert.Equal(new LocalText(kept), new LocalText(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    [InlineData("a\0")]
    public void Nothing_and_control_characters_are_refused(string text) => Assert.Throws<ArgumentException>(() => new LocalText(text));

    [Fact]
    public void Half_a_character_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new LocalText("a\uD800"));
        Assert.Throws<ArgumentException>(() => new LocalText("\uDC00a"));
        Assert.Equal("\U0001F489", new LocalText("\U0001F489").Text);
    }

    [Fact]
    public void A_text_has_at_most_64_Ki_code_units()
    {
        Assert.Equal(65_536, new LocalText(new string('a', 65_536)).Text.Length);
        Assert.Throws<ArgumentException>(() => new LocalText(new string('a', 65_537)));
    }

    [Fact]
    public void Null_and_a_state_that_is_none_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new LocalText(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalText("a", (TextState)4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalText("a", (TextState)(-1)));
    }

    [Fact]
    public void The_default_is_empty_and_translated()
    {
        Assert.Equal("", default(LocalText).Text);
        Assert.Equal("", default(LocalText).ToString());
        Assert.Equal(TextState.Translated, default(LocalText).State);
        Assert.Null(default(LocalText).SourceHash);
    }

    [Fact]
    public void Text_state_and_hash_all_count()
    {
        var text = new LocalText("Cara", TextState.Reviewed, "8bd890ebff7e");

        Assert.Equal(text, new LocalText("Cara", TextState.Reviewed, "8bd890ebff7e"));
        Assert.Equal(text.GetHashCode(), new LocalText("Cara", TextState.Reviewed, "8bd890ebff7e").GetHashCode());
        Assert.NotEqual(text, new LocalText("cara", TextState.Reviewed, "8bd890ebff7e"));
        Assert.NotEqual(text, new LocalText("Cara", TextState.Draft, "8bd890ebff7e"));
        Assert.NotEqual(text, new LocalText("Cara", TextState.Reviewed));
        Assert.Equal(new LocalText("Cara"), "Cara");
    }
}
