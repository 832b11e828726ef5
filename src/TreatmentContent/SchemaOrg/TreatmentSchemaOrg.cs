using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>Writes the Schema.org JSON-LD of a treatment's page: one flat <c>@graph</c>, in the page's locale and for its address.</summary>
/// <remarks>
/// Every text is plain and in the page's language; what only another language could say is left out. Every reference leads to a node of the document.
/// The same page gives the same bytes. The result is safe inside a <c>script</c> element as it is; a page must not encode it again.
/// Source: schema.org 30.0 (2026-03-19); JSON-LD 1.1 (W3C, 2020).
/// </remarks>
public static class TreatmentSchemaOrg
{
    private const int InitialSize = 32 * 1024;

    // A page cannot change, so its graph is made once and goes with it.
    private static readonly ConditionalWeakTable<TreatmentPage, ContentGraph> Graphs = [];

    /// <summary>Writes the document of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <returns>The JSON-LD.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    public static string Write(TreatmentPage page, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(InitialSize);
        Write(page, buffer, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the document of a page as UTF-8.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    public static void Write(TreatmentPage page, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        if (!Graphs.TryGetValue(page, out ContentGraph? graph))
        {
            Check(page);
            graph = Graphs.GetValue(page, static page => GraphMapping.Map(page, null));
        }

        GraphWriter.Write(graph, output, indented);
    }

    /// <summary>Writes the whole <c>script</c> element for a page's HTML.</summary>
    /// <param name="page">The page.</param>
    /// <param name="nonce">The nonce of the page's content security policy, in base64, or null.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language; or the nonce is not base64.</exception>
    public static string WriteScript(TreatmentPage page, string? nonce = null)
    {
        if (nonce is not null && (nonce.Length == 0 || nonce.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('+' or '/' or '-' or '_' or '='))))
            throw new ArgumentException("A nonce is base64: letters, digits, '+', '/', '-', '_' and '='.", nameof(nonce));

        string attribute = nonce is null ? "" : $" nonce=\"{nonce}\"";
        return $"<script type=\"application/ld+json\"{attribute}>{Write(page)}</script>";
    }

    /// <summary>Reports what the document of a page says less fully than its content, in all its forms.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The losses: first those met while the document is made, then everything else that the content states, in its own order; empty when nothing is lost.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language.</exception>
    public static IReadOnlyList<SchemaOrgLoss> Losses(TreatmentPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        Check(page);
        var report = new LossReport();
        GraphMapping.Map(page, report);
        return report.Losses;
    }

    private static void Check(TreatmentPage page)
    {
        string address = page.Address.Value;
        if (!address.StartsWith("https://", StringComparison.Ordinal) || address.Contains('#', StringComparison.Ordinal))
        {
            throw new ArgumentException(
                "The page needs its canonical address, https and without a fragment: give the catalogue a site, or TreatmentPage.Create an address such as 'https://example.com/en/microneedling'.", nameof(page));
        }

        if (page.Treatment.Id.IsNone)
            throw new ArgumentException("The treatment has no id; its nodes cannot be named without one.", nameof(page));

        if (page.Title.IsForeign || string.IsNullOrWhiteSpace(page.Title.Text))
            throw new ArgumentException($"The treatment '{page.Treatment.Id}' has no name in '{page.Locale.Tag}'; a document without a name says nothing.", nameof(page));
    }
}
