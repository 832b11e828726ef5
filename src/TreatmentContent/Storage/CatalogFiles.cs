using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Storage;

/// <summary>Splits a catalogue into its files and writes them.</summary>
internal static class CatalogFiles
{
    public static async Task WriteAsync(TreatmentCatalog catalog, string folder, CancellationToken cancellationToken)
    {
        // Everything is made before anything is written: a catalogue that cannot be written changes no file.
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [Path.Combine(folder, "catalog.json")] = TreatmentJson.WriteUtf8(catalog with { Treatments = [] }),
        };
        foreach (Treatment treatment in catalog.Treatments)
        {
            byte[] bytes = TreatmentJson.WriteUtf8(treatment);
            if (!files.TryAdd(Path.Combine(folder, FolderContent.TreatmentsPart, $"{treatment.Id.Value}.json"), bytes))
                throw new ArgumentException($"The id '{treatment.Id.Value}' stands twice; each treatment needs a file of its own.", nameof(catalog));
        }

        Directory.CreateDirectory(Path.Combine(folder, FolderContent.TreatmentsPart));
        foreach ((string path, byte[] bytes) in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!await IsSameAsync(path, bytes, cancellationToken).ConfigureAwait(false))
                await AtomicFile.WriteAsync(path, bytes, cancellationToken).ConfigureAwait(false);
            AtomicFile.Sweep(Path.GetDirectoryName(path)!, File.GetLastWriteTimeUtc(path));
        }
    }

    private static async Task<bool> IsSameAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
            return false;
        byte[] old = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return bytes.AsSpan().SequenceEqual(old);
    }
}
