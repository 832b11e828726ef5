using System.Collections;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>What the format asks beyond the records themselves: <c>$schema</c> and a statement's <c>id</c> first, and nothing written that states nothing.</summary>
internal static class ContractShape
{
    /// <summary>Gets what a part reads as when it is missing; a part holds the same instance when it was written empty.</summary>
    public static IReadOnlyList<ContentRecord> EmptyParts { get; } =
    [
        Applicability.Always, Reason.Empty, Basis.Empty, Timing.Empty, Schedule.Empty, Address.Empty,
        Mechanism.Empty, Protocol.Empty, Experience.Empty, Eligibility.Empty, Recovery.Empty, Results.Empty, Risks.Empty, Offering.Empty, Editorial.Empty,
    ];

    /// <summary>Completes the contract of one type.</summary>
    /// <param name="type">The contract as the source generator made it.</param>
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;

        // An ignored property keeps its name taken: a member of that name would be dropped instead of kept in the bag.
        for (int i = type.Properties.Count - 1; i >= 0; i--)
        {
            if (type.Properties[i] is { Get: null, Set: null })
                type.Properties.RemoveAt(i);
        }

        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.IsExtensionData)
                continue;
            if (property.Name == "schema")
                property.Name = "$schema";
            if (property.Name == "$schema" || property.PropertyType == typeof(Id<Statement>))
                property.Order = -1;
            if (!property.IsRequired && !property.IsGetNullable)
                property.ShouldSerialize = StatesSomething(property);
        }
    }

    private static Func<object, object?, bool>? StatesSomething(JsonPropertyInfo property)
    {
        if (property.PropertyType == typeof(Id<Statement>))
            return static (_, value) => value is Id<Statement> { IsNone: false };
        if (property.PropertyType == typeof(Id<Section>))
            return static (_, value) => value is Id<Section> { IsNone: false };
        if (property.PropertyType == typeof(VocabularyWords))
            return static (_, value) => value is VocabularyWords { IsEmpty: false };
        if (property.PropertyType == typeof(CheckSettings))
            return static (_, value) => value is CheckSettings { IsEmpty: false };
        if (EmptyParts.FirstOrDefault(part => part.GetType() == property.PropertyType) is { } empty)
            return (_, value) => !ReferenceEquals(value, empty);
        return property.PropertyType.IsAssignableTo(typeof(IEnumerable)) ? static (_, value) => value is not IEnumerable items || HasItems(items) : null;
    }

    private static bool HasItems(IEnumerable items)
    {
        IEnumerator enumerator = items.GetEnumerator();
        return enumerator.MoveNext();
    }
}
