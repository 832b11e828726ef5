using System.Buffers;

namespace TreatmentContent.Localization;

/// <summary>Where a value is written while it is put into words, so that only the finished text becomes a string.</summary>
/// <remarks>It begins on the stack of whoever makes it and grows into a pooled array, which <see cref="Finish"/> and <see cref="Clear"/> give back.</remarks>
/// <param name="start">Where writing begins.</param>
internal ref struct TextBuffer(Span<char> start)
{
    private Span<char> text = start;
    private char[]? rented;

    /// <summary>Gets how much has been written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets what has been written.</summary>
    public readonly ReadOnlySpan<char> Written => text[..Length];

    public void Append(char letter)
    {
        Reserve(1);
        text[Length++] = letter;
    }

    public void Append(scoped ReadOnlySpan<char> letters)
    {
        Reserve(letters.Length);
        letters.CopyTo(text[Length..]);
        Length += letters.Length;
    }

    /// <summary>Writes once more what has been written already.</summary>
    /// <param name="index">Where it begins.</param>
    /// <param name="count">How long it is.</param>
    public void Repeat(int index, int count)
    {
        Reserve(count);
        text.Slice(index, count).CopyTo(text[Length..]);
        Length += count;
    }

    /// <summary>Takes out what has been written.</summary>
    /// <param name="index">Where it begins.</param>
    /// <param name="count">How long it is.</param>
    public void Remove(int index, int count)
    {
        text[(index + count)..Length].CopyTo(text[index..]);
        Length -= count;
    }

    /// <summary>Gives what has been written, and the array back.</summary>
    public string Finish()
    {
        string written = text[..Length].ToString();
        Clear();
        return written;
    }

    /// <summary>Gives the array back; nothing has been written.</summary>
    public void Clear()
    {
        Length = 0;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
            rented = null;
        }
    }

    private void Reserve(int count)
    {
        if (text.Length - Length >= count)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * text.Length, Length + count));
        text[..Length].CopyTo(larger);
        int length = Length;
        Clear();
        text = rented = larger;
        Length = length;
    }
}
