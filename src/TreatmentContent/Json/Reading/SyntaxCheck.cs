using System.Text.Json;
using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Says in plain words why bytes are not JSON: the comments and commas that many tools allow, and the first thing that stops every reader.</summary>
internal static class SyntaxCheck
{
    /// <summary>Scans a document; steps into nothing, for a place in a broken document has no path.</summary>
    /// <param name="document">The bytes, which are sound UTF-8.</param>
    /// <param name="maxDepth">How deep the document may nest.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <returns>Whether the document can be read to its end with comments and extra commas left out.</returns>
    public static bool Scan(ReadOnlySpan<byte> document, int maxDepth, ReadingProblems problems)
    {
        var options = new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = maxDepth + 1 };
        var reader = new Utf8JsonReader(document, options);
        int comma = -1;
        int reached = 0;
        try
        {
            while (reader.Read())
            {
                int start = (int)reader.TokenStartIndex;
                int found = document[reached..start].IndexOf((byte)',');
                comma = found < 0 ? comma : reached + found;
                reached = (int)reader.BytesConsumed;
                if (reader.TokenType == JsonTokenType.Comment)
                {
                    problems.Report("TC0001", "JSON has no comments; take this one out, or keep it in a member whose name starts with 'x-'.", start);
                    continue;
                }

                if (comma >= 0 && reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                    problems.Report("TC0001", "Nothing comes after this comma; take it out.", comma);

                comma = -1;
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
            problems.Report("TC0001", Reason(document, offset), offset);
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
        return offset;
    }

    private static string Reason(ReadOnlySpan<byte> document, int offset)
    {
        if (document.Trim(" \t\r\n"u8).IsEmpty)
            return "The document is empty; the smallest one is {}.";
        if (offset >= document.Length)
            return "The document ends too early: a bracket, a brace or a quote is not closed.";

        byte at = document[offset];
        return at switch
        {
            (byte)'\'' => "Texts stand in double quotes in JSON, not in single ones.",
            (byte)'\n' or (byte)'\r' => "A text cannot go over the end of a line; write the line break as \\n.",
            (byte)'\t' => "A tab in a text is written as \\t.",
            < 0x20 => $"The document holds the control character U+{at:X4}.",
            (byte)'"' => "A comma is missing before this.",
            > 0x20 and < 0x7F => $"The character '{(char)at}' cannot stand here in JSON.",
            _ => "This cannot stand here in JSON.",
        };
    }
}
