using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class LocaleTagRequestTests
{
    [Theory]
    [InlineData("es-US", "es-US")]
    [InlineData("es_US", "es-US")]
    [InlineData(" es-us ", "es-US")]
    [InlineData("es_US.UTF-8@x", "es-US")]
    [InlineData("de_DE@euro", "de-DE")]
    [InlineData("C", "und")]
    [InlineData("C.UTF-8", "und")]
    [InlineData("POSIX", "und")]
    [InlineData("root", "und")]
    [InlineData("i-klingon", "tlh")]
    [InlineData("i-default", "en")]
    [InlineData("i-enochian", "und")]
    [InlineData("en-GB-oed", "en-GB-oxendict")]
    [InlineData("no-bok", "nb")]
    [InlineData("zh-min-nan", "nan")]
    [InlineData("zh-min-nan-u-nu-hant", "nan")]
    [InlineData("sgn-BE-FR", "sfb")]
    [InlineData("zh-yue-HK", "yue-HK")]
    [InlineData("zh-cmn-Hant-TW", "zh-Hant-TW")]
    [InlineData("ar-arb-EG", "ar-EG")]
    [InlineData("x-clinic", "und")]
    [InlineData("en-x-clinic", "en")]
    public void What_requests_say_is_reduced_to_a_tag(string text, string tag)
    {
        Assert.True(LocaleTag.TryParseRequest(text, out LocaleTag read));
        Assert.Equal(tag, read.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("*")]
    [InlineData("@euro")]
    [InlineData("english")]
    [InlineData("en-USA")]
    [InlineData("en-")]
    [InlineData("en-x")]
    [InlineData("i-unheardof")]
    [InlineData("x-")]
    public void What_names_no_language_is_refused(string? text) => Assert.False(LocaleTag.TryParseRequest(text, out _));

    [Theory]
    [InlineData("es-US,es;q=0.9,en;q=0.8", "es-US es en")]
    [InlineData("en;q=0.8, es ; q=0.9 ,fr", "fr es en")]
    [InlineData("en;q=0.5,es;q=0.5,fr;q=0.5", "en es fr")]
    [InlineData("en;q=0,es;q=0.001,fr;q=0.000", "es")]
    [InlineData("*, es, *;q=0.1", "es")]
    [InlineData("es;q=1.000,en;q=1.001,fr;q=2,de;q=x,it;q=,nl;q=0.1234,pt;x=1", "es")]
    [InlineData("es,,;,en-USA, en", "es en")]
    [InlineData("iw,he;q=0.5", "he")]
    [InlineData("und,x-y,es", "es")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void The_header_gives_its_wishes_in_order(string? header, string wishes) =>
        Assert.Equal(wishes, string.Join(' ', LocaleTag.ParseAcceptLanguage(header)));

    [Fact]
    public void No_more_than_thirty_two_ranges_are_read()
    {
        string header = string.Join(',', Enumerable.Range(0, 40).Select(i => $"en-{900 + i}"));

        Assert.Equal(32, LocaleTag.ParseAcceptLanguage(header).Count);
    }

    [Fact]
    public void A_header_that_is_too_long_is_cut_between_two_ranges()
    {
        string header = "es," + new string(' ', 4096 - "es,fr".Length) + "fr-CA";

        Assert.Equal("es", string.Join(' ', LocaleTag.ParseAcceptLanguage(header)));
    }
}
