using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Benchmarks;

/// <summary>Many pages in a row, each made from its records, written and forgotten: how many a second, and whether the memory stays as it is.</summary>
internal static class PagesReport
{
    private const int Steps = 10;

    public static async Task Print(int count)
    {
        TreatmentCatalog catalog = await SamplePages.Catalog();
        Treatment[] treatments = [.. catalog.Treatments];
        ContentLocale[] locales = [catalog.Locale("en-US"), catalog.Locale("es-US")];
        var output = new ArrayBufferWriter<byte>(512 * 1024);
        using var process = Process.GetCurrentProcess();
        long bytes = 0;
        long start = Stopwatch.GetTimestamp();

        Console.WriteLine("| Pages | pages/s | heap after a collection, MiB | working set, MiB | peak, MiB |");
        Console.WriteLine("|--:|--:|--:|--:|--:|");
        for (int i = 1; i <= count; i++)
        {
            output.ResetWrittenCount();
            TreatmentSchemaOrg.Write(TreatmentPage.Create(catalog, treatments[i % treatments.Length], locales[i / treatments.Length % locales.Length]), output);
            bytes += output.WrittenCount;
            if (i % Math.Max(count / Steps, 1) != 0)
                continue;
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            long heap = GC.GetTotalMemory(forceFullCollection: true) >> 20;
            process.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {i} | {i / seconds:F0} | {heap} | {process.WorkingSet64 >> 20} | {process.PeakWorkingSet64 >> 20} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / count} bytes a page"));
    }
}
