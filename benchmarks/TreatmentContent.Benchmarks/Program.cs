using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TreatmentContent.Benchmarks;

// dotnet run -c Release --project benchmarks/TreatmentContent.Benchmarks -- --filter '*'
// … -- ratios, … -- ratios languages, … -- memory, … -- pages 1000000, … -- pages 100000 changed, … -- sample-pages 10000, … -- catalog 200000: what the runner does not measure.
switch (args)
{
    case ["ratios"]:
        await RatioReport.Print();
        return 0;
    case ["ratios", "languages"]:
        RatioReport.PrintLocalization();
        return 0;
    case ["memory"]:
        MemoryReport.Print();
        return 0;
    case ["pages", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int pages) && pages > 0:
        PagesReport.Print(pages, isChanged: false);
        return 0;
    case ["pages", var count, "changed"] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int pages) && pages > 0:
        PagesReport.Print(pages, isChanged: true);
        return 0;
    case ["sample-pages", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int pages) && pages > 0:
        await PagesReport.PrintSamples(pages);
        return 0;
    case ["catalog", var count] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out int treatments) && treatments >= 10:
        PagesReport.PrintCatalog(treatments);
        return 0;
}

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];

// A benchmark that did not run is a failure, which the runner itself only prints.
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success)) ? 0 : 1;
