using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>Reads and writes content as JSON (RFC 8259, 2017), without loss: what was written reads as the same value, and equal values give equal bytes.</summary>
/// <remarks>
/// <para>Reading gathers every issue of a document, each with code, path, line and column. Members that this version does not know are kept and,
/// unless their names start with <c>x-</c>, warned of. A document with warnings is read; one with an error is not, not even in part.</para>
/// <para>Every minor version of the format is read, a later one with its unknown members as information. A document of an older major version is brought to the current one
/// while it is read, and its issues point into the document as it was given; one of a newer major version is refused (TC0020).</para>
/// <para>What is written is for files and people: it is not escaped for HTML, so do not put it into a page.</para>
/// </remarks>
public static class TreatmentJson
{
    /// <summary>Reads a treatment.</summary>
    /// <param name="json">The document.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ContentFormatException">The document has errors; the exception lists all its issues.</exception>
    public static Treatment ReadTreatment(string json, string? file = null, ReadLimits? limits = null) =>
        TryReadTreatment(json, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues, file, limits) ? treatment : throw new ContentFormatException(issues);

    /// <summary>Reads a treatment.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without byte order mark.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="ContentFormatException">The document has errors; the exception lists all its issues.</exception>
    public static Treatment ReadTreatment(ReadOnlySpan<byte> utf8Json, string? file = null, ReadLimits? limits = null) =>
        TryReadTreatment(utf8Json, out Treatment? treatment, out IReadOnlyList<ContentIssue> issues, file, limits) ? treatment : throw new ContentFormatException(issues);

    /// <summary>Reads a treatment, or says all that is wrong.</summary>
    /// <param name="json">The document.</param>
    /// <param name="treatment">The treatment; null where an issue is an error.</param>
    /// <param name="issues">The issues in the order of the document; none of them an error where there is a treatment.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Whether the treatment was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null; nothing else is ever thrown.</exception>
    public static bool TryReadTreatment(string json, [NotNullWhen(true)] out Treatment? treatment, out IReadOnlyList<ContentIssue> issues, string? file = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        treatment = DocumentReader.Read(json, ContentContract.Treatment, file, limits ?? ReadLimits.Default, out issues);
        return treatment is not null;
    }

    /// <summary>Reads a treatment, or says all that is wrong. Never throws, whatever the bytes are.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without byte order mark.</param>
    /// <param name="treatment">The treatment; null where an issue is an error.</param>
    /// <param name="issues">The issues in the order of the document; none of them an error where there is a treatment.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Whether the treatment was read.</returns>
    public static bool TryReadTreatment(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Treatment? treatment, out IReadOnlyList<ContentIssue> issues, string? file = null, ReadLimits? limits = null)
    {
        treatment = DocumentReader.Read(utf8Json, ContentContract.Treatment, file, limits ?? ReadLimits.Default, out issues);
        return treatment is not null;
    }

    /// <summary>Reads a catalogue with its treatments in one document; <c>CatalogFolder</c> reads one from many files.</summary>
    /// <param name="json">The document.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="ContentFormatException">The document has errors; the exception lists all its issues.</exception>
    public static TreatmentCatalog ReadCatalog(string json, string? file = null, ReadLimits? limits = null) =>
        TryReadCatalog(json, out TreatmentCatalog? catalog, out IReadOnlyList<ContentIssue> issues, file, limits) ? catalog : throw new ContentFormatException(issues);

    /// <summary>Reads a catalogue with its treatments in one document; <c>CatalogFolder</c> reads one from many files.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without byte order mark.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="ContentFormatException">The document has errors; the exception lists all its issues.</exception>
    public static TreatmentCatalog ReadCatalog(ReadOnlySpan<byte> utf8Json, string? file = null, ReadLimits? limits = null) =>
        TryReadCatalog(utf8Json, out TreatmentCatalog? catalog, out IReadOnlyList<ContentIssue> issues, file, limits) ? catalog : throw new ContentFormatException(issues);

