using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Benchmarks;

/// <summary>What does choosing a language cost, against looking for a tag among five?</summary>
[MemoryDiagnoser]
public class LocalizationBenchmarks
{
    private static readonly string[] Tags = ["ar", "en", "es", "fr", "pt"];
    private static readonly string[] Regions = ["ar-EG", "en-GB", "es-US", "fr-CA", "pt-PT"];
    private static readonly string[] Offered = ["en", "es", "fr", "pt-BR", "de", "it", "ar", "zh-Hans", "zh-Hant", "ru", "ja", "ko"];
    private static readonly string[] Wishes = ["es-MX", "en-GB", "pt-PT", "zh-TW", "de-AT"];

    private readonly KeyValuePair<string, string>[] entries = [.. Tags.Select(tag => KeyValuePair.Create(string.Intern(tag), "Text in " + tag))];
    private readonly string[] asked = [.. Tags.Select(string.Intern)];
    private readonly LocaleMatcher matcher = new([.. Offered.Select(LocaleTag.Parse)]);
    private readonly LocaleTag[][] wishes = [.. Wishes.Select(wish => new[] { LocaleTag.Parse(wish) })];
    private LocalizedText text = LocalizedText.Empty;
    private LocalizedText stamped = LocalizedText.Empty;
    private ContentLocale[] locales = [];
    private ContentLocale[] strict = [];
    private ContentLocale[] regional = [];

    [GlobalSetup]
    public void Setup()
    {
        text = LocalizedText.Of([.. Tags.Select(tag => (LocaleTag.Parse(tag), new LocalText("Text in " + tag)))]);
        stamped = Tags.Where(static tag => tag != "en").Aggregate(LocalizedText.Of(("en", "Text in en")), static (made, tag) => made.Translate(tag, "Text in " + tag, "en"));
        TreatmentCatalog catalog = TreatmentCatalog.Of(new Treatment { Id = "peel", Name = text }, LocaleTag.Parse("en"), "https://example.com/");
        locales = [.. Tags.Select(tag => catalog.Locale(LocaleTag.Parse(tag)))];
        regional = [.. Regions.Select(LocaleTag.Parse).Select(tag => (catalog with { Locales = [tag] }).Locale(tag))];
        strict = [.. locales.Select(locale => locale.ForSafety)];
        if (Resolve() != Scan() || ResolveForSafety() != Scan() || ResolveRegional() != Scan() || ResolveStamped() != Scan() || ResolveStampedForSafety() != Scan() || Match() != Wishes.Length)
            throw new InvalidOperationException("The ways do not find the same texts.");
    }

    /// <summary>Five texts looked up by tags that are the same strings.</summary>
    [Benchmark(Baseline = true)]
    public int Scan()
    {
        int length = 0;
        foreach (string tag in asked)
            length += Find(entries, tag)!.Length;
        return length;
    }

    /// <summary>The same texts, each resolved for a page in its language: with its language, direction, reason and age.</summary>
    [Benchmark]
    public int Resolve() => Resolve(locales, text);

    /// <summary>The same, held to the rule for what safety depends on.</summary>
    [Benchmark]
    public int ResolveForSafety() => Resolve(strict, text);

    /// <summary>The same texts for pages of other regions, which have none of their own.</summary>
    [Benchmark]
    public int ResolveRegional() => Resolve(regional, text);

    /// <summary>Texts whose translations name the hash of what they were made from, as those of <c>Translate</c> do: each also says whether it is out of date.</summary>
    [Benchmark]
    public int ResolveStamped() => Resolve(locales, stamped);

    /// <summary>The same, held to the rule for what safety depends on.</summary>
    [Benchmark]
    public int ResolveStampedForSafety() => Resolve(strict, stamped);

    /// <summary>Five visitors, each matched among twelve locales.</summary>
    [Benchmark]
    public int Match()
    {
        int found = 0;
        foreach (LocaleTag[] wish in wishes)
            found += matcher.Match(wish) is null ? 0 : 1;
        return found;
    }

    // A call, as every other way is one.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? Find(KeyValuePair<string, string>[] entries, string tag)
    {
        foreach (KeyValuePair<string, string> entry in entries)
        {
            if (ReferenceEquals(entry.Key, tag))
                return entry.Value;
        }

        return null;
    }

    private static int Resolve(ContentLocale[] pages, LocalizedText text)
    {
        int length = 0;
        foreach (ContentLocale page in pages)
        {
            ResolvedText said = page.Resolve(text);
            length += said.IsStale || said.IsForeign || said.Direction == TextDirection.Auto ? 0 : said.Text.Length;
        }

        return length;
    }
}
