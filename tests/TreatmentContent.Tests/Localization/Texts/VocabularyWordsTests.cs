using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class VocabularyWordsTests
{
    private static readonly PluralText Shade = PluralText.Of(new PluralForms { Locale = "en", One = "{n} shade", Other = "{n} shades" });

    [Fact]
    public void Names_are_found_by_vocabulary_and_word()
    {
        VocabularyWords words = VocabularyWords.Empty.WithName("trait", "wantsMore", "wants more").WithName("trait", "fairHair", "fair hair").WithName("bodyArea", "donorSite", "donor site");

        Assert.Equal(["bodyArea", "trait"], words.Vocabularies);
        Assert.Equal(["fairHair", "wantsMore"], words.WordsOf("trait"));
        Assert.Empty(words.WordsOf("agent"));
        Assert.True(words.TryGetName("trait", "fairHair", out LocalizedText? name));
        Assert.Equal("fair hair", $"{name}");
        Assert.False(words.TryGetName("bodyArea", "fairHair", out _));
        Assert.False(words.TryGetName("agent", "fairHair", out _));
        Assert.False(words.TryGetName("Trait", "fairHair", out _));
    }

    [Fact]
    public void A_table_stays_as_it_is_when_a_name_is_added()
    {
        VocabularyWords one = VocabularyWords.Empty.WithName("trait", "a", "A");
        VocabularyWords two = one.WithName("trait", "b", "B").WithName("trait", "a", "C").WithUnit("shade", Shade);

        Assert.True(VocabularyWords.Empty.IsEmpty);
        Assert.Equal(["a"], one.WordsOf("trait"));
        Assert.True(one.TryGetName("trait", "a", out LocalizedText? name));
        Assert.Equal("A", $"{name}");
        Assert.Empty(one.Units);
        Assert.True(two.TryGetName("trait", "a", out name));
        Assert.Equal("C", $"{name}");
    }

    [Fact]
    public void Units_are_counted_things()
    {
        VocabularyWords words = VocabularyWords.Empty.WithUnit("shade", Shade);

        Assert.False(words.IsEmpty);
        Assert.Equal(["shade"], words.Units);
        Assert.True(words.TryGetUnit("shade", out PluralText? name));
        Assert.Equal(Shade, name);
        Assert.False(words.TryGetUnit("needle", out _));
    }

    [Fact]
    public void Tables_with_equal_names_are_equal_and_hash_alike()
    {
        VocabularyWords words = VocabularyWords.Empty.WithName("trait", "a", "A").WithName("trait", "b", "B").WithUnit("shade", Shade);
        VocabularyWords same = VocabularyWords.Empty.WithUnit("shade", PluralText.Of(Shade.Forms)).WithName("trait", "b", "B").WithName("trait", "a", "A");

        Assert.Equal(words, same);
        Assert.Equal(words.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(words, same.WithName("trait", "a", "X"));
        Assert.NotEqual(words, same.WithName("trait", "c", "C"));
        Assert.NotEqual(words, same.WithName("agent", "a", "A"));
        Assert.NotEqual(words, same.WithUnit("shade", PluralText.Of(new PluralForms { Other = "{n}" })));
        Assert.NotEqual(words, same.WithUnit("needle", Shade));
        Assert.NotEqual(words.GetHashCode(), same.WithName("trait", "a", "X").GetHashCode());
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => VocabularyWords.Empty.WithName("trait", "a", null!));
        Assert.Throws<ArgumentNullException>(() => VocabularyWords.Empty.WithName(null!, "a", "A"));
        Assert.Throws<ArgumentNullException>(() => VocabularyWords.Empty.WithUnit("shade", null!));
    }
}
