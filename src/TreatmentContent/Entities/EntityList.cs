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
    private readonly Dictionary<string, T> byId;

    internal EntityList(ValueList<T> items)
    {
        this.items = items;
        byId = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (T item in items)
        {
            // One without an id (a content rule reports it) is not found by "no id" either.
            _ = item.Id.IsNone || byId.TryAdd(item.Id.Value, item);
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
    public bool TryFind(Id<T> id, [NotNullWhen(true)] out T? entity) => byId.TryGetValue(id.Value, out entity);

    /// <inheritdoc/>
    public bool Equals(EntityList<T>? other) => other is not null && items.Equals(other.items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => items.GetHashCode();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    /// <summary>Keeps a list only where it has entities, so that "missing" and "empty" are equal.</summary>
    /// <param name="list">The list, or null.</param>
    /// <returns>The list, or null for none.</returns>
    internal static EntityList<T>? Stated(EntityList<T>? list) => list is { Count: > 0 } ? list : null;
}
