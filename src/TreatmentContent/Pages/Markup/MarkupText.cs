using System.Text;

namespace TreatmentContent.Pages;

/// <summary>
/// Reads the text subset of content: paragraphs parted by a blank line, <c>- </c> lists, <c>**strong**</c> and <c>[text](link)</c>.
/// Everything else is text, also what looks like other markup; no text is refused.
/// </summary>
internal static class MarkupText
{
    private const string Bullet = "- ";

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, with LF line ends.</param>
    /// <returns>Its paragraphs and lists, in order; none for a blank text.</returns>
    public static IReadOnlyList<MarkupBlock> Read(string text)
    {
        List<MarkupBlock> blocks = [];
        List<string> lines = [];
        bool isList = false;
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            bool isItem = line.StartsWith(Bullet, StringComparison.Ordinal);
            if (line.Length == 0 || (isItem && !isList))
            {
                Close(blocks, lines, isList);
                isList = false;
            }

            if (isItem)
            {
                isList = true;
                lines.Add(line[Bullet.Length..].TrimStart());
            }
            else if (line.Length > 0)
            {
                // A line that goes on belongs to what stands before it, in a list to its last item.
                Continue(lines, line);
            }
        }

        Close(blocks, lines, isList);
        return blocks;
    }

    /// <summary>Gives the text without its markup: for readers of JSON-LD, and everywhere else that has no emphasis.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Paragraphs parted by a blank line, list items on lines of their own, link texts without their addresses.</returns>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (MarkupBlock block in Read(text))
        {
            plain.Append(plain.Length > 0 ? "\n\n" : "");
            for (int i = 0; i < block.Lines.Count; i++)
            {
                plain.Append(i > 0 ? "\n" : "").Append(block.IsList ? Bullet : "");
                foreach (MarkupRun run in block.Lines[i])
                {
                    plain.Append(run.Text);
                }
            }
        }

        return plain.ToString();
    }

    private static void Continue(List<string> lines, string line)
    {
        if (lines.Count == 0)
        {
            lines.Add(line);
        }
        else
        {
            lines[^1] = lines[^1].Length == 0 ? line : $"{lines[^1]} {line}";
        }
    }

    private static void Close(List<MarkupBlock> blocks, List<string> lines, bool isList)
    {
        if (lines.Count > 0)
        {
            blocks.Add(new MarkupBlock(isList, [.. lines.Select(MarkupLine.Read)]));
            lines.Clear();
        }
    }
}
