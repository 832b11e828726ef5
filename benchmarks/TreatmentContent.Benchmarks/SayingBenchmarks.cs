using System.Globalization;
using BenchmarkDotNet.Attributes;
using Humanizer;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;

namespace TreatmentContent.Benchmarks;

/// <summary>What does it cost to say a range, against the nearest that Humanizer says: one span of time, without a range and without bounds?</summary>
[MemoryDiagnoser]
public class SayingBenchmarks
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(30);
    private static readonly ClinicalDuration Range = ClinicalDuration.Parse("15..30 min");
    private static readonly ClinicalDuration AboutRange = ClinicalDuration.Parse("~3..6 mo");
    private readonly CultureInfo english = CultureInfo.GetCultureInfo("en");
    private ContentLocale page = null!;

    /// <summary>Gets or sets the locale of the page.</summary>
    [Params("en-US", "es-US", "ar")]
    public string Locale { get; set; } = "en-US";

    [GlobalSetup]
    public void Setup() =>
        page = new TreatmentCatalog { FormatVersion = TreatmentCatalog.CurrentFormatVersion, SourceLocale = "en-US", Site = Site.At(Link.Parse("https://example.com/")), Locales = ["en-US", "es-US", "ar"] }.Locale(LocaleTag.Parse(Locale));

    [Benchmark(Baseline = true)]
    public string HumanizerSpan() => Span.Humanize(culture: english);

    [Benchmark]
    public string SayRange() => page.Say(Range).Text;

    /// <summary>A range inside a phrase: "about 3–6 months".</summary>
    [Benchmark]
    public string SayAboutRange() => page.Say(AboutRange).Text;
}
