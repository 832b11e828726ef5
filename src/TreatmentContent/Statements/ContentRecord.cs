using System.Text.Json.Serialization;
using TreatmentContent.Collections;

namespace TreatmentContent.Statements;

/// <summary>What every record of the content shares: it keeps the members that this version does not know.</summary>
public abstract record ContentRecord
{
    private ExtensionBag? extensions;

    // The constructor is not for others: the set of records is the format.
    private protected ContentRecord()
    {
    }

    /// <summary>Gets the members that this version does not know; empty when there are none.</summary>
    [JsonIgnore]
    public ExtensionBag Extensions
    {
        get => extensions ?? ExtensionBag.Empty;
        init => extensions = value is { Count: > 0 } ? ExtensionBag.From(value) : null;
    }

    // The serializer writes them from here and the record's reader sets them. The serializer asks for a setter although it never calls it: an init property throws at run time.
    [JsonExtensionData]
    [JsonInclude]
    internal ExtensionBag.RawMembers? RawExtensions
    {
        get => extensions?.Members;
        set => extensions = value is null ? null : new ExtensionBag(value);
    }

    /// <summary>Keeps a part of a record only where it states something, so that "missing" and "empty" are equal.</summary>
    /// <typeparam name="T">The type of the part.</typeparam>
    /// <param name="part">The part, or null.</param>
    /// <param name="empty">The part that states nothing.</param>
    /// <returns>The part, or null where it states nothing.</returns>
    private protected static T? Stated<T>(T? part, T empty)
        where T : ContentRecord => part is null || part.Equals(empty) ? null : part;

    /// <summary>Keeps a list only where it has items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, or null.</param>
    /// <returns>An unchangeable copy, or null for no items.</returns>
    private protected static IReadOnlyList<T>? Items<T>(IReadOnlyList<T>? items) => ValueList<T>.From(items);
}
