using System.Diagnostics.CodeAnalysis;

namespace TreatmentContent.Localization;

/// <summary>One string for each tag in use, found by its characters, so that reading the same tag again allocates nothing.</summary>
/// <remarks>A cache of fixed size: a stranger's tags can push others out, but never make it grow. Only speed depends on it.</remarks>
internal sealed class TagStrings
{
    private const int Size = 2048;

    private readonly string?[] slots = new string?[Size];

    /// <summary>Gets the cache of whole canonical tags: what it holds needs no reading.</summary>
    public static TagStrings Tags { get; } = new();

    /// <summary>Gets the cache of the parts of tags.</summary>
    public static TagStrings Subtags { get; } = new();

    public string Get(ReadOnlySpan<char> text)
    {
        if (TryGet(text, out string? known))
        {
            return known;
        }

        // Two neighbours share a place, so that two tags in use do not push each other out.
        int first = Slot(text);
        string added = text.ToString();
        slots[slots[first] is null ? first : first ^ 1] = added;
        return added;
    }

    public bool TryGet(ReadOnlySpan<char> text, [NotNullWhen(true)] out string? known)
    {
        int first = Slot(text);
        known = slots[first];
        if (known is not null && text.SequenceEqual(known))
        {
            return true;
        }

        known = slots[first ^ 1];
        return known is not null && text.SequenceEqual(known);
    }

    private static int Slot(ReadOnlySpan<char> text) => string.GetHashCode(text) & (Size - 1);
}
