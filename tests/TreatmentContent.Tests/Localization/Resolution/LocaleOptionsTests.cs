using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleOptionsTests
{
    private static readonly LocaleOptions HaitianToFrench = new() { FallbackMap = new Dictionary<LocaleTag, LocaleTag> { ["ht"] = "fr", ["yue"] = "zh-Hant" } };

    [Theory]
    [InlineData(MatchMode.SameLanguage, "es-US", "es", "es", ResolutionReason.Regional)]
    [InlineData(MatchMode.SameLanguage, "es", "es", "es", ResolutionReason.Exact)]
    [InlineData(MatchMode.SameLanguage, "gsw", "de", "en", ResolutionReason.Source)]
    [InlineData(MatchMode.SameLanguage, "en-GB", "de", "en", ResolutionReason.Regional)]
    [InlineData(MatchMode.Exact, "es-US", "es", "en", ResolutionReason.Source)]
    [InlineData(MatchMode.Exact, "es-ES", "es", "es", ResolutionReason.Regional)]
    [InlineData(MatchMode.Related, "gsw", "de", "de", ResolutionReason.Related)]
    [InlineData(MatchMode.Related, "es-US", "es", "es", ResolutionReason.Regional)]
    [InlineData(MatchMode.RelatedByScript, "gsw", "de", "de", ResolutionReason.Related)]
    [InlineData(MatchMode.Related, "ja", "de", "en", ResolutionReason.Source)]
    public void The_mode_says_how_far_from_the_wishes_the_page_may_be(MatchMode mode, string wishes, string offered, string chosen, ResolutionReason reason)
    {
        ContentLocale locale = ContentLocaleTests.Make(wishes, offered, "en", options: new LocaleOptions { Mode = mode });

        Assert.Equal((chosen, reason), (locale.Tag.Value, locale.Reason));
        Assert.Equal(reason is ResolutionReason.Exact or ResolutionReason.Regional, locale.IsMatch);
    }

    [Theory]
    [InlineData("ht", "fr", "fr", ResolutionReason.Related)]
    [InlineData("ht-HT", "fr", "fr", ResolutionReason.Related)]
    [InlineData("ht", "ht fr", "ht", ResolutionReason.Exact)]
    [InlineData("ht es", "fr es", "es", ResolutionReason.Exact)]
    [InlineData("tlh ht", "fr es", "fr", ResolutionReason.Related)]
    [InlineData("ht", "es", "en", ResolutionReason.Source)]
    [InlineData("yue", "zh-TW", "zh-TW", ResolutionReason.Related)]
    [InlineData("fr", "ht", "en", ResolutionReason.Source)]
    public void The_map_is_asked_when_the_mode_finds_nothing(string wishes, string offered, string chosen, ResolutionReason reason)
    {
        ContentLocale locale = ContentLocaleTests.Make(wishes, offered, "en", options: HaitianToFrench);

        Assert.Equal((chosen, reason), (locale.Tag.Value, locale.Reason));
    }

    // A page in Haitian whose texts are not all in it.
    [Theory]
    [InlineData("ht=H|fr=F|en=E", "H", ResolutionReason.Exact)]
    [InlineData("fr=F|en=E", "F", ResolutionReason.Related)]
    [InlineData("fr-CA=F|en=E", "F", ResolutionReason.Related)]
    [InlineData("und=Botox|fr=F|en=E", "Botox", ResolutionReason.Neutral)]
    [InlineData("es=S|en=E", "E", ResolutionReason.Source)]
    [InlineData("fr=F", "F", ResolutionReason.Related)]
    [InlineData("es=S", "", ResolutionReason.Missing)]
    public void A_text_falls_back_to_the_mapped_language_before_the_source(string entries, string text, ResolutionReason reason)
    {
        ResolvedText resolved = ContentLocaleTests.Make("ht", "ht", "en", options: HaitianToFrench).Resolve(ResolveTests.Text(entries));

        Assert.Equal((text, reason), (resolved.Text, resolved.Reason));
        Assert.False(resolved.IsStale);
    }

    [Theory]
    [InlineData(MatchMode.Related, "de=D|en=E", "D", ResolutionReason.Related)]
    [InlineData(MatchMode.SameLanguage, "de=D|en=E", "E", ResolutionReason.Source)]
    [InlineData(MatchMode.Exact, "gsw-FR=G|en=E", "E", ResolutionReason.Source)]
    [InlineData(MatchMode.SameLanguage, "gsw-FR=G|en=E", "G", ResolutionReason.Regional)]
    [InlineData(MatchMode.Exact, "gsw-CH=G|en=E", "G", ResolutionReason.Regional)]
    public void The_mode_of_the_page_is_that_of_its_texts(MatchMode mode, string entries, string text, ResolutionReason reason)
    {
        ResolvedText resolved = ContentLocaleTests.Make("gsw", "gsw", "en", options: new LocaleOptions { Mode = mode }).Resolve(ResolveTests.Text(entries));

        Assert.Equal((text, reason), (resolved.Text, resolved.Reason));
    }

    [Fact]
    public void Where_the_source_is_the_related_language_it_answers_as_the_source()
    {
        ContentLocale swiss = ContentLocaleTests.Make("gsw", "gsw", "de", options: new LocaleOptions { Mode = MatchMode.Related });

        Assert.Equal(ResolutionReason.Source, swiss.Resolve("Gesicht").Reason);
    }

    [Theory]
    [InlineData(null, "en")]
    [InlineData(0.75, "en")]
    [InlineData(0.66, "es")]
    [InlineData(0.0, "es")]
    public void A_share_of_the_texts_can_be_asked_for_instead_of_all(double? share, string chosen)
    {
        LocalizedText translated = LocalizedText.Of(("en", "Face"), ("es", "Cara"));
        var options = new LocaleOptions { MinShare = (decimal?)share };

        Assert.Equal(chosen, ContentLocaleTests.Make("es", "en es", "en", options: options).For(translated, "Neck", translated).Tag.Value);
    }

    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void A_share_is_one_of_the_whole(double share) => Assert.Throws<ArgumentOutOfRangeException>(() => new LocaleOptions { MinShare = (decimal)share });

    [Fact]
    public void A_mode_is_one_of_the_modes() => Assert.Throws<ArgumentOutOfRangeException>(() => new LocaleOptions { Mode = (MatchMode)9 });

    [Fact]
    public void Options_are_equal_when_all_of_them_are()
    {
        var same = new LocaleOptions { FallbackMap = new Dictionary<LocaleTag, LocaleTag> { ["yue"] = "zh-Hant", ["ht"] = "fr" } };

        Assert.Equal(HaitianToFrench, same);
        Assert.Equal(HaitianToFrench.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(HaitianToFrench, LocaleOptions.Default);
        Assert.NotEqual(HaitianToFrench, same with { FallbackMap = new Dictionary<LocaleTag, LocaleTag> { ["yue"] = "zh-Hant", ["ht"] = "es" } });
        Assert.All((LocaleOptions[])[new() { Mode = MatchMode.Exact }, new() { MinShare = 1 }, new() { IncludePlanned = true }, new() { RequireReviewedSafety = true }], other => Assert.NotEqual(LocaleOptions.Default, other));
    }

    [Fact]
    public void A_map_that_changes_later_changes_no_options()
    {
        var map = new Dictionary<LocaleTag, LocaleTag> { ["ht"] = "fr" };
        var options = new LocaleOptions { FallbackMap = map };
        map.Clear();

        Assert.Single(options.FallbackMap);
    }
}
