using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TreatmentContent.Benchmarks;

/// <summary>
/// The program that one would write by hand for exactly one page: the calls of a <see cref="Utf8JsonWriter"/> in their order, names encoded
/// beforehand, texts at hand. It is taken from the finished document, so that it writes the same bytes, whatever the content is.
/// </summary>
internal sealed class HandWrittenPage : IDisposable
{
    private enum Call
    {
        StartObject,
        EndObject,
        StartArray,
        EndArray,
        Name,
        Text,
        Number,
        True,
        False,
    }

    private readonly (Call Call, JsonEncodedText Name, string Text, decimal Number)[] calls;
    private readonly Utf8JsonWriter writer;

    public HandWrittenPage(ReadOnlySpan<byte> document, JavaScriptEncoder encoder)
    {
        var list = new List<(Call, JsonEncodedText, string, decimal)>();
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            list.Add(reader.TokenType switch
            {
                JsonTokenType.StartObject => (Call.StartObject, default, "", 0),
                JsonTokenType.EndObject => (Call.EndObject, default, "", 0),
                JsonTokenType.StartArray => (Call.StartArray, default, "", 0),
                JsonTokenType.EndArray => (Call.EndArray, default, "", 0),
                JsonTokenType.PropertyName => (Call.Name, JsonEncodedText.Encode(reader.GetString()!, encoder), "", 0),
                JsonTokenType.String => (Call.Text, default, reader.GetString()!, 0),
                JsonTokenType.Number => (Call.Number, default, "", reader.GetDecimal()),
                JsonTokenType.True => (Call.True, default, "", 0),
                JsonTokenType.False => (Call.False, default, "", 0),
                _ => throw new InvalidOperationException($"A page holds no {reader.TokenType}."),
            });
        }

        calls = [.. list];
        writer = new Utf8JsonWriter(Stream.Null, new JsonWriterOptions { Encoder = encoder, SkipValidation = true });
    }

    public void Write(IBufferWriter<byte> output)
    {
        writer.Reset(output);
        foreach (ref readonly (Call Call, JsonEncodedText Name, string Text, decimal Number) call in calls.AsSpan())
        {
            switch (call.Call)
            {
                case Call.StartObject: writer.WriteStartObject(); break;
                case Call.EndObject: writer.WriteEndObject(); break;
                case Call.StartArray: writer.WriteStartArray(); break;
                case Call.EndArray: writer.WriteEndArray(); break;
                case Call.Name: writer.WritePropertyName(call.Name); break;
                case Call.Text: writer.WriteStringValue(call.Text); break;
                case Call.Number: writer.WriteNumberValue(call.Number); break;
                case Call.True: writer.WriteBooleanValue(true); break;
                case Call.False: writer.WriteBooleanValue(false); break;
            }
        }

        writer.Flush();
    }

    public void Dispose() => writer.Dispose();
}
