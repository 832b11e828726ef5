using System.Buffers;
using System.Globalization;
using System.Text;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>
/// What the features of Google Search find in a page's JSON-LD, whoever wrote it: for every feature and every node that it concerns, whether it is eligible, what is missing or
/// wrong and what to write, since when it is retired, or that no such feature exists.
/// </summary>
/// <remarks>
/// It says "eligible", never "will be shown": that is the search engine's choice. Each line names the page of the documentation that its rule was taken from and the day on which
/// that was read; nothing is fetched. The documents' limits are those of <see cref="SchemaOrgCheck"/>.
/// Source: the documentation of Google Search, as of the days that the lines name; schema.org 30.0 (2026-03-19).
/// </remarks>
public sealed class RichResultReport
{
    private const int MaxLines = 10_000;
    private const int MaxIssues = 100;

    private RichResultReport(IReadOnlyList<RichResultLine> lines, int unlisted) => (Lines, Unlisted) = (lines, unlisted);

    /// <summary>Gets the lines: feature by feature, the nodes of each in the order of the document, what is required of a node before what is recommended. Every feature has a line; what no feature reads has one for all nodes of its kind.</summary>
    public IReadOnlyList<RichResultLine> Lines { get; }

    /// <summary>Gets how many lines more there would be than the 10,000 that are listed.</summary>
    public int Unlisted { get; }

    /// <summary>Reports on the JSON-LD that the library writes for the page of a treatment.</summary>
    /// <param name="page">The page.</param>
    /// <param name="date">The date that counts as today.</param>
    /// <param name="options">What the document is written with, or null.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The page cannot be written; see <see cref="TreatmentSchemaOrg.Write(TreatmentPage, bool, SchemaOrgOptions)"/>.</exception>
    public static RichResultReport Of(TreatmentPage page, DateOnly date, SchemaOrgOptions? options = null)
    {
        var document = new ArrayBufferWriter<byte>();
        TreatmentSchemaOrg.Write(page, document, options: options);
        return Of(document.WrittenSpan, PageKind.Treatment, date);
    }

    /// <summary>Reports on a document.</summary>
    /// <param name="json">The JSON-LD of one page: an object, a list of objects (the texts of several script elements, put into one), or an <c>@graph</c>.</param>
    /// <param name="page">What the page is for.</param>
    /// <param name="date">The date that counts as today.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ContentFormatException">The document is not JSON, or larger than what is read.</exception>
    public static RichResultReport Of(string json, PageKind page, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Of(Encoding.UTF8.GetBytes(json), page, date);
    }

    /// <summary>Reports on a document in UTF-8.</summary>
    /// <param name="utf8">The JSON-LD of one page, with or without byte order mark.</param>
    /// <param name="page">What the page is for.</param>
    /// <param name="date">The date that counts as today.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ContentFormatException">The document is not JSON, or larger than what is read.</exception>
    public static RichResultReport Of(ReadOnlySpan<byte> utf8, PageKind page, DateOnly date)
    {
        ReadOnlySpan<byte> document = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        var issues = new PlacedIssues(MaxIssues);
        DocumentValue root = DocumentParser.Parse(document, issues) ?? throw new ContentFormatException(issues.ToIssues(document, file: null));
        var lines = new List<RichResultLine>();
        int unlisted = 0;
        foreach (RichResultLine line in new FeatureJudge(PageGraph.Read(root), page, date).Lines())
        {
            if (lines.Count < MaxLines)
                lines.Add(line);
            else
                unlisted++;
        }

        return new RichResultReport(lines.AsReadOnly(), unlisted);
    }

    /// <summary>Gives the report as a table of text, one line each, the first two columns of one width.</summary>
    /// <returns>The lines, each ended by a line feed.</returns>
    public override string ToString()
    {
        int features = Lines.Max(line => line.Feature.Length);
        int statuses = Lines.Max(line => RichResultLine.Said(line).Length);
        var text = new StringBuilder();
        foreach (RichResultLine line in Lines)
            text.Append(line.ToString(features, statuses)).Append('\n');
        if (Unlisted > 0)
            text.Append(CultureInfo.InvariantCulture, $"{Unlisted} more lines are not listed.\n");
        return text.ToString();
    }
}
