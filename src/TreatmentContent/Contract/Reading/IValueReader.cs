using System.Text.Json;

namespace TreatmentContent.Contract;

/// <summary>Reads one type of value: a record, a list, or what a converter reads.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal interface IValueReader<T>
{
    /// <summary>Reads a value; where it cannot, it reports why.</summary>
    /// <param name="reader">A reader on the value's first token; afterwards it stands on its last.</param>
    /// <param name="problems">Takes the problem.</param>
    /// <returns>The value; what it is after a problem does not matter.</returns>
    T? Read(ref Utf8JsonReader reader, ReadingProblems problems);
}
