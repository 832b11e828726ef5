using CsCheck;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleMatcherProperties
{
    private static readonly Gen<LocaleTag[]> Tags = Gen.OneOf(
        [.. ExpectationFile.Rows("tags.json", "likely").SelectMany(row => row).Select(text => LocaleTag.Parse(text)), .. (LocaleTag[])["und", "en-XA", "no", "nb", "sr-Latn", "es-419", "zh-Hant"]]).Array[0, 6];

    private static readonly Gen<(LocaleTag[] Supported, LocaleTag[] Wishes)> Cases = Gen.Select(Tags, Tags);

    [Fact]
    public void A_match_is_one_of_the_supported_and_near_enough() => Cases.Sample((supported, wishes) =>
        Enum.GetValues<MatchMode>().All(mode => new LocaleMatcher(supported).Match(wishes, mode) is not { } match
            || (supported.Contains(match.Supported) && match.WishIndex < wishes.Length && match.Distance is >= 0 and < 50)));

    [Fact]
    public void A_stricter_mode_never_finds_what_a_wider_one_does_not() => Cases.Sample((supported, wishes) =>
    {
        var matcher = new LocaleMatcher(supported);
        bool exact = matcher.Match([.. wishes.Take(1)], MatchMode.Exact).HasValue;
        bool same = matcher.Match([.. wishes.Take(1)]).HasValue;
        bool related = matcher.Match([.. wishes.Take(1)], MatchMode.Related).HasValue;
        return (!exact || same) && (!same || related);
    });

    [Fact]
    public void The_same_language_stays_the_same_language() => Cases.Sample((supported, wishes) =>
        new LocaleMatcher(supported).Match(wishes) is not { } match || Language(match.Supported) == Language(wishes[match.WishIndex]));

    [Fact]
    public void A_first_wish_that_is_supported_is_granted() => Cases.Sample((supported, wishes) =>
        supported.Length == 0 || new LocaleMatcher(supported).Match([supported[^1], .. wishes]) == new LocaleMatch(supported[^1], 0, 0));

    private static string Language(LocaleTag tag) => tag.Maximize().Language is var language and not "nb" ? language : "no";
}
