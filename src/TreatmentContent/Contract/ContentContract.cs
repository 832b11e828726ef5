using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>The shape of the records as data: the source-generated metadata with the library's converters, names and order.</summary>
internal static class ContentContract
{
    /// <summary>How deep a document may nest; a deeper one could exhaust a small stack.</summary>
    public const int MaxDepth = 32;

    /// <summary>Gets the options under which everything is written. Records are read by <see cref="RecordReader{T}"/> along the same contract, and only single values through these.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions(ContentContext.Default.WithAddedModifier(ContractShape.Apply));

    /// <summary>Gets the contract of a treatment.</summary>
    public static JsonTypeInfo<Treatment> Treatment { get; } = (JsonTypeInfo<Treatment>)Options.GetTypeInfo(typeof(Treatment));

    /// <summary>Gets the contract of a catalogue.</summary>
    public static JsonTypeInfo<TreatmentCatalog> Catalog { get; } = (JsonTypeInfo<TreatmentCatalog>)Options.GetTypeInfo(typeof(TreatmentCatalog));

    /// <summary>Gets the contract of a type; a nullable value type has that of its value.</summary>
    /// <param name="type">A type of the model.</param>
    /// <returns>The contract.</returns>
    public static JsonTypeInfo Of(Type type) => Options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);

    /// <summary>Gives what a list holds, or the type itself where it is no list.</summary>
    /// <param name="type">A type of the model.</param>
    /// <returns>The type of the items.</returns>
    public static Type ItemOf(Type type) => Of(type) switch
    {
        { Converter: IListConverter list } => list.ItemType,
        { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item } => item,
        _ => type,
    };

    private static JsonSerializerOptions MakeOptions(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            MaxDepth = MaxDepth,
        };
        foreach (JsonConverter converter in ContentConverters.All)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }
}
