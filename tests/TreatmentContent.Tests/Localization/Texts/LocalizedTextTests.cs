using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocalizedTextTests
{
    [Fact]
    public void A_bare_text_is_in_the_source_language_and_untagged()
    {
        LocalizedText text = "Face";

        Assert.Equal("Face", text.Untagged?.Text);
        Assert.Empty(text.Tagged);
        Assert.False(text.IsEmpty);
    }

    [Fact]
    public void Untagged_and_in_no_language_are_different()
    {
        LocalizedText untagged = "Botox";
        LocalizedText neutral = LocalizedText.Of(("und", "Botox"));

        Assert.NotEqual(untagged, neutral);
        Assert.Null(neutral.Untagged);
        Assert.True(neutral.TryGet(default, out LocalText found));
        Assert.Equal("Botox", found.Text);
        Assert.False(untagged.TryGet(default, out _));
        LocalizedText both = untagged.With(default, "Toxin");
        Assert.Equal(("Botox", "Toxin"), (both.Untagged?.Text, both.Tagged[0].Value.Text));
    }

    [Fact]
    public void Tags_stand_in_ordinal_order_and_once_in_canonical_form()
    {
        LocalizedText text = LocalizedText.Of(("zh-TW", "面"), ("es-us", "Cara"), ("en", "Face"), ("iw", "פנים"));

        Assert.Equal(["en", "es-US", "he", "zh-TW"], text.Tagged.Select(entry => entry.Key.Value));
        Assert.Equal(text, LocalizedText.Of(("he", "פנים"), ("en", "Face"), ("zh-TW", "面"), ("es-US", "Cara")));
    }

    [Fact]
    public void A_tag_that_stands_twice_is_refused_and_named()
    {
        Assert.Contains("'he'", Assert.Throws<ArgumentException>(() => LocalizedText.Of(("iw", "a"), ("en", "b"), ("he", "c"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(("es-US", "a"), ("es-us", "b")));
    }

    [Fact]
    public void An_empty_text_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(("en", default(LocalText))));
        Assert.Throws<ArgumentException>(() => LocalizedText.Empty.With("en", default));
        Assert.Throws<ArgumentException>(() => { LocalizedText _ = ""; });
        Assert.Throws<ArgumentNullException>(() => { LocalizedText _ = (string)null!; });
    }

    [Fact]
    public void A_language_can_be_added_or_replaced_in_a_new_text()
    {
        LocalizedText text = LocalizedText.Of(("en", "Face"));

        LocalizedText more = text.With("de", "Gesicht").With("en", "The face");

        Assert.Equal("de: Gesicht | en: The face", more.ToString());
        Assert.Equal("en: Face", text.ToString());
        Assert.Equal("Face | es: Cara", ((LocalizedText)"Face").With("es", "Cara").ToString());
    }

    [Fact]
    public void A_text_is_found_by_its_exact_tag()
    {
        LocalizedText text = LocalizedText.Of(("es", "Cara"));

        Assert.True(text.TryGet("es", out LocalText found));
        Assert.Equal("Cara", found.Text);
        Assert.False(text.TryGet("es-US", out found));
        Assert.Equal(default, found);
    }

    [Fact]
    public void Equal_entries_make_equal_texts()
    {
        LocalizedText text = LocalizedText.Of(("en", "Face"), ("es", new LocalText("Cara", TextState.Draft)));

        Assert.Equal(text, LocalizedText.Of(("es", new LocalText("Cara", TextState.Draft)), ("en", "Face")));
        Assert.Equal(text.GetHashCode(), LocalizedText.Of(("es", new LocalText("Cara", TextState.Draft)), ("en", "Face")).GetHashCode());
        Assert.NotEqual(text, LocalizedText.Of(("en", "Face"), ("es", "Cara")));
        Assert.NotEqual(text, LocalizedText.Of(("en", "Face")));
        Assert.NotEqual(text, LocalizedText.Of(("en", "Face"), ("es-US", new LocalText("Cara", TextState.Draft))));
        Assert.False(text.Equals(null));
        Assert.Equal(LocalizedText.Empty, LocalizedText.Of());
        Assert.True(LocalizedText.Of().IsEmpty);
    }

    [Fact]
    public void The_array_behind_a_text_can_change_without_the_text()
    {
        (LocaleTag, LocalText)[] texts = [("en", "Face")];
        LocalizedText text = LocalizedText.Of(texts);

        texts[0] = ("de", "Gesicht");

        Assert.Equal("en: Face", text.ToString());
    }
}
