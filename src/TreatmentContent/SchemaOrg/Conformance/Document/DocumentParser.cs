using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using TreatmentContent.Contract;

namespace TreatmentContent.SchemaOrg;

/// <summary>Reads bytes as JSON and keeps where everything stands; never more than its limits.</summary>
internal ref struct DocumentParser
{
    /// <summary>The longest document, in bytes of UTF-8.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>How deep lists and objects may nest.</summary>
    public const int MaxDepth = 64;

    /// <summary>How many values a document may hold.</summary>
    public const int MaxValues = 1_000_000;

    private readonly PlacedIssues issues;
    private Utf8JsonReader reader;
    private int values;

    private DocumentParser(ReadOnlySpan<byte> document, PlacedIssues issues)
    {
        this.issues = issues;
        reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The bytes, without byte order mark.</param>
    /// <param name="issues">Takes what is not JSON.</param>
    /// <returns>The document's value; null where it cannot be read to its end.</returns>
    public static DocumentValue? Parse(ReadOnlySpan<byte> document, PlacedIssues issues)
    {
        if (document.Length > MaxBytes)
        {
            issues.Report("TC0019", $"The document has {document.Length} bytes, more than the {MaxBytes} that are read.", 0);
            return null;
        }

        if (!Utf8.IsValid(document))
        {
            issues.Report("TC0001", "This is not UTF-8, the encoding of JSON; save the file as UTF-8.", FirstInvalid(document));
            return null;
        }

        // Where comments or commas were found, a reader of JSON gets no further.
        if (!SyntaxCheck.Scan(document, MaxDepth, issues, "take this one out") || issues.HasErrors)
            return null;
        var parser = new DocumentParser(document, issues);
        DocumentValue? root = parser.TryRead();
        if (parser.values <= MaxValues)
            return root;
        issues.Report("TC0019", $"The document holds more than the {MaxValues} values that are read.", 0);
        return null;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> document)
    {
        int offset = 0;
        while (Rune.DecodeFromUtf8(document[offset..], out _, out int length) == OperationStatus.Done)
            offset += length;
        return offset;
    }

    // The two readings agree; should they ever not, the document is refused.
    private DocumentValue? TryRead()
    {
        try
        {
            reader.Read();
            return Value();
        }
        catch (JsonException exception)
        {
            issues.Report("TC0001", exception.Message, reader.TokenStartIndex);
            return null;
        }
    }

    private DocumentValue Value()
    {
        long offset = reader.TokenStartIndex;
        values++;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new DocumentValue(JsonValueKind.Object, offset) { Members = Members() };
            case JsonTokenType.StartArray:
                return new DocumentValue(JsonValueKind.Array, offset) { Items = Items() };
            case JsonTokenType.String:
                // A text may be as long as its document: what is joined of many texts of the content is longer than any one of them may be.
                return new DocumentValue(JsonValueKind.String, offset) { Text = Token.IsWhole(ref reader, issues) ? reader.GetString()! : "\uFFFD" };
            case JsonTokenType.Number:
                return new DocumentValue(JsonValueKind.Number, offset) { Text = Token.Raw(ref reader) };
            case JsonTokenType.True:
                return new DocumentValue(JsonValueKind.True, offset);
            case JsonTokenType.False:
                return new DocumentValue(JsonValueKind.False, offset);
            default:
                return new DocumentValue(JsonValueKind.Null, offset);
        }
    }

    private List<DocumentValue> Items()
    {
        var items = new List<DocumentValue>();
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (values > MaxValues)
            {
                reader.Skip();
                continue;
            }

            issues.Enter(index);
            items.Add(Value());
            issues.Leave();
        }

        return items;
    }

    private List<DocumentMember> Members()
    {
        var members = new List<DocumentMember>();
        var names = new MemberNames();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (values > MaxValues)
            {
                reader.Read();
                reader.Skip();
                continue;
            }

            if (!names.TryTake(ref reader, issues, out string? name))
                continue;
            issues.Enter(name);
            members.Add(new DocumentMember(name, names.LastOffset, Value()));
            issues.Leave();
        }

        return members;
    }
}
