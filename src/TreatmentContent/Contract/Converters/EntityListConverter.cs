using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Collections;
using TreatmentContent.Entities;

namespace TreatmentContent.Contract;

/// <summary>A converter of a list whose items are records of the contract.</summary>
internal interface IListConverter
{
    /// <summary>Gets the type of the items.</summary>
    Type ItemType { get; }
}

/// <summary>Reads and writes the entities of one kind as a plain list.</summary>
/// <typeparam name="T">The kind of entity.</typeparam>
internal sealed class EntityListConverter<T> : JsonConverter<EntityList<T>>, IListConverter
    where T : class, IEntity<T>
{
    public Type ItemType => typeof(T);

    public override EntityList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list is needed here.");
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException("There is a null in the list."));
        return ValueList<T>.From(items) is { } list ? new EntityList<T>(list) : EntityList<T>.Empty;
    }

    public override void Write(Utf8JsonWriter writer, EntityList<T> value, JsonSerializerOptions options)
    {
        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (T item in value)
            JsonSerializer.Serialize(writer, item, type);
        writer.WriteEndArray();
    }
}
