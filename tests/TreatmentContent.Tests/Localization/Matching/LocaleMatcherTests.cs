using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleMatcherTests
{
    [Theory]
    [InlineData("es-US", "en es es-419", "es-419", 0, 4)]
    [InlineData("es-ES", "en es es-419", "es", 0, 0)]
    [InlineData("sr-Latn", "en sr", "sr", 0, 5)]
    [InlineData("hi-Latn", "en hi", "hi", 0, 20)]
    [InlineData("no", "en nb", "nb", 0, 1)]
    [InlineData("en-NZ", "en-US en-GB", "en-GB", 0, 3)]
    [InlineData("ht en-US", "en es", "en", 1, 0)]
    [InlineData("fr-CA en", "en fr", "fr", 0, 4)]
    [InlineData("es-001", "es-ES es-MX", "es-ES", 0, 5)]
    public void A_match_says_which_wish_it_answers_and_how_far_away_it_is(string wishes, string supported, string found, int wish, int distance) =>
        Assert.Equal(new LocaleMatch(found, wish, distance), Matcher(supported).Match(Tags(wishes)));

    [Theory]
    [InlineData("ht", "en fr")]
    [InlineData("zh-Hant", "en zh-Hans")]
    [InlineData("pa-PK", "en pa")]
    [InlineData("mul", "en fr")]
    [InlineData("und", "en es")]
    [InlineData("xx", "en fr")]
    [InlineData("xx-Latn", "en fr")]
    [InlineData("en", "en-XA")]
    [InlineData("en-XA", "en en-XB")]
    [InlineData("", "en es")]
    [InlineData("en", "")]
    public void Nothing_near_enough_is_no_match_and_not_the_default(string wishes, string supported) =>
        Assert.All(Enum.GetValues<MatchMode>().Where(mode => wishes != "ht" || mode is MatchMode.SameLanguage or MatchMode.Exact), mode => Assert.Null(Matcher(supported).Match(Tags(wishes), mode)));

    [Theory]
    [InlineData("xx", "en xx")]
    [InlineData("und", "en und")]
    [InlineData("mul", "en mul")]
    [InlineData("ar-XB", "ar ar-XB")]
    public void What_matches_nothing_else_matches_itself(string wish, string supported) =>
        Assert.All(Enum.GetValues<MatchMode>(), mode => Assert.Equal(new LocaleMatch(wish, 0, 0), Matcher(supported).Match([wish], mode)));

    [Fact]
    public void A_language_of_another_name_is_found_only_where_related_ones_may_be()
    {
        LocaleMatcher matcher = Matcher("en fr");

        Assert.Null(matcher.Match(["ht"]));
        Assert.Equal("fr", matcher.Match(["ht"], MatchMode.Related)?.Supported.Value);
    }

    [Fact]
    public void Where_the_script_counts_more_a_language_of_another_name_beats_none()
    {
        LocaleMatcher matcher = Matcher("hy ro sr");

        Assert.Null(matcher.Match(["be"], MatchMode.Related));
        Assert.Equal("sr", matcher.Match(["be"], MatchMode.RelatedByScript)?.Supported.Value);
    }

    [Theory]
    [InlineData("zh-TW", "zh-Hant", true)]
    [InlineData("es", "es-ES", true)]
    [InlineData("iw", "he", true)]
    [InlineData("ca-valencia", "ca-valencia", true)]
    [InlineData("ca-valencia", "ca", false)]
    [InlineData("es", "es-419", false)]
    [InlineData("no", "nb", false)]
    public void Exact_is_the_same_language_script_region_and_variants(string wish, string supported, bool matches) =>
        Assert.Equal(matches, Matcher(supported).Match([wish], MatchMode.Exact).HasValue);

    [Theory]
    [InlineData("es-ES", "es es-ES", "es-ES")]
    [InlineData("es", "es-ES es", "es")]
    [InlineData("ca-valencia", "ca ca-valencia", "ca-valencia")]
    [InlineData("ca", "ca-valencia ca", "ca")]
    public void Of_two_names_for_one_locale_the_one_stated_alike_is_taken(string wish, string supported, string found) =>
        Assert.Equal(found, Matcher(supported).Match([wish])?.Supported.Value);

    [Fact]
    public void Ten_wishes_in_vain_use_up_the_patience()
    {
        LocaleMatcher matcher = Matcher("en");
        LocaleTag[] wishes = Tags("xa xb xc xd xe xf xi xj xk en");

        Assert.Equal(9, matcher.Match(wishes)?.WishIndex);
        Assert.Null(matcher.Match(["xl", .. wishes]));
    }

    [Fact]
    public void The_supported_list_is_not_looked_at_again()
    {
        LocaleTag[] supported = ["en"];
        var matcher = new LocaleMatcher(supported);

        supported[0] = "es";

        Assert.Equal("en", matcher.Match(["en"])?.Supported.Value);
    }

    private static LocaleMatcher Matcher(string supported) => new(Tags(supported));

    private static LocaleTag[] Tags(string tags) => [.. tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(tag => LocaleTag.Parse(tag))];
}
