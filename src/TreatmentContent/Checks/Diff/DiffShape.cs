using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Contract;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>What the contract says of a JSON value: its type, where it has one, and whether it is safety-critical by what it is or where it stands.</summary>
internal readonly struct DiffShape
{
    private readonly JsonTypeInfo? type;

    /// <summary>Describes a value.</summary>
    /// <param name="type">Its contract; null for what is in a member that this version does not know.</param>
    /// <param name="isSafetyCritical">Whether it stands in something that is safety-critical.</param>
    public DiffShape(JsonTypeInfo? type, bool isSafetyCritical)
    {
        this.type = type;
        IsSafetyCritical = isSafetyCritical || (type is not null && SafetyCritical.Includes(type.Type));
    }

    /// <summary>Gets a value indicating whether the value is safety-critical.</summary>
    public bool IsSafetyCritical { get; }

    /// <summary>Gets a value indicating whether the value is a text in all its languages.</summary>
    public bool IsText => type?.Type == typeof(LocalizedText);

    /// <summary>Describes a member of the value.</summary>
    /// <param name="name">The member's JSON name.</param>
    public DiffShape Member(string name)
    {
        if (type is { Kind: JsonTypeInfoKind.Object })
        {
            foreach (JsonPropertyInfo member in ContentTree.MembersOf(type.Type))
            {
                if (member.Name == name)
                {
                    return new DiffShape(ContentContract.Of(member.PropertyType), IsSafetyCritical || SafetyCritical.Matters(type.Type, name));
                }
            }
        }

        return new DiffShape(null, IsSafetyCritical);
    }

    /// <summary>Describes the items of the value, which is a list.</summary>
    public DiffShape Item()
    {
        Type? item = type switch
        {
            { Converter: IListConverter list } => list.ItemType,
            { Kind: JsonTypeInfoKind.Enumerable } => type.ElementType,
            _ => null,
        };
        return new DiffShape(item is null ? null : ContentContract.Of(item), IsSafetyCritical);
    }

    /// <summary>Says whether the value is safety-critical or holds something that is.</summary>
    /// <param name="value">The value.</param>
    public bool Holds(JsonElement value)
    {
        if (IsSafetyCritical)
        {
            return true;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in value.EnumerateObject())
            {
                if (Member(member.Name).Holds(member.Value))
                {
                    return true;
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            DiffShape item = Item();
            foreach (JsonElement entry in value.EnumerateArray())
            {
                if (item.Holds(entry))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
