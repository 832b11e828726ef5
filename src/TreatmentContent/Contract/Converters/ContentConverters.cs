using System.Text.Json.Serialization;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>The converters of every type of the model that the serializer would not write as the format does.</summary>
/// <remarks>Generic types are listed closed, one by one, so that nothing is made by reflection; a test holds that none is forgotten.</remarks>
internal static partial class ContentConverters
{
    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<JsonConverter> All { get; } = [.. Plain, .. Texts, .. Values, .. Ids, .. Words, .. Lists];

    private static readonly Dictionary<Type, JsonConverter> ByType = All.ToDictionary(converter => converter.Type!);

    private static readonly HashSet<Type> Entities = [.. All.OfType<IListConverter>().Select(list => list.ItemType)];

    /// <summary>Gives the converter of a value, which also reads it outside the serializer.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    public static ContentConverter<T> Of<T>() => (ContentConverter<T>)ByType[typeof(T)];

    /// <summary>Says whether a type is one of the entities of a catalogue.</summary>
    /// <param name="type">A type of the model.</param>
    public static bool IsEntity(Type type) => Entities.Contains(type);

    private static JsonConverter[] Plain => [new PlainTextConverter(), new FlagConverter(), new WholeNumberConverter(), new NumberConverter(), new ClockConverter(), new DayConverter(), new CheckSettingsConverter()];

    private static JsonConverter[] Texts => [new LocalizedTextConverter(), new PluralTextConverter(), new VocabularyWordsConverter()];

    private static JsonConverter[] Values =>
    [
        new AmountConverter(),
        new TextFormConverter<ClinicalDuration>(),
        new TextFormConverter<Frequency>(),
        new TextFormConverter<Link>(),
        new TextFormConverter<LocaleTag>(),
        new TextFormConverter<Money>(),
        new TextFormConverter<PartialDate>(),
        new TextFormConverter<Quantity>(),
        new TextFormConverter<Rate>(),
    ];

    private static JsonConverter[] Ids =>
    [
        new TextFormConverter<Id<Citation>>(),
        new TextFormConverter<Id<Clinic>>(),
        new TextFormConverter<Id<Condition>>(),
        new TextFormConverter<Id<Device>>(),
        new TextFormConverter<Id<Practitioner>>(),
        new TextFormConverter<Id<Section>>(),
        new TextFormConverter<Id<Statement>>(),
        new TextFormConverter<Id<Substance>>(),
        new TextFormConverter<Id<Treatment>>(),
        new TextFormConverter<Id<Variant>>(),
    ];

    private static JsonConverter[] Lists =>
    [
        new EntityListConverter<Clinic>(),
        new EntityListConverter<Practitioner>(),
        new EntityListConverter<Device>(),
        new EntityListConverter<Substance>(),
        new EntityListConverter<Condition>(),
        new EntityListConverter<Citation>(),
        new EntityListConverter<Treatment>(),
    ];
}
