using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TreatmentContent.Statements;

/// <summary>The members of a record that this version does not know: kept as they came, compared by JSON value, written back in ordinal order.</summary>
/// <remarks>Names that start with <c>x-</c> belong to the authors of content and will never be members; other names may become some in a later version.</remarks>
public sealed class ExtensionBag : IReadOnlyDictionary<string, JsonElement>, IEquatable<ExtensionBag>
{
    internal ExtensionBag(RawMembers members) => Members = members;

    /// <summary>Gets the bag without members.</summary>
    public static ExtensionBag Empty { get; } = new(new RawMembers());

    /// <inheritdoc/>
    public int Count => Members.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Members.Keys;

    /// <inheritdoc/>
    public IEnumerable<JsonElement> Values => Members.Values;

    internal RawMembers Members { get; }

    /// <inheritdoc/>
    public JsonElement this[string key] => Members[key];

    /// <summary>Takes a copy of members, so that later changes are not seen.</summary>
    /// <param name="members">The members by name.</param>
    /// <returns>The bag.</returns>
    /// <exception cref="ArgumentException">A name stands twice, or a value is no JSON value (the default of its type).</exception>
    public static ExtensionBag From(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var copy = new RawMembers();
        foreach ((string name, JsonElement value) in members)
        {
            if (value.ValueKind == JsonValueKind.Undefined)
            {
                throw new ArgumentException($"The member '{name}' has no value.", nameof(members));
            }

            copy.Add(name, value.Clone());
        }

        return new ExtensionBag(copy);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Members.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Members.TryGetValue(key, out value);

    /// <inheritdoc/>
    public bool Equals(ExtensionBag? other)
    {
        if (other is null || other.Count != Count)
        {
            return false;
        }

        foreach ((string name, JsonElement value) in Members)
        {
            if (!other.Members.TryGetValue(name, out JsonElement theirs) || !JsonElement.DeepEquals(value, theirs))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExtensionBag);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Names and kinds alone: equal JSON values may be written in different ways (1 and 1.0).
        var hash = default(HashCode);
        foreach ((string name, JsonElement value) in Members)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(value.ValueKind);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Members.GetEnumerator();

    /// <summary>The members in the form in which the serializer takes them, sorted as they are written; the reader of a record fills it.</summary>
    internal sealed class RawMembers : SortedDictionary<string, JsonElement>
    {
        public RawMembers()
            : base(StringComparer.Ordinal)
        {
        }
    }
}
