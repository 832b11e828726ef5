using System.Buffers;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Statements;

namespace TreatmentContent.Json;

/// <summary>Writes a record in its canonical form.</summary>
internal static class DocumentWriter
{
    /// <summary>Writes a record.</summary>
    /// <typeparam name="T">The record of the document.</typeparam>
    /// <param name="record">The record.</param>
    /// <param name="type">Its contract.</param>
    /// <param name="output">Takes the document.</param>
    /// <exception cref="ContentFormatException">The record holds what no document can.</exception>
    public static void Write<T>(T record, JsonTypeInfo<T> type, IBufferWriter<byte> output)
        where T : ContentRecord => JsonLayout.Write(CompactJson.Write(record, type).Span, output);
}
