using System.Runtime.CompilerServices;

namespace TreatmentContent.Tests.FactCoverage;

/// <summary>Opens the files of this folder where they are kept, so that a new home is tested without a build.</summary>
internal static class FactFiles
{
    public static string Path(params string[] parts) => System.IO.Path.Combine([Folder(), .. parts]);

    /// <summary>Gives the rows of a table: cells parted by tabs, one row a line, without heading.</summary>
    public static IReadOnlyList<string[]> Rows(params string[] parts) =>
        [.. File.ReadAllLines(Path(parts)).Where(line => line.Length > 0).Select(line => line.Split('\t'))];

    private static string Folder([CallerFilePath] string sourceFile = "") => System.IO.Path.GetDirectoryName(sourceFile)!;
}
