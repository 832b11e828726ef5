using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using TreatmentContent.Benchmarks;

// dotnet run -c Release --project benchmarks/TreatmentContent.Benchmarks -- --filter '*'
// … -- ratios, … -- memory: what the runner does not measure.
switch (args)
{
    case ["ratios"]:
        RatioReport.Print();
        return 0;
    case ["memory"]:
        MemoryReport.Print();
        return 0;
}

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];

// A benchmark that did not run is a failure, which the runner itself only prints.
return summaries.Length > 0 && summaries.All(summary => !summary.HasCriticalValidationErrors && summary.Reports.Length > 0 && summary.Reports.All(report => report.Success)) ? 0 : 1;
