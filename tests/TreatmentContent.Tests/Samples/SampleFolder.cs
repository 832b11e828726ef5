using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Storage;

namespace TreatmentContent.Tests.Samples;

/// <summary>The folder samples/content as it stands, read through the library's own door.</summary>
internal static class SampleFolder
{
    private static readonly Lazy<CatalogReadResult> Read = new(() => CatalogFolder.ReadAsync(Find()).GetAwaiter().GetResult());

    public static string Root { get; } = Find();

    public static CatalogReadResult Result => Read.Value;

    public static TreatmentCatalog Catalog => Read.Value.Catalog;

    public static IReadOnlyList<ContentNode> Nodes => field ??= [.. ContentTree.Walk(Catalog)];

    /// <summary>Gives the names of all content files, from the folder.</summary>
    public static IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static string Find([CallerFilePath] string sourceFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "samples", "content"));
}
