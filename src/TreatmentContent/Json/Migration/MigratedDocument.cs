using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Json;

/// <summary>A document of an older major version, brought to the current one, with the places of its file.</summary>
/// <remarks>
/// Issues that are found afterwards point into the file as it is: at the value itself where it was kept or moved, otherwise at the nearest one around it that stands in the file.
/// </remarks>
internal sealed class MigratedDocument
{
    private readonly JsonObject root;
    private readonly NodeOrigins origins;
    private readonly FormatVersion current;

    private MigratedDocument(JsonObject root, NodeOrigins origins, FormatVersion current)
    {
        this.root = root;
        this.origins = origins;
        this.current = current;
    }

    /// <summary>Migrates a document, or says why it cannot be.</summary>
    /// <param name="document">Sound UTF-8 within the limits.</param>
    /// <param name="type">The type of its record.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="format">The versions and what the document inherits.</param>
    /// <param name="issues">Takes what is wrong with the document whatever its version.</param>
    /// <param name="migrated">The document in the current version.</param>
    public static bool TryMake(ReadOnlySpan<byte> document, Type type, ReadLimits limits, DocumentFormat format, IssueCollector issues, [NotNullWhen(true)] out MigratedDocument? migrated)
    {
        migrated = null;
        ContractWalk.GatherShapeless(document, limits, issues);
        if (issues.HasErrors)
            return false;

        JsonNode? tree = JsonNode.Parse(document, documentOptions: new JsonDocumentOptions { MaxDepth = limits.MaxDepth });
        if (tree is not JsonObject root)
        {
            issues.Report("TC0002", "An object in { } is needed here.", 0);
            return false;
        }

        var origins = new NodeOrigins(root);
        try
        {
            migrated = new MigratedDocument(FormatMigration.Apply(root, type, format.Versions, format.Inherited), origins, format.Versions.Current);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or NotSupportedException)
        {
            issues.Report(FormatVersions.IssueCode, $"The content could not be brought to format version {format.Versions.Current}: it is not sound content of the version that it states.", 0);
            return false;
        }
    }

    /// <summary>Gives the document in the current version.</summary>
    public ReadOnlySpan<byte> ToUtf8()
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = ContentJsonEncoder.Instance }))
            root.WriteTo(writer);
        return output.WrittenSpan;
    }

    /// <summary>Gives issues of the migrated document their places in the file.</summary>
    /// <param name="issues">The issues; those after <paramref name="listed"/> speak of the others and stay last.</param>
    /// <param name="document">The file's bytes.</param>
    /// <param name="file">The file as it is named in the issues, or null.</param>
    /// <param name="listed">How many issues are listed at most.</param>
    public IReadOnlyList<ContentIssue> Place(IReadOnlyList<ContentIssue> issues, ReadOnlySpan<byte> document, string? file, int listed)
    {
        string[] paths = [.. issues.Select(issue => origins.PathOf(root, issue.Path))];
        IReadOnlyDictionary<string, (int Line, int Column)> places = TextPositions.Find(document, paths);
        ContentIssue[] placed = [.. issues.Zip(paths, (issue, path) => issue with
        {
            Message = $"{issue.Message} (Said of the content in format version {current}, to which it was brought.)",
            Path = path,
            File = file,
            Line = places[path].Line,
            Column = places[path].Column,
        })];
        return [.. placed.Take(listed).OrderBy(issue => issue.Line).ThenBy(issue => issue.Column), .. placed.Skip(listed)];
    }
}
