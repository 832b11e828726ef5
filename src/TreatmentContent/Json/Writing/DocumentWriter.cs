using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Json;

/// <summary>Writes a record in its canonical form.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = ContentJsonEncoder.Instance, MaxDepth = ContentContract.MaxDepth, SkipValidation = true };

    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The record of the document.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="type">Its contract.</param>
    /// <param name="output">Takes the document.</param>
    /// <exception cref="ContentFormatException">The record holds what no document can.</exception>
    public static void Write<T>(T record, JsonTypeInfo<T> type, IBufferWriter<byte> output)
        where T : ContentRecord
    {
        if (Unwritable.FindClash(record) is { } clash)
            throw new ContentFormatException([clash]);

        var compact = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(compact, Options))
        {
            try
            {
                JsonSerializer.Serialize(writer, record, type);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                throw new ContentFormatException([Unwritable.Find(record) ?? new ContentIssue { Code = "TC0019", Severity = IssueSeverity.Error, Message = $"The content cannot be written: {exception.Message}" }]);
            }
        }

        JsonLayout.Write(compact.WrittenSpan, output);
    }
}
