using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class ContentLocaleTests
{
    private static readonly LocalizedText Name = LocalizedText.Of(("en", "Needling"), ("es", "Agujas"), ("fr", "Aiguilles"));
    private static readonly LocalizedText Summary = LocalizedText.Of(("en", "Fine needles."), ("es-419", "Agujas finas."));

    [Theory]
    [InlineData("es-US", "en-US es-US", "en-US", "es-US", true)]
    [InlineData("es-MX", "en-US es-US", "en-US", "es-US", true)]
    [InlineData("es", "en-US es-US", "en-US", "es-US", true)]
    [InlineData("fr es", "en-US es-US", "en-US", "es-US", true)]
    [InlineData("en-GB", "en-US es-US", "en-US", "en-US", true)]
    [InlineData("fr", "en-US es-US", "en-US", "en-US", false)]
    [InlineData("ca", "en-US es-US", "en-US", "en-US", false)]
    [InlineData("ht", "en fr", "en", "en", false)]
    [InlineData("und", "en es", "en", "en", false)]
    [InlineData("", "en es", "en", "en", false)]
    [InlineData("en", "es", "en", "en", true)]
    [InlineData("zh-TW", "zh-Hans zh-Hant", "en", "zh-Hant", true)]
    [InlineData("zh-TW", "zh-Hans", "en", "en", false)]
    public void The_pages_locale_is_one_that_is_offered_in_a_language_of_the_wishes_or_the_source(string wishes, string offered, string source, string chosen, bool isMatch)
    {
        ContentLocale locale = Make(wishes, offered, source);

        Assert.Equal(LocaleTag.Parse(chosen), locale.Tag);
        Assert.Equal(isMatch, locale.IsMatch);
        Assert.Equal(LocaleTag.Parse(source), locale.Source);
        Assert.Equal(locale.Tag.Direction, locale.Direction);
    }

    [Theory]
    [InlineData("es-US", "es-US")]
    [InlineData("es", "es-US")]
    [InlineData("fr", "en")]
    [InlineData("fr es", "es-US")]
    [InlineData("en-GB", "en")]
    public void A_page_is_offered_in_the_wanted_locales_in_which_all_its_required_texts_can_be_read(string wishes, string chosen)
    {
        ContentLocale page = Make(wishes, "en es-US fr", "en").For(Name, Summary);

        Assert.Equal(LocaleTag.Parse(chosen), page.Tag);
        Assert.Equal(Make(wishes, "en es-US fr", "en").Wishes, page.Wishes);
    }

    [Theory]
    [InlineData("es-US", "es-419")]
    [InlineData("es-ES", "es")]
    [InlineData("fr", "en")]
    public void Where_no_locales_are_wanted_the_texts_own_are_offered(string wishes, string chosen)
    {
        ContentLocale page = Make(wishes, "", "en").For(Name, Summary);

        Assert.Equal(LocaleTag.Parse(chosen), page.Tag);
    }

    [Fact]
    public void A_text_that_is_not_stated_is_not_required_and_one_in_no_language_serves_all()
    {
        ContentLocale french = Make("fr", "en fr", "en");

        Assert.Equal("fr", french.For(Name, null).Tag.Value);
        Assert.Equal("fr", french.For(Name, LocalizedText.Empty).Tag.Value);
        Assert.Equal("fr", french.For(Name, LocalizedText.Of(("und", "Botox"))).Tag.Value);
        Assert.Equal("en", french.For(Name, "Fine needles.").Tag.Value);
        Assert.Equal("fr", french.For(Name, ((LocalizedText)"Fine needles.").With("fr", "Aiguilles fines.")).Tag.Value);
        Assert.Equal("fr", french.For().Tag.Value);
    }

    [Fact]
    public void A_page_can_be_chosen_again_for_other_texts()
    {
        ContentLocale english = Make("fr", "en fr", "en").For(Name, Summary);

        Assert.False(english.IsMatch);
        Assert.Equal("fr", english.For(Name).Tag.Value);
    }

    [Fact]
    public void The_direction_is_that_of_the_locale()
    {
        Assert.Equal(TextDirection.RightToLeft, Make("ar", "en ar", "en").Direction);
        Assert.Equal(TextDirection.LeftToRight, Make("fr", "en ar", "en").Direction);
    }

    internal static ContentLocale Make(string wishes, string wanted, string source, VocabularyWords? words = null, LocaleOptions? options = null) =>
        new(Tags(wishes), Tags(wanted), source, words ?? VocabularyWords.Empty, options);

    private static LocaleTag[] Tags(string tags) => Array.ConvertAll(tags.Split(' ', StringSplitOptions.RemoveEmptyEntries), LocaleTag.Parse);
}
