using System.Collections.Concurrent;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>The readers of the records, one for each: the contract as a table of names, setters and readers, which a test makes and holds to the contract.</summary>
/// <remarks>The serializer can set what is only <c>init</c> through a constructor alone, for which it boxes every value; that cost a quarter of the time and of the memory of reading.</remarks>
internal static partial class RecordReaders
{
    private static readonly ConcurrentDictionary<Type, IRecordSetter> ByType = new();

    /// <summary>Makes the reader of a record; <see cref="RecordReader{T}.Instance"/> keeps it.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static RecordReader<T> Of<T>()
        where T : ContentRecord => (RecordReader<T>)SetterOf(typeof(T));

    /// <summary>Gives what sets the members of a record.</summary>
    /// <param name="type">The type of the record.</param>
    public static IRecordSetter SetterOf(Type type) => ByType.GetOrAdd(type, static type => (IRecordSetter)Makers[type]());

    private static ContentConverter<T> Value<T>() => ContentConverters.Of<T>();

    private static OptionalReader<T> Optional<T>()
        where T : struct => new(Value<T>());

    private static PartReader<T> Part<T>()
        where T : ContentRecord => new();

    private static ListReader<T> List<T>(IValueReader<T> item) => new(item);

    private static EntityListReader<T> Entities<T>()
        where T : ContentRecord, Entities.IEntity<T> => new();
}
