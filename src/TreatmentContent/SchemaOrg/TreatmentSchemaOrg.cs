using System.Buffers;
using System.Runtime.CompilerServices;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Writes the Schema.org JSON-LD of a treatment's page: one document for one locale and one address, with everything in one flat <c>@graph</c>.</summary>
/// <remarks>
/// Every text is plain and in the page's language; what only another language could say is left out. Every reference leads to a node of the document.
/// The same page gives the same bytes. The result is safe inside a <c>script</c> element as it is; a page must not encode it again.
/// Source: schema.org 30.0 (2026-03-19); JSON-LD 1.1 (W3C, 2020).
/// </remarks>
public static partial class TreatmentSchemaOrg
{
    private const int InitialSize = 32 * 1024;

    // A page cannot change, so its graph is made once and goes with it.
    private static readonly ConditionalWeakTable<TreatmentPage, ContentGraph> Graphs = [];

    /// <summary>Writes the document of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The JSON-LD.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static string Write(TreatmentPage page, bool indented = false, SchemaOrgOptions? options = null) => Written.Text(InitialSize, output => Write(page, output, indented, options));

    /// <summary>Writes the document of a page as UTF-8.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static void Write(TreatmentPage page, IBufferWriter<byte> output, bool indented = false, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        GraphWriter.Write(GraphOf(page, options), output, indented);
    }

    /// <summary>Reports what the document of a page says less fully than its content, in all its forms.</summary>
    /// <param name="page">The page.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The losses: first those met while the document is made, then everything else that the content states, in its own order; empty when nothing is lost.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static IReadOnlyList<SchemaOrgLoss> Losses(TreatmentPage page, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        Check(page);
        var report = new LossReport();
        PageDocument.Map(page, options ?? SchemaOrgOptions.Default, report);
        return report.Losses;
    }

    private static ContentGraph GraphOf(TreatmentPage page, SchemaOrgOptions? options)
    {
        if (options is not null && options != SchemaOrgOptions.Default)
        {
            Check(page);
            return PageDocument.Map(page, options, null);
        }

        if (Graphs.TryGetValue(page, out ContentGraph? graph))
            return graph;

        Check(page);
        return Graphs.GetValue(page, static page => PageDocument.Map(page, SchemaOrgOptions.Default, null));
    }

    private static void Check(TreatmentPage page, string name = "page")
    {
        if (!IsCanonical(page.Address.Value))
        {
            throw new ArgumentException(
                "The page needs its canonical address, https and without a fragment: give the catalogue a site, or TreatmentPage.Create an address such as 'https://example.com/en/microneedling'.", name);
        }

        if (page.Treatment.Id.IsNone)
            throw new ArgumentException("The treatment has no id; its nodes cannot be named without one.", name);

        if (OwnLanguage.Read(page.Title) is not { Length: > 0 })
            throw new ArgumentException($"The treatment '{page.Treatment.Id}' has no name in '{page.Locale.Tag}'; a document without a name says nothing.", name);
    }
}
