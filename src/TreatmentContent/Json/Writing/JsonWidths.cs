using System.Text.Json;

namespace TreatmentContent.Json;

/// <summary>How wide each list and object of a document is on one line.</summary>
internal static class JsonWidths
{
    /// <summary>Measures every list and object.</summary>
    /// <param name="compact">A document without any blanks.</param>
    /// <returns>The widths in characters, in the order in which the lists and objects start.</returns>
    public static List<int> Measure(ReadOnlySpan<byte> compact)
    {
        const int ObjectBraces = 4;
        const int Brackets = 2;
        const int Separator = 2;

        var widths = new List<int>();
        var open = new Stack<(int Container, int Count)>();
        var reader = new Utf8JsonReader(compact, new JsonReaderOptions { MaxDepth = 64 });
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                (int closed, int count) = open.Pop();
                if (reader.TokenType == JsonTokenType.EndObject && count == 0)
                    widths[closed] = Brackets;
                if (open.TryPeek(out (int Container, int Count) outer))
                    widths[outer.Container] += widths[closed];
                continue;
            }

            bool isName = reader.TokenType == JsonTokenType.PropertyName;
            bool isItem = isName || (open.Count > 0 && compact[(int)reader.TokenStartIndex - 1] != (byte)':');
            if (isItem)
            {
                (int container, int count) = open.Pop();
                widths[container] += count > 0 ? Separator : 0;
                open.Push((container, count + 1));
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                open.Push((widths.Count, 0));
                widths.Add(reader.TokenType == JsonTokenType.StartObject ? ObjectBraces : Brackets);
            }
            else if (open.TryPeek(out (int Container, int Count) holder))
            {
                bool isText = isName || reader.TokenType == JsonTokenType.String;
                widths[holder.Container] += Columns(reader.ValueSpan) + (isText ? 2 : 0) + (isName ? Separator : 0);
            }
        }

        return widths;
    }

    /// <summary>Counts the characters of UTF-8 bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>How many characters they are.</returns>
    public static int Columns(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte b in bytes)
            count += (b & 0xC0) == 0x80 ? 0 : 1;
        return count;
    }
}
