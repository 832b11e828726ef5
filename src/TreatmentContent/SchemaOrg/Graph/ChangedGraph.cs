using System.Buffers;
using System.Text.Json;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks what the author's change left, as anybody's document is checked: for errors, however many warnings there are.</summary>
/// <remarks>A page may be larger than what <see cref="SchemaOrgCheck"/> reads. It is checked in parts, each of which knows the nodes of the others by type and id.</remarks>
internal sealed class ChangedGraph
{
    private const int MaxNamed = 5;

    // Whole nodes, and far fewer values than the check reads at most.
    private const int PartBytes = 1024 * 1024;

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly List<GraphNode> part = [];
    private readonly List<string> errors = [];
    private int checkedNodes;

    /// <summary>Checks nodes; those that they refer to may be written elsewhere.</summary>
    /// <param name="nodes">The nodes as they will be written.</param>
    /// <exception cref="InvalidOperationException">The check finds errors; they are named.</exception>
    public static void Check(IEnumerable<GraphNode> nodes)
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

        List<string> errors = check.errors;
        if (errors.Count > 0)
            throw new InvalidOperationException($"After the change the document has errors: {string.Join(" ", errors.Take(MaxNamed))}{(errors.Count > MaxNamed ? $" (and {errors.Count - MaxNamed} more)" : "")}");
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

        // One node of many megabytes is more than the check reads, and no error of whoever wrote it.
        if (buffer.WrittenCount <= DocumentParser.MaxBytes)
            AddErrors();

        checkedNodes += part.Count;
        part.Clear();
        buffer.ResetWrittenCount();
        writer.Reset();
    }

    private void AddErrors()
    {
        var issues = new PlacedIssues(int.MaxValue);
        if (DocumentParser.Parse(buffer.WrittenSpan, issues) is { } root)
            GraphCheck.Check(root, issues);

        errors.AddRange(issues.ToIssues(buffer.WrittenSpan, file: null)
            .Where(issue => issue.Severity == IssueSeverity.Error)
            .Select(issue => $"{issue.Code} {PathOf(issue.Path, checkedNodes)}: {issue.Message}"));
    }
}
