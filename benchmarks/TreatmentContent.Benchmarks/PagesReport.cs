using System.Buffers;
using System.Globalization;
using System.Text.Json.Nodes;
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

    /// <summary>Streams documents of about 2 KB: each is read, made into a page in one of two languages, and written.</summary>
    /// <param name="count">How many.</param>
    /// <param name="isChanged">Whether the graph of each page is changed before it is written.</param>
    public static void Print(int count, bool isChanged)
    {
        var documents = new SmallDocuments();
        TreatmentCatalog catalog = SmallDocuments.Catalog();
        ContentLocale[] locales = [catalog.Locale("en"), catalog.Locale("es")];
        Console.WriteLine($"{documents.Length} bytes a document");
        Stream(count, i => TreatmentPage.Create(catalog, documents.Read(i), locales[i % locales.Length]), isChanged ? new SchemaOrgOptions { Change = Change } : SchemaOrgOptions.Default);
    }

    /// <summary>Makes and writes the pages of the samples, one after the other, again and again.</summary>
    public static async Task PrintSamples(int count)
    {
        TreatmentCatalog catalog = await SamplePages.Catalog();
        Treatment[] treatments = [.. catalog.Treatments];
        ContentLocale[] locales = [catalog.Locale("en-US"), catalog.Locale("es-US")];
        Stream(count, i => TreatmentPage.Create(catalog, treatments[i % treatments.Length], locales[i / treatments.Length % locales.Length]), SchemaOrgOptions.Default);
    }

    /// <summary>Writes one document of a whole catalogue, whose treatments share what they say: the records take little memory, so that what the writing takes shows.</summary>
    public static void PrintCatalog(int count)
    {
        Treatment template = new SmallDocuments().Read(0);
        TreatmentCatalog catalog = SmallDocuments.Catalog() with { Treatments = [.. Enumerable.Range(1, count).Select(i => template with { Id = $"treatment-{i}" })] };
        using var log = new MemoryLog("Treatments");
        using var output = new CountingStream(count / Steps, log.Add);
        int written = TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), output);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{written} treatments, {output.Length >> 20} MiB"));
    }

    // As a site would: one property more on the node of the page.
    private static void Change(JsonArray nodes)
    {
        foreach (JsonObject node in nodes.OfType<JsonObject>().Where(node => (string?)node["@type"] is "MedicalWebPage" or "WebPage"))
            node["alternativeHeadline"] = $"About {node["name"]}";
    }

    private static void Stream(int count, Func<int, TreatmentPage> make, SchemaOrgOptions options)
    {
        var output = new ArrayBufferWriter<byte>(512 * 1024);
        long bytes = 0;
        using var log = new MemoryLog("Pages");
        for (int i = 1; i <= count; i++)
        {
            output.ResetWrittenCount();
            TreatmentSchemaOrg.Write(make(i), output, options: options);
            bytes += output.WrittenCount;
            if (i % Math.Max(count / Steps, 1) == 0)
                log.Add(i);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes / count} bytes a page"));
    }
}
