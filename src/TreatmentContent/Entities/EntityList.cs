using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using TreatmentContent.Collections;
using TreatmentContent.Statements;

namespace TreatmentContent.Entities;

/// <summary>The entities of one kind, in the order of the file, which are also found by id. Cannot be changed; compares by value.</summary>
/// <remarks>Where an id stands twice, the first entity answers; the content rule TC1006 reports the second.</remarks>
/// <typeparam name="T">The kind of entity.</typeparam>
[CollectionBuilder(typeof(EntityListFactory), nameof(EntityListFactory.Create))]
public sealed class EntityList<T> : IReadOnlyList<T>, IEquatable<EntityList<T>>
    where T : class, IEntity<T>
{
    private readonly ValueList<T> items;
    private readonly Dictionary<string, int> byId;

    internal EntityList(ValueList<T> items)
    {
        this.items = items;
        byId = new Dictionary<string, int>(items.Count, StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
        {
            // One without an id (a content rule reports it) is not found by "no id" either.
            _ = items[i].Id.IsNone || byId.TryAdd(items[i].Id.Value, i);
        }
    }

    /// <summary>Gets the list without entities.</summary>
    public static EntityList<T> Empty { get; } = new(ValueList<T>.Empty);

    /// <inheritdoc/>
    public int Count => items.Count;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>Gets the entity with this id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[Id<T> id] => TryFind(id, out T? entity) ? entity : throw new KeyNotFoundException($"There is no {typeof(T).Name} with the id '{id}'.");

    /// <summary>Finds the entity with this id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="entity">The entity, or null.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(Id<T> id, [NotNullWhen(true)] out T? entity)
    {
        entity = byId.TryGetValue(id.Value, out int index) ? items[index] : null;
        return entity is not null;
    }

    /// <inheritdoc/>
    public bool Equals(EntityList<T>? other) => other is not null && items.Equals(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Finds where an entity stands.</summary>
    /// <param name="entity">The entity itself, not one that equals it.</param>
    /// <returns>Its index, or -1.</returns>
    internal int IndexOf(T entity)
    {
        if (byId.TryGetValue(entity.Id.Value, out int index) && ReferenceEquals(items[index], entity))
            return index;

        for (int i = 0; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], entity))
                return i;
        }

        return -1;
    }

    /// <summary>Keeps a list only where it has entities, so that "missing" and "empty" are equal.</summary>
    /// <param name="list">The list, or null.</param>
    /// <returns>The list, or null for none.</returns>
    internal static EntityList<T>? Stated(EntityList<T>? list) => list is { Count: > 0 } ? list : null;
}
