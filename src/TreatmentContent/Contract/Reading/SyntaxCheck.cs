using System.Text;
using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Says in plain words why bytes are not JSON: the comments and commas that many tools allow, and the first thing that stops every reader.</summary>
internal static class SyntaxCheck
{
    private const int LongestWord = 20;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>Scans a document; steps into nothing, for a place in a broken document has no path.</summary>
    /// <param name="document">The bytes, which are sound UTF-8.</param>
    /// <param name="maxDepth">How deep the document may nest.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <param name="insteadOfComment">What to do about a comment.</param>
    /// <returns>Whether the document can be read to its end with comments and extra commas left out.</returns>
    public static bool Scan(ReadOnlySpan<byte> document, int maxDepth, ReadingProblems problems, string insteadOfComment = "take this one out, or keep it in a member whose name starts with 'x-'")
    {
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = maxDepth + 1 };
        var reader = new Utf8JsonReader(document, options);
        int comma = -1;
        int reached = 0;
        JsonTokenType last = JsonTokenType.None;
        try
        {
            while (!problems.HasEnough && reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                int found = document[reached..start].IndexOf((byte)',');
                comma = found < 0 ? comma : reached + found;
                reached = (int)reader.BytesConsumed;
                if (reader.TokenType == JsonTokenType.Comment)
                {
                    problems.Report("TC0001", $"JSON has no comments; {insteadOfComment}.", start);
                    continue;
                }

                if (comma >= 0 && reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                    problems.Report("TC0001", "Nothing comes after this comma; take it out.", comma);

                comma = -1;
                last = reader.TokenType;
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= maxDepth)
                {
                    problems.Report("TC0019", $"The document nests deeper than the {maxDepth} levels that are read.", start);
                    return false;
                }
            }

            return true;
        }
        catch (JsonException exception)
        {
            int offset = Offset(document, exception);
            bool follows = last is not (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartArray or JsonTokenType.StartObject)
                && reached <= offset && document[reached..offset].IndexOfAnyExcept(Blanks) < 0;
            problems.Report("TC0001", Reason(document, offset, follows, reader.CurrentDepth == 0), offset);
            return false;
        }
    }

    // The serializer counts lines from 0 and gives the byte in the line.
    private static int Offset(ReadOnlySpan<byte> document, JsonException exception)
    {
        int offset = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int end = document[offset..].IndexOf((byte)'\n');
            if (end < 0)
                break;
            offset += end + 1;
        }

        offset = (int)Math.Min(offset + (exception.BytePositionInLine ?? 0), document.Length);

        // In a word such as 'nul' or a number such as '1x' the reader stops inside; the mistake starts where the word does.
        while (offset > 0 && offset < document.Length && document[offset] >= ' ' && char.IsAsciiLetterOrDigit((char)document[offset - 1]))
            offset--;
        return IsEscaped(document, offset) ? offset - 1 : offset;
    }

    private static bool IsEscaped(ReadOnlySpan<byte> document, int offset)
    {
        int backslashes = 0;
        while (backslashes < offset && document[offset - backslashes - 1] == (byte)'\\')
            backslashes++;
        return backslashes % 2 == 1;
    }

    // Most mistakes are few: a comma or colon that is missing, a word or a number as another language writes it, a backslash or a tab in a text.
    private static string Reason(ReadOnlySpan<byte> document, int offset, bool followsValue, bool isOutside)
    {
        if (document.IndexOfAnyExcept(Blanks) < 0)
            return "The document is empty; a document begins with {.";
        if (offset >= document.Length)
            return "The document ends too early: a bracket, a brace or a quote is not closed.";
        if (followsValue && isOutside)
            return "The document has ended before this; take it out, or look for a bracket or brace too many.";

        byte at = document[offset];
        bool isWord = char.IsAsciiLetterOrDigit((char)at);
        if (followsValue && (isWord || at is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-'))
            return "A comma is missing before this.";
        return isWord ? WordReason(document[offset..]) : at switch
        {
            (byte)'\\' => "A backslash in a text is written as \\\\.",
            (byte)'\'' => "Texts stand in double quotes in JSON, not in single ones.",
            (byte)'\n' or (byte)'\r' => "A text cannot go over the end of a line; write the line break as \\n.",
            (byte)'\t' => "A tab cannot stand in a text; write a blank.",
            < 0x20 => $"The document holds the control character U+{at:X4}.",
            (byte)'"' => "A colon is missing before this.",
            > 0x20 and < 0x7F => $"The character '{(char)at}' cannot stand here in JSON.",
            _ => "This cannot stand here in JSON.",
        };
    }

    private static string WordReason(ReadOnlySpan<byte> rest)
    {
        int length = 1;
        while (length < rest.Length && length < LongestWord && char.IsAsciiLetterOrDigit((char)rest[length]))
            length++;
        string word = Encoding.ASCII.GetString(rest[..length]);
        return char.IsAsciiDigit(word[0])
            ? $"'{word}' is not a number of JSON; write one such as 3 or 0.5."
            : $"'{word}' cannot stand here in JSON: texts and names stand in double quotes, and the words are true and false.";
    }
}
