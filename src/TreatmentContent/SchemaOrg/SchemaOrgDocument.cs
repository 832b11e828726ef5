using System.Buffers;

namespace TreatmentContent.SchemaOrg;

/// <summary>A JSON-LD document that was made and can be written: as it is, laid out for people, or as the <c>script</c> element of a page.</summary>
/// <remarks>Immutable; threads may share it. The same content gives the same bytes. It is safe inside a <c>script</c> element as it is; a page must not encode it again.</remarks>
public sealed class SchemaOrgDocument
{
    private const int InitialSize = 8 * 1024;

    private readonly ContentGraph graph;
    private readonly Lazy<IReadOnlyList<SchemaOrgLoss>> losses;

    internal SchemaOrgDocument(SchemaOrgOptions options, Func<LossReport?, ContentGraph> map)
    {
        // A change is code of the author's own: it is run once, and what it loses is noted then.
        LossReport? known = options.Change is null ? null : new LossReport();
        graph = map(known);
        losses = new(() =>
        {
            LossReport report = known ?? new LossReport();
            if (known is null)
                map(report);

            report.Close();
            return report.Losses;
        });
    }

    /// <summary>Gets what the document says less fully than the content that it is about; found when first asked for. A <see cref="SchemaOrgOptions.Change"/> is not run again.</summary>
    public IReadOnlyList<SchemaOrgLoss> Losses => losses.Value;

    /// <summary>Writes the document.</summary>
    /// <param name="indented">Whether it is laid out for people.</param>
    /// <returns>The JSON-LD.</returns>
    public string Write(bool indented = false) => Written.Text(InitialSize, output => Write(output, indented));

    /// <summary>Writes the document as UTF-8.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="indented">Whether it is laid out for people.</param>
    public void Write(IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        GraphWriter.Write(graph, output, indented);
    }

    /// <summary>Writes the whole <c>script</c> element for a page's HTML.</summary>
    /// <param name="nonce">The nonce of the page's content security policy, in base64, or null.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentException">The nonce is not base64.</exception>
    public string WriteScript(string? nonce = null) => Written.Text(InitialSize, output => WriteScript(output, nonce));

    /// <summary>Writes the whole <c>script</c> element for a page's HTML as UTF-8; nothing is written where the nonce is refused.</summary>
    /// <param name="output">Where it is written.</param>
    /// <param name="nonce">The nonce of the page's content security policy, in base64, or null.</param>
    /// <exception cref="ArgumentException">The nonce is not base64.</exception>
    public void WriteScript(IBufferWriter<byte> output, string? nonce = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ScriptElement.Write(graph, output, nonce);
    }
}
