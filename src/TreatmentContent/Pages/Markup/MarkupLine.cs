using TreatmentContent.Statements;

namespace TreatmentContent.Pages;

/// <summary>Reads the emphasis and the links of one line. Each character is looked at a bounded number of times.</summary>
internal static class MarkupLine
{
    private const string Stars = "**";

    /// <summary>Reads a line.</summary>
    /// <param name="line">The text.</param>
    /// <returns>Its runs, in order; none for an empty line.</returns>
    public static IReadOnlyList<MarkupRun> Read(string line)
    {
        List<MarkupRun> runs = [];
        int at = 0;
        while (at < line.Length)
        {
            int open = line.IndexOf(Stars, at, StringComparison.Ordinal);
            int close = open < 0 ? -1 : line.IndexOf(Stars, open + Stars.Length, StringComparison.Ordinal);
            if (close < 0)
            {
                ReadLinks(line[at..], isStrong: false, runs);
                break;
            }

            ReadLinks(line[at..open], isStrong: false, runs);

            // "****" holds nothing to stress: it is text.
            bool isStrong = close > open + Stars.Length;
            ReadLinks(isStrong ? line[(open + Stars.Length)..close] : line[open..(close + Stars.Length)], isStrong, runs);
            at = close + Stars.Length;
        }

        return runs;
    }

    private static void ReadLinks(string text, bool isStrong, List<MarkupRun> runs)
    {
        int plainFrom = 0;
        int at = 0;
        while (at < text.Length && text.IndexOf('[', at) is int open and >= 0)
        {
            if (!TryReadLink(text, open, out string label, out Link link, out int end))
            {
                at = end;
                continue;
            }

            Add(text[plainFrom..open], isStrong, default, runs);
            Add(label, isStrong, link, runs);
            plainFrom = at = end;
        }

        Add(text[plainFrom..], isStrong, default, runs);
    }

    /// <summary>Reads a link.</summary>
    /// <param name="text">The text.</param>
    /// <param name="open">Where its bracket opens.</param>
    /// <param name="label">Its text.</param>
    /// <param name="link">Its address.</param>
    /// <param name="end">Where reading goes on: behind the link, or at the next place where one may begin.</param>
    private static bool TryReadLink(string text, int open, out string label, out Link link, out int end)
    {
        label = "";
        link = default;
        end = open + 1;
        int close = text.AsSpan(open + 1).IndexOfAny('[', ']');
        if (close < 1 || text[open + 1 + close] == '[' || text.AsSpan(open + 2 + close) is not ['(', ..])
        {
            return false;
        }

        int address = open + 3 + close;
        int length = text.AsSpan(address).IndexOfAny(")[ ");
        if (length < 0 || text[address + length] != ')' || !Link.TryParse(text.AsSpan(address, length), out link))
        {
            end = length < 0 ? text.Length : address + length;
            return false;
        }

        label = text.Substring(open + 1, close);
        end = address + length + 1;
        return true;
    }

    private static void Add(string text, bool isStrong, Link link, List<MarkupRun> runs)
    {
        if (text.Length > 0)
        {
            runs.Add(new MarkupRun(text, isStrong, link));
        }
    }
}
