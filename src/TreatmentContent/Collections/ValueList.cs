using System.Collections;

namespace TreatmentContent.Collections;

/// <summary>The one list of the model: cannot be changed, and equals another list with equal items in the same order.</summary>
/// <remarks>Records expose it as <see cref="IReadOnlyList{T}"/>, so content is written with collection expressions.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    /// <summary>Gets the list without items.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => items.Length;

    /// <inheritdoc/>
    public T this[int index] => items[index];

    /// <summary>Takes a copy of a list, so that later changes to it are not seen.</summary>
    /// <param name="source">The items, or null for none.</param>
    /// <returns>The list, or null for no items: records keep null for an empty list, so that "missing" and "empty" are equal.</returns>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static ValueList<T>? From(IReadOnlyList<T>? source)
    {
        if (source is null || source.Count == 0)
        {
            return null;
        }

        if (source is ValueList<T> same)
        {
            return same;
        }

        T[] copy = source is List<T> list ? list.ToArray() : [.. source];
        for (int i = 0; i < copy.Length; i++)
        {
            if (copy[i] is null)
            {
                throw new ArgumentException($"Item {i} of the list is null.", nameof(source));
            }
        }

        return new ValueList<T>(copy);
    }

    /// <summary>Takes an array itself, which nobody else holds and in which nothing is null.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The list.</returns>
    internal static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new(items);

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
