using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads a value of a member that is null where nothing is stated; a null in a document is none.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">Reads the value.</param>
internal sealed class OptionalReader<T>(IValueReader<T> value) : IValueReader<T?>
    where T : struct
{
    public T? Read(ref Utf8JsonReader reader, ReadingProblems problems) => value.Read(ref reader, problems);
}
