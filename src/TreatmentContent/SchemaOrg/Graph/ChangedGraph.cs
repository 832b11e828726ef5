using System.Buffers;
using System.Text.Json;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.SchemaOrg;

/// <summary>Checks what the author's change left, as anybody's document is checked.</summary>
internal static class ChangedGraph
{
    // In a catalogue a page refers to nodes that are written after it; those that are nowhere are out already.
    private const string DanglingReference = "TC2013";
    private const int MaxNamed = 5;

    /// <summary>Checks the nodes.</summary>
    /// <param name="nodes">The nodes as they will be written.</param>
    /// <param name="isWhole">Whether they are a whole document, and not the part of it that belongs to one page.</param>
    /// <exception cref="InvalidOperationException">The check finds errors; they are named.</exception>
    public static void Check(IEnumerable<GraphNode> nodes, bool isWhole)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, GraphWriter.Minified))
        {
            GraphWriter.WriteStart(writer);
            foreach (GraphNode node in nodes)
            {
                GraphWriter.WriteNode(writer, node);
            }

            GraphWriter.WriteEnd(writer);
        }

        ContentIssue[] errors = [.. SchemaOrgCheck.Check(buffer.WrittenSpan).Where(issue => issue.Severity == IssueSeverity.Error && (isWhole || issue.Code != DanglingReference))];
        if (errors.Length > 0)
            throw new InvalidOperationException($"After the change the document has errors: {string.Join(" ", errors.Take(MaxNamed).Select(issue => $"{issue.Code} {issue.Path}: {issue.Message}"))}{More(errors.Length)}");
    }

    private static string More(int count) => count > MaxNamed ? $" (and {count - MaxNamed} more)" : "";
}
