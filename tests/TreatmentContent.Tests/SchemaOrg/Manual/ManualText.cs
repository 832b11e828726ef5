using System.Text;
using System.Text.Json;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>A document with marked blocks, such as <c>&lt;!-- table: sections --&gt;</c>: what follows the mark is made by the code.</summary>
internal static class ManualText
{
    private const int Width = 130;

    /// <summary>Gives the document with every marked block made anew.</summary>
    /// <param name="document">The document.</param>
    /// <param name="makers">What makes the block of each kind, from its name.</param>
    public static string Fill(string document, Dictionary<string, Func<string, string>> makers)
    {
        var text = new StringBuilder();
        string[] lines = document.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            text.Append(i == 0 ? "" : "\n").Append(lines[i]);
            if (Marker(lines[i]) is not { } marker)
                continue;
            text.Append('\n').Append(makers[marker.Kind](marker.Name));
            i = EndOfBlock(lines, i);
        }

        return text.ToString();
    }

    /// <summary>Gives the names of the marked blocks of a kind, in the order of the document.</summary>
    public static IReadOnlyList<string> Markers(string document, string kind) =>
        [.. document.Split('\n').Select(Marker).Where(marker => marker?.Kind == kind).Select(marker => marker!.Value.Name)];

    /// <summary>Gives the lines of a region of code, without what indents them all.</summary>
    public static string Region(string code, string name)
    {
        string start = $"#region {name}\n";
        int from = code.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, $"There is no region '{name}'.");
        from += start.Length;
        string[] lines = [.. code[from..code.IndexOf("#endregion", from, StringComparison.Ordinal)].TrimEnd().Split('\n')];
        int indentation = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[indentation..] : line));
    }

    /// <summary>Lays JSON out for a page: what fits stands in one line.</summary>
    public static string LaidOut(JsonElement value, int indentation = 0, int taken = 0)
    {
        bool isObject = value.ValueKind == JsonValueKind.Object;
        if (!isObject && value.ValueKind != JsonValueKind.Array)
            return value.GetRawText();
        (string Name, JsonElement Value)[] items = isObject
            ? [.. value.EnumerateObject().Select(property => ($"\"{property.Name}\": ", property.Value))]
            : [.. value.EnumerateArray().Select(item => ("", item))];
        string line = string.Join(", ", items.Select(item => item.Name + LaidOut(item.Value, int.MinValue)));
        line = isObject ? $"{{ {line} }}" : $"[{line}]";
        if (indentation < 0 || indentation + taken + line.Length <= Width)
            return line;
        string inner = new(' ', indentation + 2);
        IEnumerable<string> lines = items.Select(item => inner + item.Name + LaidOut(item.Value, indentation + 2, item.Name.Length));
        return $"{(isObject ? '{' : '[')}\n{string.Join(",\n", lines)}\n{inner[2..]}{(isObject ? '}' : ']')}";
    }

    private static (string Kind, string Name)? Marker(string line)
    {
        if (!line.StartsWith("<!-- ", StringComparison.Ordinal) || !line.EndsWith(" -->", StringComparison.Ordinal))
            return null;
        string[] parts = line[5..^4].Split(": ");
        return (parts[0], parts[1]);
    }

    // A fenced block ends at its fence, a table with its last row.
    private static int EndOfBlock(string[] lines, int marker)
    {
        int next = marker + 1;
        if (next < lines.Length && lines[next].StartsWith("```", StringComparison.Ordinal))
            return Array.IndexOf(lines, "```", next + 1);
        while (next < lines.Length && lines[next].StartsWith('|'))
            next++;
        return next - 1;
    }
}
