using System.Globalization;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleTagTests
{
    [Fact]
    public void The_default_is_und()
    {
        Assert.Equal(LocaleTag.Parse("und"), default);
        Assert.Equal(LocaleTag.Parse("UND").GetHashCode(), default(LocaleTag).GetHashCode());
        Assert.Equal("und", default(LocaleTag).Value);
        Assert.Equal("und", default(LocaleTag).Language);
        Assert.Equal(TextDirection.Auto, default(LocaleTag).Direction);
        Assert.Equal(default, default(LocaleTag).Maximize());
    }

    [Fact]
    public void A_tag_is_cut_into_its_parts()
    {
        LocaleTag tag = "SL-latn-it-ROZAJ-1994";

        Assert.Equal("sl-Latn-IT-1994-rozaj", tag.Value);
        Assert.Equal(("sl", "Latn", "IT"), (tag.Language, tag.Script, tag.Region));
        Assert.Equal(["1994", "rozaj"], tag.Variants);
    }

    [Fact]
    public void Parts_that_are_not_stated_are_null_or_empty()
    {
        LocaleTag tag = "es";

        Assert.Null(tag.Script);
        Assert.Null(tag.Region);
        Assert.Empty(tag.Variants);
        Assert.Equal("419", LocaleTag.Parse("es-419").Region);
    }

    [Theory]
    [InlineData("iw", "he")]
    [InlineData("in", "id")]
    [InlineData("tl", "fil")]
    [InlineData("mo", "ro")]
    [InlineData("sh", "sr-Latn")]
    [InlineData("sh-Cyrl", "sr-Cyrl")]
    [InlineData("cmn-TW", "zh-TW")]
    [InlineData("prs", "fa-AF")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("hy-SU", "hy-AM")]
    [InlineData("ja-Latn-hepburn-heploc", "ja-Latn-alalc97")]
    public void Two_texts_for_one_locale_are_one_tag(string text, string canonical) => Assert.Equal(LocaleTag.Parse(canonical), LocaleTag.Parse(text));

    [Theory]
    [InlineData("es_US", "'es_US' is not a language tag such as 'es' or 'es-US' (its parts are joined by '-', not '_'): write 'es-US'.")]
    [InlineData("", "'' is not a language tag such as 'es' or 'es-US' (it is empty).")]
    [InlineData("english", "'english' is not a language tag such as 'es' or 'es-US' (it begins with a language of 2 or 3 letters).")]
    [InlineData("en-USA", "'en-USA' is not a language tag such as 'es' or 'es-US'.")]
    [InlineData("en-US-u-hc-h12", "'en-US-u-hc-h12' is not a language tag such as 'es' or 'es-US' (extensions and private use are not part of it): write 'en-US'.")]
    [InlineData("zh-yue", "'zh-yue' is not a language tag such as 'es' or 'es-US': write 'yue'.")]
    [InlineData("i-klingon", "'i-klingon' is not a language tag such as 'es' or 'es-US' (it begins with a language of 2 or 3 letters): write 'tlh'.")]
    [InlineData("en US", "'en US' is not a language tag such as 'es' or 'es-US' (it has letters a to z, digits and '-' alone).")]
    [InlineData("en--US", "'en--US' is not a language tag such as 'es' or 'es-US' (a part of it is empty).")]
    [InlineData("es_ES.UTF-8", "'es_ES.UTF-8' is not a language tag such as 'es' or 'es-US' (its parts are joined by '-', not '_'): write 'es-ES'.")]
    [InlineData("es-1234567890123456789012345678901234567", "'es-1234567890123456789012345678901234567' is not a language tag such as 'es' or 'es-US' (it has more than 35 characters).")]
    [InlineData("es-12345678901234567890123456789012345678", "'es-1234567890123456789012345678901234567…' is not a language tag such as 'es' or 'es-US' (it has more than 35 characters).")]
    [InlineData("en-1994-abcde-abcdef-abcdefg-abcdefgh", "'en-1994-abcde-abcdef-abcdefg-abcdefgh' is not a language tag such as 'es' or 'es-US' (it has more than 35 characters).")]
    public void What_is_not_a_tag_is_refused_with_what_to_write_instead(string text, string problem)
    {
        Assert.Equal(problem, Assert.Throws<FormatException>(() => LocaleTag.Parse(text)).Message);
        Assert.Equal((problem, "TC0003"), Read<LocaleTag>(text));
        Assert.False(LocaleTag.TryParse(text, out LocaleTag none));
        Assert.Equal(default, none);
    }

    [Fact]
    public void A_tag_that_an_alias_makes_too_long_is_refused()
    {
        const string text = "hbs-abcdefgh-bcdefghi-cdefghij-1994";

        Assert.Equal(35, text.Length);
        Assert.False(LocaleTag.TryParse(text, out _));
    }

    [Theory]
    [InlineData("sp", "es")]
    [InlineData("jp-JP", "ja-JP")]
    [InlineData("cz", "cs")]
    [InlineData("gr", "el")]
    [InlineData("dk", "da")]
    [InlineData("ua", "uk")]
    [InlineData("cn-TW", "zh-TW")]
    [InlineData("vn", "vi")]
    [InlineData("al", "sq")]
    [InlineData("qq", null)]
    public void A_language_that_does_not_exist_is_unknown_and_a_usual_slip_is_understood(string text, string? meant)
    {
        LocaleTag tag = text;

        Assert.False(tag.IsKnown);
        Assert.Equal(meant, tag.ProbablyMeant?.Value);
    }

    [Theory]
    [InlineData("es-US")]
    [InlineData("iw")]
    [InlineData("und")]
    [InlineData("mul")]
    [InlineData("zxx")]
    [InlineData("ht")]
    [InlineData("yue-Hans")]
    public void A_language_of_the_registry_is_known(string text)
    {
        LocaleTag tag = text;

        Assert.True(tag.IsKnown);
        Assert.Null(tag.ProbablyMeant);
    }

    [Theory]
    [InlineData("pa", TextDirection.LeftToRight)]
    [InlineData("pa-PK", TextDirection.RightToLeft)]
    [InlineData("ku-Arab", TextDirection.RightToLeft)]
    [InlineData("und-Hebr", TextDirection.RightToLeft)]
    [InlineData("qq", TextDirection.Auto)]
    public void The_script_gives_the_direction(string tag, TextDirection direction) => Assert.Equal(direction, LocaleTag.Parse(tag).Direction);

    [Theory]
    [InlineData("und-ZZ", "und-ZZ")]
    [InlineData("en-Zzzz", "en-Latn-US")]
    [InlineData("en-Zzzz-ZZ", "en-Latn-US")]
    [InlineData("ar-ZZ", "ar-Arab-EG")]
    public void The_script_and_region_named_unknown_state_nothing(string tag, string full) => Assert.Equal(full, LocaleTag.Parse(tag).Maximize().Value);

    [Fact]
    public void A_tag_is_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = GlobalizationMode.IsInvariant ? CultureInfo.InvariantCulture : new CultureInfo("tr-TR");

            Assert.Equal("is-IS-alalc97", LocaleTag.Parse("IS-is-HEPLOC").Value);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_culture_is_the_platforms_own_or_none()
    {
        Assert.Equal(!GlobalizationMode.IsInvariant, LocaleTag.Parse("es-US").TryGetCulture(out CultureInfo? culture));
        Assert.Equal(GlobalizationMode.IsInvariant ? null : "es-US", culture?.Name);
        Assert.False(default(LocaleTag).TryGetCulture(out _));
        Assert.False(LocaleTag.Parse("qq-QQ").TryGetCulture(out _));
    }

    [Fact]
    public void Reading_a_tag_that_is_in_use_allocates_nothing()
    {
        string[] texts = ["es-US", "zh-Hant", "ca-valencia", "und"];
        LocaleTag last = default;
        _ = ReadAll();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int read = ReadAll();
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
        Assert.Equal(400, read);
        Assert.Equal("und", last.Value);

        int ReadAll()
        {
            int count = 0;
            for (int i = 0; i < 400; i++)
            {
                count += LocaleTag.TryParse(texts[i % 4].AsSpan(), out last) ? 1 : 0;
            }

            return count;
        }
    }

    private static (string? Problem, string Code) Read<T>(string text)
        where T : ITextForm<T> => (T.TryRead(text, out _, out string? problem) ? null : problem, T.IssueCode);
}
