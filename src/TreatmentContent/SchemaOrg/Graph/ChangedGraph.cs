using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks what the author's change left, as anybody's document is checked: for errors that were not there before, however many warnings there are.</summary>
/// <remarks>
/// A page may be larger than what <see cref="SchemaOrgCheck"/> reads. It is checked in parts, each of which knows the nodes of the others by type and id. The content may state what no
/// document should, such as a currency that is none: that is written with a change as it is without one.
/// </remarks>
internal sealed class ChangedGraph
{
    private const int MaxNamed = 5;

    // Whole nodes, and far fewer values than the check reads at most.
    private const int PartBytes = 1024 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly List<GraphNode> part = [];
    private readonly List<(ContentIssue Issue, KnownError Key)> errors = [];
    private int checkedNodes;

    /// <summary>Checks nodes; those that they refer to may be written elsewhere.</summary>
    /// <param name="nodes">The nodes as they will be written.</param>
    /// <param name="before">The nodes as they were before the change, as a list in JSON.</param>
    /// <exception cref="InvalidOperationException">The check finds errors that were not there before; they are named.</exception>
    public static void Check(IEnumerable<GraphNode> nodes, ReadOnlyMemory<byte> before)
    {
        var check = new ChangedGraph();
        using (var writer = new Utf8JsonWriter(check.buffer, GraphWriter.Minified))
        {
            foreach (GraphNode node in nodes)
            {
                check.Add(writer, node);
            }

            check.CheckPart(writer);
        }

        if (check.errors.Count == 0)
            return;

        Dictionary<KnownError, int> known = ErrorsOf(before);
        string[] errors = [.. check.errors.Where(error => !TryForgive(known, error.Key)).Select(error => $"{error.Issue.Code} {error.Issue.Path}: {error.Issue.Message}")];
        if (errors.Length > 0)
            throw new InvalidOperationException($"After the change the document has errors: {string.Join(" ", errors.Take(MaxNamed))}{(errors.Length > MaxNamed ? $" (and {errors.Length - MaxNamed} more)" : "")}");
    }

    // Each node by itself. That it refers to others says nothing: where references lead is settled after each change.
    private static Dictionary<KnownError, int> ErrorsOf(ReadOnlyMemory<byte> graph)
    {
        Dictionary<KnownError, int> found = [];
        var buffer = new ArrayBufferWriter<byte>();
        using JsonDocument nodes = JsonDocument.Parse(graph);
        foreach (JsonElement node in nodes.RootElement.EnumerateArray())
        {
            buffer.ResetWrittenCount();
            using var writer = new Utf8JsonWriter(buffer, GraphWriter.Minified);
            GraphWriter.WriteStart(writer);
            node.WriteTo(writer);
            GraphWriter.WriteEnd(writer);
            foreach ((ContentIssue issue, KnownError key) in Keyed(buffer.WrittenMemory).Where(error => error.Issue.Code != "TC2013"))
                found[key] = found.GetValueOrDefault(key) + 1;
        }

        return found;
    }

    // What was wrong so many times in one place may be so again, and not once more.
    private static bool TryForgive(Dictionary<KnownError, int> known, KnownError key)
    {
        if (!known.TryGetValue(key, out int count) || count == 0)
            return false;

        known[key] = count - 1;
        return true;
    }

    private static List<(ContentIssue Issue, KnownError Key)> Keyed(ReadOnlyMemory<byte> document)
    {
        ContentIssue[] errors = [.. Errors(document.Span)];
        if (errors.Length == 0)
            return [];

        using JsonDocument json = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = GraphChange.MaxDepth });
        return [.. errors.Select(error => (error, KeyOf(error, json.RootElement)))];
    }

    // The nearest node with an id, and the properties from there: an item more in a list moves those after it.
    private static KnownError KeyOf(ContentIssue error, JsonElement json)
    {
        string id = "";
        var way = new StringBuilder();
        foreach ((string? member, int index) in JsonPath.Steps(error.Path))
        {
            bool isThere = member is null ? json.ValueKind == JsonValueKind.Array && index < json.GetArrayLength() : json.ValueKind == JsonValueKind.Object && json.TryGetProperty(member, out _);
            way.Append('.').Append(member);
            if (!isThere)
                continue;

            json = member is null ? json[index] : json.GetProperty(member);
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(Names.Id.Text, out JsonElement found) || found.ValueKind != JsonValueKind.String)
                continue;

            id = found.GetString()!;
            way.Clear();
        }

        return new(id, way.ToString(), error.Code, error.Message);
    }

    // One node of many megabytes is more than the check reads, and no error of whoever wrote it.
    private static IEnumerable<ContentIssue> Errors(ReadOnlySpan<byte> document)
    {
        var issues = new PlacedIssues(int.MaxValue);
        if (document.Length <= DocumentParser.MaxBytes && DocumentParser.Parse(document, issues) is { } root)
            GraphCheck.Check(root, issues);

        return issues.ToIssues(document, file: null).Where(issue => issue.Severity == IssueSeverity.Error);
    }

    // The graph is the only list of nodes, so its place is the second step of every path.
    private static string PathOf(string path, int before) =>
        before == 0 ? path : JsonPath.Of([.. JsonPath.Steps(path).Select((step, i) => i == 1 ? (step.Member, step.Index + before) : step)]);

    private void Add(Utf8JsonWriter writer, GraphNode node)
    {
        if (part.Count == 0)
            GraphWriter.WriteStart(writer);

        GraphWriter.WriteNode(writer, node);
        part.Add(node);
        if (writer.BytesCommitted + writer.BytesPending > PartBytes)
            CheckPart(writer);
    }

    private void CheckPart(Utf8JsonWriter writer)
    {
        if (part.Count == 0)
            return;

        foreach (GraphNode elsewhere in part.SelectMany(node => node.Links()).Distinct().Except(part))
        {
            GraphWriter.WriteMention(writer, elsewhere);
        }

        GraphWriter.WriteEnd(writer);
        errors.AddRange(Keyed(buffer.WrittenMemory).Select(error => (error.Issue with { Path = PathOf(error.Issue.Path, checkedNodes) }, error.Key)));
        checkedNodes += part.Count;
        part.Clear();
        buffer.ResetWrittenCount();
        writer.Reset();
    }

    private readonly record struct KnownError(string NodeId, string Way, string Code, string Message);
}
