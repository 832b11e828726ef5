using System.Buffers;
using System.Text.Json;

namespace TreatmentContent.Json;

/// <summary>Lays JSON out for people: what fits stands on one line, everything else one member or item a line; two blanks a level, LF.</summary>
/// <remarks>The layout follows from the values alone, so equal content gives equal bytes.</remarks>
internal ref struct JsonLayout
{
    private const int LineWidth = 110;
    private const int Indent = 2;

    private readonly ReadOnlySpan<byte> compact;
    private readonly List<int> widths;
    private readonly IBufferWriter<byte> output;
    private Utf8JsonReader reader;
    private int container;
    private int column;

    private JsonLayout(ReadOnlySpan<byte> compact, IBufferWriter<byte> output)
    {
        this.compact = compact;
        this.output = output;
        widths = JsonWidths.Measure(compact);
        reader = new Utf8JsonReader(compact, new JsonReaderOptions { MaxDepth = 64 });
    }

    /// <summary>Lays a document out.</summary>
    /// <param name="compact">The document without any blanks.</param>
    /// <param name="output">Takes the document, which ends with a line end.</param>
    public static void Write(ReadOnlySpan<byte> compact, IBufferWriter<byte> output)
    {
        var layout = new JsonLayout(compact, output);
        layout.reader.Read();
        layout.Value(depth: 0, isInline: false);
        layout.Put("\n"u8);
    }

    private void Value(int depth, bool isInline)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            Put(compact[(int)reader.TokenStartIndex..(int)reader.BytesConsumed]);
            return;
        }

        bool isObject = reader.TokenType == JsonTokenType.StartObject;
        int width = widths[container++];

        // One more for the comma that may follow. The document itself always opens.
        isInline |= depth > 0 && column + width + 1 <= LineWidth;
        Put(isObject ? "{"u8 : "["u8);
        int count = 0;
        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (count++ > 0)
                Put(","u8);
            if (!isInline)
                NewLine(depth + 1);
            else if (isObject || count > 1)
                Put(" "u8);

            if (isObject)
            {
                Put(compact[(int)reader.TokenStartIndex..(int)reader.BytesConsumed].TrimEnd((byte)':'));
                Put(": "u8);
                reader.Read();
            }

            Value(depth + 1, isInline);
        }

        if (count > 0 && !isInline)
            NewLine(depth);
        else if (count > 0 && isObject)
            Put(" "u8);
        Put(isObject ? "}"u8 : "]"u8);
    }

    private void NewLine(int depth)
    {
        Put("\n"u8);
        column = depth * Indent;
        Span<byte> blanks = output.GetSpan(column)[..column];
        blanks.Fill((byte)' ');
        output.Advance(column);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        column += JsonWidths.Columns(bytes);
    }
}
