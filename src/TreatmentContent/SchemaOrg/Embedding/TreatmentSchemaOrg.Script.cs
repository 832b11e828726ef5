using System.Buffers;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

public static partial class TreatmentSchemaOrg
{
    /// <summary>Writes the whole <c>script</c> element for a page's HTML.</summary>
    /// <param name="page">The page.</param>
    /// <param name="nonce">The nonce of the page's content security policy, in base64, or null.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language; or the nonce is not base64.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static string WriteScript(TreatmentPage page, string? nonce = null, SchemaOrgOptions? options = null) => Written.Text(InitialSize, output => WriteScript(page, output, nonce, options));

    /// <summary>Writes the whole <c>script</c> element for a page's HTML as UTF-8; nothing is written where it cannot be.</summary>
    /// <param name="page">The page.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="nonce">The nonce of the page's content security policy, in base64, or null.</param>
    /// <param name="options">What to do in another way than usual, or null.</param>
    /// <exception cref="ArgumentException">The page has no https address without a fragment, or its treatment no id or no name in the page's language; or the nonce is not base64.</exception>
    /// <exception cref="InvalidOperationException">What names the nodes gives one name to two, or the change leaves no graph.</exception>
    public static void WriteScript(TreatmentPage page, IBufferWriter<byte> output, string? nonce = null, SchemaOrgOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(output);
        ScriptElement.Write(GraphOf(page, options), output, nonce);
    }
}
