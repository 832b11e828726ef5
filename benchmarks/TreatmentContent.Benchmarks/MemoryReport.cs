using System.Globalization;
using System.Text.Json;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Benchmarks;

/// <summary>What BenchmarkDotNet does not measure: what a finished treatment keeps, and the peak of reading the longest broken document.</summary>
internal static class MemoryReport
{
    private const int Copies = 2000;

    public static void Print()
    {
        byte[] document = Documents.Treatment();
        _ = StringsOf(document);
        long strings = StringsOf(document);
        long kept = Kept(document);
        Say($"strings of the document: {strings} bytes");
        Say($"finished treatment: {kept} bytes, {(double)kept / strings:F2} of its strings");

        byte[] broken = Documents.Catalog(ReadLimits.Default.MaxBytes, isBroken: true);
        _ = TreatmentJson.TryReadCatalog(broken, out _, out IReadOnlyList<ContentIssue> issues);
        Say($"broken document of {broken.Length} bytes: {issues.Count} issue, with a heap of at most {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 20} MiB");
    }

    private static long StringsOf(byte[] document)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                _ = reader.GetString();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static long Kept(byte[] document)
    {
        var kept = new Treatment[Copies];
        _ = TreatmentJson.ReadTreatment(document);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < kept.Length; i++)
            kept[i] = TreatmentJson.ReadTreatment(document);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(kept);
        return (after - before) / Copies;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
