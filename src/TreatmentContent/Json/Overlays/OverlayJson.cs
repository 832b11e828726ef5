using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Json;

/// <summary>Reads and writes overlays as JSON, as <see cref="TreatmentJson"/> does treatments: without loss, all issues at once, equal overlays in equal bytes.</summary>
/// <remarks><c>CatalogFolder</c> reads the overlays of a folder into their treatments, and writes them.</remarks>
public static class OverlayJson
{
    /// <summary>Reads an overlay.</summary>
    /// <param name="json">The document.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The overlay.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ContentFormatException">The document has errors; the exception lists all its issues.</exception>
    public static TranslationOverlay Read(string json, string? file = null, ReadLimits? limits = null) =>
        TryRead(json, out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues, file, limits) ? overlay : throw new ContentFormatException(issues);

    /// <summary>Reads an overlay, or says all that is wrong.</summary>
    /// <param name="json">The document.</param>
    /// <param name="overlay">The overlay; null where an issue is an error.</param>
    /// <param name="issues">The issues in the order of the document; none of them an error where there is an overlay.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Whether the overlay was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null; nothing else is ever thrown.</exception>
    public static bool TryRead(string json, [NotNullWhen(true)] out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues, string? file = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ReadLimits most = limits ?? ReadLimits.Default;
        var found = new IssueCollector(most);
        using var document = new RentedUtf8(json, most.MaxBytes, found);
        overlay = null;
        issues = found.HasErrors ? found.ToIssues(document.Bytes, file) : [];
        return !found.HasErrors && TryRead(document.Bytes, out overlay, out issues, file, limits);
    }

    /// <summary>Reads an overlay, or says all that is wrong. Never throws, whatever the bytes are.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without byte order mark.</param>
    /// <param name="overlay">The overlay; null where an issue is an error.</param>
    /// <param name="issues">The issues in the order of the document; none of them an error where there is an overlay.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Whether the overlay was read.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues, string? file = null, ReadLimits? limits = null)
    {
        overlay = OverlayReader.Read(utf8Json, file, limits ?? ReadLimits.Default, out issues);
        return overlay is not null;
    }

    /// <summary>Writes an overlay in its canonical form: keys in ordinal order, two blanks a level, LF, a line end last.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is null.</exception>
    /// <exception cref="ContentFormatException">The overlay was built with a value that no document can hold.</exception>
    public static string Write(TranslationOverlay overlay) => Encoding.UTF8.GetString(WriteUtf8(overlay));

    /// <summary>Writes an overlay in its canonical form, in UTF-8 without byte order mark.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="overlay"/> is null.</exception>
    /// <exception cref="ContentFormatException">The overlay was built with a value that no document can hold.</exception>
    public static byte[] WriteUtf8(TranslationOverlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        var output = new ArrayBufferWriter<byte>();
        OverlayWriter.Write(overlay, output);
        return output.WrittenSpan.ToArray();
    }
}
