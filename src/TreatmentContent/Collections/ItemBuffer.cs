using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TreatmentContent.Collections;

/// <summary>The items of a list until they are counted: a few stand on the stack, so that an array is made once and of the right length.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal struct ItemBuffer<T>
{
    private FirstItems first;
    private T[]? all;

    public int Count { get; private set; }

    /// <summary>Gets the items.</summary>
    [UnscopedRef]
    public ReadOnlySpan<T> Items => Places[..Count];

    [UnscopedRef]
    private Span<T> Places => all is null ? first : all;

    public void Add(T item)
    {
        if (Count == Places.Length)
        {
            var more = new T[Count * 2];
            Places.CopyTo(more);
            all = more;
        }

        Places[Count++] = item;
    }

    public T[] ToArray() => Items.ToArray();

    [InlineArray(8)]
    private struct FirstItems
    {
        private T item;
    }
}
