using TreatmentContent.Catalogs;

namespace TreatmentContent.Storage;

/// <summary>Reads a catalogue from a folder of JSON files, and writes it there.</summary>
/// <remarks>
/// The folder holds <c>catalog.json</c>; treatments stand in <c>treatments/</c>, one file each, named by their id. Clinics, practitioners, devices, substances,
/// conditions and citations stand in <c>catalog.json</c> or one file each in the folders of those names. The texts of a treatment in one locale may stand apart, in an overlay
/// <c>treatments/lip-filler.es-US.json</c> (<see cref="Json.TranslationOverlay"/>). Links that lead out of the folder are not followed.
/// </remarks>
public static class CatalogFolder
{
    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="options">How it is read, or null for the defaults.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The catalogue and every issue with its file, line and column. A missing folder or file is an issue, too.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty; content never throws.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static async Task<CatalogReadResult> ReadAsync(string folder, CatalogReadOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new CatalogReadOptions();
        FolderContent content = await FolderContent.LoadAsync(folder, options.Limits, cancellationToken).ConfigureAwait(false);
        return CatalogAssembly.Read(content, options);
    }

    /// <summary>Writes a catalogue: <c>catalog.json</c> with everything but the treatments, one file for each treatment, and the texts of a locale in the treatment's overlay where the folder has one.</summary>
    /// <param name="catalog">The catalogue; treatments without an id that is theirs alone cannot be written.</param>
    /// <param name="folder">The folder; it is made where it is missing. Files of treatments that the catalogue does not have stay.</param>
    /// <param name="cancellationToken">Ends the writing between two files.</param>
    /// <returns>The task.</returns>
    /// <remarks>Each file is replaced in one step, so that nobody reads half of one; files that would not change are left alone. Texts of an overlay that the treatment has no place for stay in it.</remarks>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty, or an id stands twice.</exception>
    /// <exception cref="Diagnostics.ContentFormatException">The catalogue was built with a value that no document can hold, or an overlay of the folder cannot be read or is in the source language; nothing was written.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended.</exception>
    public static Task WriteAsync(TreatmentCatalog catalog, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return CatalogFiles.WriteAsync(catalog, folder, cancellationToken);
    }
}
