using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Entities;

namespace TreatmentContent.Contract;

/// <summary>A converter of a list whose items are records of the contract.</summary>
internal interface IListConverter
{
    /// <summary>Gets the type of the items.</summary>
    Type ItemType { get; }
}

/// <summary>Writes the entities of one kind as a plain list; the serializer reads no record.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal sealed class EntityListConverter<T> : JsonConverter<EntityList<T>>, IListConverter
    where T : class, IEntity<T>
{
    public Type ItemType => typeof(T);

    public override EntityList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"Lists of entities are read by {nameof(EntityListReader<>)}.");

    public override void Write(Utf8JsonWriter writer, EntityList<T> value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, type);
        writer.WriteEndArray();
    }
}
