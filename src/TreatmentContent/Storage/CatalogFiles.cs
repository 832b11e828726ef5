using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
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
        OverlayFiles overlays = await OverlaysAsync(folder, cancellationToken).ConfigureAwait(false);
        foreach (Treatment treatment in catalog.Treatments)
        {
            Treatment rest = treatment;
            foreach (OverlayFile old in overlays.Of(treatment.Id))
                (rest, files[PathOf(folder, old.File.Stem)]) = Split(rest, old, catalog.SourceLocale);
            if (!files.TryAdd(PathOf(folder, treatment.Id.Value), TreatmentJson.WriteUtf8(rest)))
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

    // An overlay that cannot be read is not written over: what it holds would be lost.
    private static async Task<OverlayFiles> OverlaysAsync(string folder, CancellationToken cancellationToken)
    {
        FolderContent content = await FolderContent.LoadOverlaysAsync(folder, ReadLimits.Default, cancellationToken).ConfigureAwait(false);
        List<ContentIssue> issues = [.. content.Issues];
        var overlays = new OverlayFiles(content, issues.Add);
        return issues.Exists(issue => issue.Severity == IssueSeverity.Error) ? throw new ContentFormatException(issues) : overlays;
    }

    private static (Treatment Treatment, byte[] Overlay) Split(Treatment treatment, OverlayFile old, LocaleTag source)
    {
        IReadOnlyList<OverlayText> unplaced = OldTexts(treatment, old, source);
        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(treatment, old.Overlay.Locale, source);
        return (rest, OverlayJson.WriteUtf8(old.Overlay with { Texts = OverlayLeftovers.Join(overlay.Texts, unplaced, treatment) }));
    }

    // Texts that had no place when the overlay was read have none now, and stay in it.
    private static IReadOnlyList<OverlayText> OldTexts(Treatment treatment, OverlayFile old, LocaleTag source)
    {
        MergedTreatment merged = old.Overlay.MergeInto(treatment, source);
        return merged.Issues.FirstOrDefault(issue => issue.Path == "$.locale") is { } problem ? throw new ContentFormatException([problem with { File = old.File.Name }]) : merged.Unplaced;
    }

    private static string PathOf(string folder, string stem) => Path.Combine(folder, FolderContent.TreatmentsPart, $"{stem}.json");

    private static async Task<bool> IsSameAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length != bytes.Length)
            return false;
        byte[] old = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return bytes.AsSpan().SequenceEqual(old);
    }
}
