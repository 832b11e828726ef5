using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads a member that is left out where nothing is stated. A null written there is refused (TC0016), as it is everywhere.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="value">Reads the value.</param>
internal sealed class OptionalReader<T>(IValueReader<T> value) : IValueReader<T?>
    where T : struct
{
    public T? Read(ref Utf8JsonReader reader, ReadingProblems problems) => value.Read(ref reader, problems);
}
