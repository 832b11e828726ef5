using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Catalogs;
using TreatmentContent.Collections;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Storage;

/// <summary>What reading a folder gave: the catalogue where every file could be read, and everything that is wrong with it.</summary>
/// <remarks>A catalogue is never half read: where one file cannot be read there is none. One whose content breaks a rule is there, with its issues.</remarks>
public sealed class CatalogReadResult
{
    private readonly TreatmentCatalog? catalog;

    internal CatalogReadResult(TreatmentCatalog? catalog, IReadOnlyList<ContentIssue> issues, int fileCount, int treatmentCount)
    {
        this.catalog = catalog;
        Issues = ValueList<ContentIssue>.From(issues) ?? ValueList<ContentIssue>.Empty;
        FileCount = fileCount;
        TreatmentCount = treatmentCount;
    }

    /// <summary>Gets the catalogue.</summary>
    /// <exception cref="ContentFormatException">A file could not be read; the exception lists all issues. <see cref="TryGetCatalog"/> asks first.</exception>
    public TreatmentCatalog Catalog => catalog ?? throw new ContentFormatException(Issues);

    /// <summary>Gets everything that is wrong, file by file and in the order of each file; empty when nothing is.</summary>
    public IReadOnlyList<ContentIssue> Issues { get; }

    /// <summary>Gets whether an issue is an error: the content should then not be published, even where there is a catalogue.</summary>
    public bool HasErrors => Issues.Any(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>Gets how many files were read.</summary>
    public int FileCount { get; }

    /// <summary>Gets how many treatments the folder holds; where a file could not be read, how many files of treatments.</summary>
    public int TreatmentCount { get; }

    /// <summary>Gives the catalogue where every file could be read.</summary>
    /// <param name="result">The catalogue, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetCatalog([NotNullWhen(true)] out TreatmentCatalog? result)
    {
        result = catalog;
        return result is not null;
    }
}
