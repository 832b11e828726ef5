using System.Text.Json;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Reads a record inside another; its own reader is made when the first one is read, for some records can hold themselves.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class PartReader<T> : IValueReader<T>
    where T : ContentRecord
{
    public T? Read(ref Utf8JsonReader reader, ReadingProblems problems) => RecordReader<T>.Instance.Read(ref reader, problems);
}
