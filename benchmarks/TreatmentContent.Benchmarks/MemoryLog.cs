using System.Diagnostics;
using System.Globalization;

namespace TreatmentContent.Benchmarks;

/// <summary>Prints how far a long run has come: its speed so far, and the memory that it holds.</summary>
internal sealed class MemoryLog : IDisposable
{
    private readonly Process process = Process.GetCurrentProcess();
    private readonly long start;

    /// <summary>Begins the table.</summary>
    /// <param name="what">What is counted.</param>
    public MemoryLog(string what)
    {
        Console.WriteLine($"| {what} | per second | processor time, s | heap after a collection, MiB | working set, MiB | peak, MiB |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|");
        Add(0);
        start = Stopwatch.GetTimestamp();
    }

    /// <summary>Adds a line.</summary>
    /// <param name="count">How many are done.</param>
    public void Add(long count)
    {
        double seconds = count == 0 ? 1 : Stopwatch.GetElapsedTime(start).TotalSeconds;
        double heap = GC.GetTotalMemory(forceFullCollection: true) / 1048576.0;
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count} | {count / seconds:F0} | {process.TotalProcessorTime.TotalSeconds:F0} | {heap:F1} | {process.WorkingSet64 >> 20} | {process.PeakWorkingSet64 >> 20} |"));
    }

    public void Dispose() => process.Dispose();
}
