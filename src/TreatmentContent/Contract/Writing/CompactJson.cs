using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Writes a record without any blanks: the canonical form before it is laid out for people.</summary>
internal static class CompactJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ContentJsonEncoder.Instance, MaxDepth = ContentContract.MaxDepth, SkipValidation = true };

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="type">Its contract.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ContentFormatException">The record holds what no document can.</exception>
    public static ReadOnlyMemory<byte> Write(ContentRecord record, JsonTypeInfo type)
    {
        if (Unwritable.FindClash(record) is { } clash)
            throw new ContentFormatException([clash]);

        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output, Options);
        try
        {
            JsonSerializer.Serialize(writer, record, type);
            writer.Flush();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new ContentFormatException([Unwritable.Find(record) ?? new ContentIssue { Code = "TC0019", Severity = IssueSeverity.Error, Message = $"The content cannot be written: {exception.Message}" }]);
        }

        return output.WrittenMemory;
    }
}
