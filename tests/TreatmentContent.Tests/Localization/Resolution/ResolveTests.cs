using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class ResolveTests
{
    // Page, source, text as "tag=text" entries (no tag: untagged), and who answers why.
    [Theory]
    [InlineData("es-US", "en", "=E|es-US=U|es-419=L|es=S", "U", "es-US", ResolutionReason.Exact)]
    [InlineData("es-US", "en", "=E|es-419=L|es=S", "L", "es-419", ResolutionReason.Regional)]
    [InlineData("es-US", "en", "=E|es=S", "S", "es", ResolutionReason.Regional)]
    [InlineData("es-US", "en", "=E", "E", "en", ResolutionReason.Source)]
    [InlineData("es-US", "en", "=E|fr=F|ca=C|pt=P", "E", "en", ResolutionReason.Source)]
    [InlineData("es-US", "en-US", "en=E|fr=F", "E", "en", ResolutionReason.Source)]
    [InlineData("es-US", "en-US", "en=E|en-GB=G|fr=F", "E", "en", ResolutionReason.Source)]
    [InlineData("es-US", "en", "fr=F|ca=C", "", "es-US", ResolutionReason.Missing)]
    [InlineData("en-GB", "en", "=E", "E", "en", ResolutionReason.Regional)]
    [InlineData("en", "en", "=E|es=S", "E", "en", ResolutionReason.Exact)]
    [InlineData("en", "en", "en=E|es=S", "E", "en", ResolutionReason.Exact)]
    [InlineData("en", "en", "es=S", "", "en", ResolutionReason.Missing)]
    [InlineData("es", "en", "und=Botox", "Botox", "und", ResolutionReason.Neutral)]
    [InlineData("es", "en", "und=Botox|fr=F", "Botox", "und", ResolutionReason.Neutral)]
    [InlineData("es", "en", "und=Botox|en=E", "Botox", "und", ResolutionReason.Neutral)]
    [InlineData("ar", "en", "und=Botox|ar=بوتوكس", "بوتوكس", "ar", ResolutionReason.Exact)]
    [InlineData("zh-TW", "en", "=E|zh-Hans=S", "E", "en", ResolutionReason.Source)]
    [InlineData("zh-TW", "en", "=E|zh-Hant=T|zh-Hans=S", "T", "zh-Hant", ResolutionReason.Regional)]
    [InlineData("en", "es", "=S|en-AU=A|en-GB=G", "G", "en-GB", ResolutionReason.Regional)]
    [InlineData("no", "en", "=E|nb=N", "N", "nb", ResolutionReason.Regional)]
    public void A_text_falls_back_inside_the_pages_language_and_then_to_the_source(string page, string source, string entries, string text, string tag, ResolutionReason reason)
    {
        ContentLocale locale = ContentLocaleTests.Make(page, page, source);

        ResolvedText resolved = locale.Resolve(Text(entries));

        Assert.Equal(new ResolvedText(text, tag, LocaleTag.Parse(tag).Direction, reason), resolved);
        Assert.Equal(text, resolved.ToString());
        Assert.Equal(reason == ResolutionReason.Source, resolved.IsForeign);
        Assert.Equal(resolved, locale.Resolve(Text(entries)));
    }

    // The page has met the same languages before: with a finished text, with a draft, and with the same words in two of them.
    [Theory]
    [InlineData("es-MX", "=E|es-US=U", "U", "es-US", ResolutionReason.Regional)]
    [InlineData("es-MX", "=E|fr=F", "E", "en", ResolutionReason.Source)]
    [InlineData("en-GB", "=E|en-AU=A", "A", "en-AU", ResolutionReason.Regional)]
    [InlineData("en-GB", "=E|es=S", "E", "en", ResolutionReason.Regional)]
    public void The_next_text_in_the_same_languages_is_found_in_the_same_place(string page, string entries, string text, string tag, ResolutionReason reason)
    {
        ContentLocale locale = ContentLocaleTests.Make(page, page, "en");
        LocalizedText first = Text(entries);
        LocalizedText same = first.Tagged.Aggregate((LocalizedText)"Botox", static (all, entry) => all.With(entry.Key, "Botox"));
        LocalizedText draft = first.Tagged.Aggregate(new LocalizedText(first.Untagged, []), static (all, entry) => all.With(entry.Key, new LocalText("draft", TextState.Draft)));
        var expected = new ResolvedText(text, tag, TextDirection.LeftToRight, reason);

        Assert.Equal(expected with { Text = "Botox" }, locale.Resolve(same));
        Assert.Equal(expected with { Text = tag == "en" ? "E" : "draft" }, locale.Resolve(draft));
        Assert.Equal(expected, locale.Resolve(first));
        Assert.Equal("E", locale.ForSafety.Resolve(draft).Text);
        Assert.Equal(expected, locale.ForSafety.Resolve(first));
        Assert.Equal("E", locale.ForSafety.Resolve(draft).Text);
    }

    [Fact]
    public void Nothing_stated_is_missing_in_the_pages_language()
    {
        ContentLocale locale = ContentLocaleTests.Make("ar", "ar", "en");
        var missing = new ResolvedText("", "ar", TextDirection.RightToLeft, ResolutionReason.Missing);

        Assert.Equal(missing, locale.Resolve(null));
        Assert.Equal(missing, locale.Resolve(LocalizedText.Empty));
        Assert.True(missing.IsEmpty);
        Assert.False(missing.IsForeign);
        Assert.Equal("", default(ResolvedText).ToString());
        Assert.True(default(ResolvedText).IsEmpty);
    }

    [Fact]
    public void A_text_of_the_source_is_marked_with_its_own_direction() =>
        Assert.Equal(TextDirection.LeftToRight, ContentLocaleTests.Make("ar", "ar", "en").Resolve("Face").Direction);

    [Theory]
    [InlineData("Fine needles refresh the skin.", "8bd890ebff7e", false)]
    [InlineData("  Fine needles refresh the skin.\n", "8bd890ebff7e", false)]
    [InlineData("Fine needles renew the skin.", "8bd890ebff7e", true)]
    [InlineData("Fine needles renew the skin.", null, false)]
    public void A_translation_is_stale_exactly_when_the_hash_of_its_source_differs(string source, string? hash, bool isStale)
    {
        var translation = new LocalText("Agujas finas.", sourceHash: hash);
        ContentLocale spanish = ContentLocaleTests.Make("es", "es", "en-US");

        Assert.Equal(isStale, spanish.Resolve(((LocalizedText)source).With("es", translation)).IsStale);
        Assert.Equal(isStale, spanish.Resolve(LocalizedText.Of(("en", source), ("es", translation))).IsStale);
        Assert.False(spanish.Resolve(LocalizedText.Of(("fr", source), ("es", translation))).IsStale);
    }

    [Fact]
    public void The_source_itself_is_never_stale()
    {
        ContentLocale english = ContentLocaleTests.Make("en", "en", "en");

        Assert.False(english.Resolve(LocalizedText.Of(("en", new LocalText("Face", sourceHash: "000000000000")))).IsStale);
    }

    internal static LocalizedText Text(string entries)
    {
        LocalizedText text = LocalizedText.Empty;
        foreach (string[] entry in entries.Split('|').Select(entry => entry.Split('=')))
        {
            text = entry[0].Length == 0 ? entry[1] : text.With(entry[0], entry[1]);
        }

        return text;
    }
}
