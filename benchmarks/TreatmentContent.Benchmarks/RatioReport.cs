using System.Diagnostics;
using System.Globalization;

namespace TreatmentContent.Benchmarks;

/// <summary>Ratios on a machine that is not quiet: the yardstick and the others take turns in one process, a few calls each.</summary>
/// <remarks>Both ratios are given, for they answer different questions: of the shortest times (nothing else ran), and the median of neighbours (whatever ran, ran beside both).</remarks>
internal static class RatioReport
{
    private const int Rounds = 2000;
    private const int Calls = 8;
    private const int WarmUp = 5000;

    public static async Task Print()
    {
        foreach (string language in new[] { "English", "Arabic", "Chinese" })
        {
            var rendering = new RenderingBenchmarks { Language = language };
            await rendering.Setup();
            Compare(
                $"{language}, {rendering.Library()} bytes",
                (nameof(rendering.HandWritten), () => rendering.HandWritten()),
                (nameof(rendering.Library), () => rendering.Library()));
            rendering.Cleanup();
        }

        var reading = new ReadingBenchmarks();
        reading.Setup();
        Compare(
            "Reading",
            (nameof(reading.Scan), () => reading.Scan()),
            (nameof(reading.ScanAndStrings), () => reading.ScanAndStrings()),
            (nameof(reading.Library), () => reading.Library()),
            (nameof(reading.PlainClasses), () => reading.PlainClasses()),
            (nameof(reading.NewtonsoftJson), () => reading.NewtonsoftJson()));

        PrintLocalization();
    }

    /// <summary>Compares what takes nanoseconds: many calls make one.</summary>
    public static void PrintLocalization()
    {
        const int Often = 200;
        var localization = new LocalizationBenchmarks();
        localization.Setup();
        Compare(
            $"Languages, {Often} times",
            (nameof(localization.Scan), () => Repeat(localization.Scan)),
            (nameof(localization.Resolve), () => Repeat(localization.Resolve)),
            (nameof(localization.ResolveForSafety), () => Repeat(localization.ResolveForSafety)),
            (nameof(localization.ResolveRegional), () => Repeat(localization.ResolveRegional)),
            (nameof(localization.ResolveStamped), () => Repeat(localization.ResolveStamped)),
            (nameof(localization.ResolveStampedForSafety), () => Repeat(localization.ResolveStampedForSafety)),
            (nameof(localization.Match), () => Repeat(localization.Match)));

        foreach (string locale in new[] { "en-US", "es-US", "ar" })
        {
            var saying = new SayingBenchmarks { Locale = locale };
            saying.Setup();
            Compare(
                $"{Often} times in {locale}: {saying.SayRange()}, {saying.SayAboutRange()}",
                (nameof(saying.HumanizerSpan), () => Repeat(saying.HumanizerSpan)),
                (nameof(saying.SayRange), () => Repeat(saying.SayRange)),
                (nameof(saying.SayAboutRange), () => Repeat(saying.SayAboutRange)));
        }

        static void Repeat<T>(Func<T> call)
        {
            for (int i = 0; i < Often; i++)
                _ = call();
        }
    }

    // The first way is the yardstick.
    private static void Compare(string title, params (string Name, Action Run)[] ways)
    {
        foreach ((_, Action run) in ways)
            Time(run, WarmUp);

        double[][] times = [.. ways.Select(_ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int way = 0; way < ways.Length; way++)
                times[way][round] = Time(ways[way].Run, Calls);
        }

        Console.WriteLine($"| {title} | shortest, µs | × {ways[0].Name}, shortest | × {ways[0].Name}, median |");
        Console.WriteLine("|---|--:|--:|--:|");
        for (int way = 0; way < ways.Length; way++)
        {
            double[] ratios = [.. times[way].Zip(times[0], (time, yardstick) => time / yardstick).Order()];
            double shortest = times[way].Min();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{ways[way].Name}` | {shortest:F1} | {shortest / times[0].Min():F2} | {ratios[Rounds / 2]:F2} |"));
        }
    }

    private static double Time(Action run, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++)
            run();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }
}
