using System.Text.Json;
using System.Text.Json.Serialization;

namespace TreatmentContent.Contract;

/// <summary>A converter that can also gather its problems instead of throwing the first.</summary>
internal interface IContentConverter
{
    /// <summary>Reads a value only to say what is wrong with it; afterwards the reader stands on the value's last token.</summary>
    /// <param name="reader">A reader on the value's first token, which is not null.</param>
    /// <param name="problems">Takes the problems.</param>
    void Check(ref Utf8JsonReader reader, ReadingProblems problems);
}

/// <summary>Reads and writes one type of value; the only exception that leaves it is <see cref="JsonException"/>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal abstract class ContentConverter<T> : JsonConverter<T>, IContentConverter, IValueReader<T>
{
    // Single values are read by the serializer too: a word by its type, and in the tests whatever the schema's patterns say of a value.
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, ReadingProblems.Throw);

    void IContentConverter.Check(ref Utf8JsonReader reader, ReadingProblems problems) => Read(ref reader, problems);

    /// <summary>Reads a value; where it cannot, it reports why and leaves the reader on the value's last token.</summary>
    /// <param name="reader">A reader on the value's first token.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <returns>The value; what it is after a problem does not matter.</returns>
    public abstract T? Read(ref Utf8JsonReader reader, ReadingProblems problems);
}
