using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Benchmarks;

/// <summary>What does the JSON-LD of a page cost, against a program written by hand that writes the same bytes?</summary>
[MemoryDiagnoser]
public class RenderingBenchmarks
{
    private readonly ArrayBufferWriter<byte> output = new(256 * 1024);
    private TreatmentPage page = null!;
    private HandWrittenPage handWritten = null!;

    /// <summary>Gets or sets the language of the page; see <see cref="SamplePages"/>.</summary>
    [Params("English", "Arabic", "Chinese")]
    public string Language { get; set; } = "English";

    [GlobalSetup]
    public async Task Setup()
    {
        page = await SamplePages.Page(Language);
        Library();
        byte[] document = output.WrittenSpan.ToArray();

        handWritten = new HandWrittenPage(document, Encoder());
        HandWritten();
        if (!output.WrittenSpan.SequenceEqual(document))
            throw new InvalidOperationException("The program written by hand writes other bytes.");
    }

    [GlobalCleanup]
    public void Cleanup() => handWritten.Dispose();

    [Benchmark(Baseline = true)]
    public int HandWritten()
    {
        output.ResetWrittenCount();
        handWritten.Write(output);
        return output.WrittenCount;
    }

    /// <summary>A page that is there is written; its graph was made when it was first written.</summary>
    [Benchmark]
    public int Library()
    {
        output.ResetWrittenCount();
        TreatmentSchemaOrg.Write(page, output);
        return output.WrittenCount;
    }

    /// <summary>The whole way from the records: sections, words, graph, bytes.</summary>
    [Benchmark]
    public int LibraryFromRecords()
    {
        output.ResetWrittenCount();
        TreatmentSchemaOrg.Write(NewPage(), output);
        return output.WrittenCount;
    }

    private TreatmentPage NewPage() => TreatmentPage.Create(page.Catalog, page.Treatment, page.Locale);

    // All letters readable, what is invisible and what could end a script element escaped: the rule that the library follows, stated once more.
    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidCharacters('\u00AD', '\u061C', '\u200B', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069');
        return JavaScriptEncoder.Create(settings);
    }
}
