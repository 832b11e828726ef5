using System.Globalization;

namespace TreatmentContent.Storage;

/// <summary>Replaces a file in one step: whoever looks finds all of what it held or all of what it is to hold, even when the machine stops in between.</summary>
internal static class AtomicFile
{
    private const string Marker = ".treatment-content-";
    private const string Suffix = ".tmp";

    /// <summary>How long a temporary file may lie before it is taken for one that was left behind.</summary>
    private static readonly TimeSpan Stale = TimeSpan.FromHours(1);

    /// <summary>Writes a file: a temporary one beside it, flushed to the disk, renamed over it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="cancellationToken">Ends the writing; the old file then stays.</param>
    /// <returns>The task.</returns>
    public static async Task WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $"{Marker}{Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)}{Suffix}");
        try
        {
            var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            await using (stream.ConfigureAwait(false))
            {
                await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Takes away temporary files that a writing left behind when it was stopped.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="newest">The last time at which a file of this folder was written, as the file system says; files much older than it are stale.</param>
    public static void Sweep(string folder, DateTime newest)
    {
        foreach (string file in Directory.EnumerateFiles(folder, $"{Marker}*{Suffix}"))
        {
            if (newest - File.GetLastWriteTimeUtc(file) > Stale)
                File.Delete(file);
        }
    }
}
