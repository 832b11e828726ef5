using CsCheck;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

public sealed class ContentLocaleProperties
{
    private static readonly Gen<LocaleTag> Tags = Gen.OneOf(Array.ConvertAll(
        ["und", "en", "en-US", "en-GB", "en-AU", "es", "es-US", "es-419", "es-MX", "pt", "pt-PT", "ca", "fr", "ht", "zh", "zh-TW", "zh-Hant", "ar", "no", "nb", "sr-Latn", "sr", "tlh", "mul"], LocaleTag.Parse));

    private static readonly Gen<LocalText> LocalTexts =
        Gen.Select(Gen.OneOf("a", "b", "Two\nlines."), Gen.Enum<TextState>(), Gen.OneOf(null, "000000000000", SourceHash.Of("a"), SourceHash.Of("source")), (text, state, hash) => new LocalText(text, state, hash));

    private static readonly Gen<LocalizedText> Texts = Gen.Select(Gen.Bool, Gen.Select(Tags, LocalTexts).Array[0, 6], (hasUntagged, entries) =>
        entries.Aggregate(hasUntagged ? "source" : LocalizedText.Empty, (text, entry) => text.With(entry.Item1, entry.Item2)));

    private static readonly Gen<ContentLocale> Locales = Gen.Select(Tags.Array[0, 3], Tags.Array[0, 4], Tags, (wishes, wanted, source) =>
        new ContentLocale(wishes, wanted, source, VocabularyWords.Empty));

    private static readonly Gen<LocaleOptions> Options = Gen.Select(Gen.Enum<MatchMode>(), Gen.Bool, Tags, Tags, (mode, isReviewed, from, to) =>
        new LocaleOptions { Mode = mode, RequireReviewedSafety = isReviewed, FallbackMap = from == default || to == default ? LocaleOptions.Default.FallbackMap : new Dictionary<LocaleTag, LocaleTag> { [from] = to } });

    [Fact]
    public void A_text_answers_in_the_pages_language_in_no_language_or_in_the_source_language() => Gen.Select(Locales, Texts).Sample((locale, text) =>
    {
        ResolvedText resolved = locale.Resolve(text);
        return resolved.Reason switch
        {
            ResolutionReason.Exact => resolved.Locale == locale.Tag,
            ResolutionReason.Regional => resolved.Locale != locale.Tag && AreOne(locale.Tag, resolved.Locale),
            ResolutionReason.Neutral => resolved.Locale == default,
            ResolutionReason.Source => AreOne(locale.Source, resolved.Locale) && !AreOne(locale.Tag, resolved.Locale),
            ResolutionReason.Missing => resolved.IsEmpty,
            _ => false,
        };
    });

    [Fact]
    public void What_answers_is_what_the_matcher_chooses_among_the_tags() => Gen.Select(Locales, Texts).Sample((locale, text) =>
    {
        LocaleTag[] tags = [.. text.Tagged.Select(entry => entry.Key)];
        LocaleTag? chosen = new LocaleMatcher([text.Untagged is null ? default : locale.Source, .. tags]).Match([locale.Tag])?.Supported;
        ResolvedText resolved = locale.Resolve(text);
        return locale.Tag == default || (chosen is { } tag ? resolved.Locale == tag && !resolved.IsEmpty : resolved.Reason is not (ResolutionReason.Exact or ResolutionReason.Regional));
    });

    // Found by the law above: the tag that stands first in the alphabet must not win over the one that stands for the language.
    [Fact]
    public void Of_two_regions_equally_near_the_one_that_stands_for_many_answers()
    {
        LocalizedText text = LocalizedText.Of(("ca", "c"), ("en-AU", "a"), ("en-GB", "b"), ("zh-TW", "z"));
        LocalizedText without = LocalizedText.Of(("en-AU", "a"), ("en-GB", "b"));
        var locale = new ContentLocale(["en-NZ"], ["en-NZ"], "fr", VocabularyWords.Empty);

        Assert.Equal(locale.Resolve(text).Locale, locale.Resolve(without).Locale);
    }

    [Fact]
    public void Equal_texts_resolve_equally() => Gen.Select(Locales, Texts).Sample((locale, text) =>
    {
        LocalizedText copy = text.Tagged.Reverse().Aggregate(text.Untagged is { } untagged ? untagged.Text : LocalizedText.Empty, (made, entry) => made.With(entry.Key, entry.Value));
        var other = new ContentLocale(locale.Wishes, [locale.Tag], locale.Source, VocabularyWords.Empty);
        return copy.Equals(text) && copy.GetHashCode() == text.GetHashCode() && locale.Resolve(text) == locale.Resolve(copy)
            && (other.Tag != locale.Tag || other.Resolve(copy) == locale.Resolve(text));
    });

    [Fact]
    public void A_page_reads_its_required_texts_in_its_language_or_is_in_the_source_language() => Gen.Select(Locales, Texts, Texts).Sample((locale, name, summary) =>
    {
        ContentLocale page = locale.For(name, summary);
        return page.Tag == page.Source || new[] { name, summary }.All(text => text.IsEmpty || !page.Resolve(text).IsForeign);
    });

    // A locale remembers where it found the texts that have certain languages: what it says of one must not depend on those before it.
    [Fact]
    public void What_is_said_of_a_text_does_not_depend_on_the_texts_before_it() => Gen.Select(Locales, Options, Gen.Select(Gen.Bool, Tags.Array[0, 5]), LocalTexts.Array[6].Array[2, 6]).Sample((locale, options, languages, texts) =>
    {
        ContentLocale shared = With(options);
        LocalizedText[] all = [.. texts.Select(entries => languages.Item2.Zip(entries).Aggregate(languages.Item1 ? new LocalizedText(entries[^1], []) : LocalizedText.Empty, (text, entry) => text.With(entry.First, entry.Second)))];
        return Array.TrueForAll(all, text => shared.Resolve(text) == With(options).Resolve(text) && shared.ForSafety.Resolve(text) == With(options).ForSafety.Resolve(text));

        ContentLocale With(LocaleOptions other) => new(locale.Wishes, [locale.Tag], locale.Source, VocabularyWords.Empty, other);
    });

    private static bool AreOne(LocaleTag one, LocaleTag other) =>
        one == other || new LocaleMatcher([other]).Match([one]) is not null;
}