    /// <summary>Reads a catalogue, or says all that is wrong.</summary>
    /// <param name="json">The document.</param>
    /// <param name="catalog">The catalogue; null where an issue is an error.</param>
    /// <param name="issues">The issues in the order of the document; none of them an error where there is a catalogue.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Whether the catalogue was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null; nothing else is ever thrown.</exception>
    public static bool TryReadCatalog(string json, [NotNullWhen(true)] out TreatmentCatalog? catalog, out IReadOnlyList<ContentIssue> issues, string? file = null, ReadLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        catalog = DocumentReader.Read(json, ContentContract.Catalog, file, limits ?? ReadLimits.Default, out issues);
        return catalog is not null;
    }

    /// <summary>Reads a catalogue, or says all that is wrong. Never throws, whatever the bytes are.</summary>
    /// <param name="utf8Json">The document in UTF-8, with or without byte order mark.</param>
    /// <param name="catalog">The catalogue; null where an issue is an error.</param>
    /// <param name="issues">The issues in the order of the document; none of them an error where there is a catalogue.</param>
    /// <param name="file">The name of the document in issues, or null.</param>
    /// <param name="limits">How much is read; null means <see cref="ReadLimits.Default"/>.</param>
    /// <returns>Whether the catalogue was read.</returns>
    public static bool TryReadCatalog(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out TreatmentCatalog? catalog, out IReadOnlyList<ContentIssue> issues, string? file = null, ReadLimits? limits = null)
    {
        catalog = DocumentReader.Read(utf8Json, ContentContract.Catalog, file, limits ?? ReadLimits.Default, out issues);
        return catalog is not null;
    }

    /// <summary>Writes a treatment in its canonical form: members in the order of the format, two blanks a level, LF, a line end last.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ContentFormatException">The treatment was built with a value that no document can hold, such as half a character or a required id that was never set.</exception>
    public static string Write(Treatment treatment) => Encoding.UTF8.GetString(Bytes(treatment).WrittenSpan);

    /// <summary>Writes a catalogue and its treatments in one document, in canonical form.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ContentFormatException">The catalogue was built with a value that no document can hold.</exception>
    public static string Write(TreatmentCatalog catalog) => Encoding.UTF8.GetString(Bytes(catalog).WrittenSpan);

    /// <summary>Writes a treatment in its canonical form, in UTF-8 without byte order mark.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ContentFormatException">The treatment was built with a value that no document can hold.</exception>
    public static byte[] WriteUtf8(Treatment treatment) => Bytes(treatment).WrittenSpan.ToArray();

    /// <summary>Writes a catalogue and its treatments in one document, in canonical form, in UTF-8 without byte order mark.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ContentFormatException">The catalogue was built with a value that no document can hold.</exception>
    public static byte[] WriteUtf8(TreatmentCatalog catalog) => Bytes(catalog).WrittenSpan.ToArray();

    /// <summary>Writes a treatment in its canonical form, in UTF-8.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <param name="output">Takes the document; nothing, where writing fails.</param>
    /// <exception cref="ContentFormatException">The treatment was built with a value that no document can hold.</exception>
    public static void Write(Treatment treatment, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriter.Write(treatment, ContentContract.Treatment, output);
    }

    /// <summary>Writes a catalogue and its treatments in one document, in canonical form, in UTF-8.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="output">Takes the document; nothing, where writing fails.</param>
    /// <exception cref="ContentFormatException">The catalogue was built with a value that no document can hold.</exception>
    public static void Write(TreatmentCatalog catalog, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(output);
        DocumentWriter.Write(catalog, ContentContract.Catalog, output);
    }

    private static ArrayBufferWriter<byte> Bytes(Treatment treatment)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(treatment, output);
        return output;
    }

    private static ArrayBufferWriter<byte> Bytes(TreatmentCatalog catalog)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(catalog, output);
        return output;
    }
}
