using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Finds where the values that paths lead to stand in a document, in one pass over it.</summary>
internal static class TextPositions
{
    /// <summary>Finds places.</summary>
    /// <param name="document">The document, without byte order mark.</param>
    /// <param name="paths">Paths such as <c>$.benefits[0].title</c>.</param>
    /// <returns>The line and column of each value, from 1; for one that is missing, those of the nearest object or list around it.</returns>
    public static IReadOnlyDictionary<string, (int Line, int Column)> Find(ReadOnlySpan<byte> document, IEnumerable<string> paths)
    {
        var root = new Sought();
        foreach (string path in paths.Distinct(StringComparer.Ordinal))
            root.Add(path, JsonPath.Steps(path));

        var offsets = new List<(long Offset, string Path)>();
        var reader = new Utf8JsonReader(document, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = ContentContract.MaxDepth });
        try
        {
            if (reader.Read())
                Visit(ref reader, root, offsets);
        }
        catch (JsonException)
        {
            // A document that breaks off: what stands before the break has its place.
        }

        var places = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        var lines = new LineCounter(document);
        foreach ((long offset, string path) in offsets.OrderBy(found => found.Offset))
            places.Add(path, lines.PlaceOf(offset));
        return places;
    }

    private static void Visit(ref Utf8JsonReader reader, Sought sought, List<(long Offset, string Path)> offsets)
    {
        long start = reader.TokenStartIndex;
        sought.Paths.ForEach(path => offsets.Add((start, path)));
        if (sought.Steps.Count == 0 || reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            sought.Missing(path => offsets.Add((start, path)));
            reader.Skip();
            return;
        }

        var left = new HashSet<Sought>(sought.Steps.Values);
        bool isList = reader.TokenType == JsonTokenType.StartArray;
        for (int index = 0; reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); index++)
        {
            (string?, int) step = (null, index);
            if (!isList)
            {
                step = (Name(ref reader), 0);
                reader.Read();
            }

            if (sought.Steps.TryGetValue(step, out Sought? next) && left.Remove(next))
                Visit(ref reader, next, offsets);
            else
                reader.Skip();
        }

        foreach (Sought missing in left)
        {
            missing.Paths.ForEach(path => offsets.Add((start, path)));
            missing.Missing(path => offsets.Add((start, path)));
        }
    }

    private static string Name(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped && Token.LoneSurrogate(reader.ValueSpan) is not null ? "" : reader.GetString()!;

    /// <summary>The paths that are looked for, as a tree of their steps.</summary>
    private sealed class Sought
    {
        public List<string> Paths { get; } = [];

        public Dictionary<(string? Member, int Index), Sought> Steps { get; } = [];

        public void Add(string path, IReadOnlyList<(string? Member, int Index)> steps)
        {
            Sought at = this;
            foreach ((string?, int) step in steps)
            {
                if (!at.Steps.TryGetValue(step, out Sought? next))
                    at.Steps.Add(step, next = new Sought());
                at = next;
            }

            at.Paths.Add(path);
        }

        public void Missing(Action<string> report)
        {
            foreach (Sought step in Steps.Values)
            {
                step.Paths.ForEach(report);
                step.Missing(report);
            }
        }
    }
}
