namespace TreatmentContent.Json;

/// <summary>Which versions of the format are read, and which one holds where a document states none.</summary>
/// <param name="Versions">The versions.</param>
/// <param name="Inherited">The version of the catalogue whose folder the document stands in; null means the current one.</param>
internal readonly record struct DocumentFormat(FormatVersions Versions, FormatVersion? Inherited = null)
{
    /// <summary>Gets the format of a document that stands alone.</summary>
    public static DocumentFormat Known { get; } = new(FormatVersions.Known);

    /// <summary>Says, without a look at the document, whether it is of an older major version unless it states another.</summary>
    public bool InheritsOlder => Versions.IsOlder(Inherited);

    /// <summary>Says whether a document, or a treatment inside it, is of an older major version.</summary>
    public bool IsOlder(ReadOnlySpan<byte> document) => Versions.IsOlder(StatedVersions.OfRoot(document) ?? Inherited) || StatedVersions.Any(document, Versions.IsOlder);

    /// <summary>Says whether a document is of a later minor version, whose members are not all known here.</summary>
    public bool IsLaterMinor(ReadOnlySpan<byte> document) => Versions.IsLaterMinor(StatedVersions.OfRoot(document) ?? Inherited);
}
