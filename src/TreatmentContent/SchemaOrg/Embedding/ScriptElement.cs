using System.Buffers;
using System.Text;

namespace TreatmentContent.SchemaOrg;

/// <summary>The <c>script</c> element around a document: a block of data, which no browser runs.</summary>
/// <remarks>Source: HTML Living Standard, 4.12.1 (2026); Content Security Policy Level 3 (W3C, 2026), grammar of <c>base64-value</c>.</remarks>
internal static class ScriptElement
{
    private const int MaxPadding = 2;

    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_");

    /// <summary>Writes the element around a document.</summary>
    /// <exception cref="ArgumentException">The nonce is not null, and not base64; nothing was written.</exception>
    public static void Write(ContentGraph graph, IBufferWriter<byte> output, string? nonce)
    {
        CheckNonce(nonce);
        output.Write("<script type=\"application/ld+json\""u8);
        if (nonce is not null)
        {
            output.Write(" nonce=\""u8);
            output.Advance(Encoding.ASCII.GetBytes(nonce, output.GetSpan(nonce.Length)));
            output.Write("\""u8);
        }

        output.Write(">"u8);
        GraphWriter.Write(graph, output, indented: false);
        output.Write("</script>"u8);
    }

    // No browser would take another one, and it could end its attribute.
    private static void CheckNonce(string? nonce)
    {
        if (nonce is null)
            return;

        int length = nonce.AsSpan().IndexOfAnyExcept(Base64);
        ReadOnlySpan<char> padding = length < 0 ? [] : nonce.AsSpan(length);
        if (nonce.Length == 0 || length == 0 || padding.Length > MaxPadding || padding.ContainsAnyExcept('='))
            throw new ArgumentException("A nonce is base64: letters, digits, '+', '/', '-' and '_', then at most two '='.", nameof(nonce));
    }
}
