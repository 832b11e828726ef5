using System.Globalization;

namespace TreatmentContent.Quantities;

/// <summary>Writes the canonical text of a value into a buffer on the stack.</summary>
/// <param name="buffer">At least <see cref="Capacity"/> characters.</param>
internal ref struct Pen(Span<char> buffer)
{
    /// <summary>More than any value needs: the longest is a frequency of 40 letters, a range of two numbers of 26, and a ten-digit denominator.</summary>
    public const int Capacity = 128;

    private readonly Span<char> buffer = buffer;
    private int length;

    /// <summary>Gives the canonical text of a value.</summary>
    public static string Text<T>(in T value)
        where T : struct, IGrammar<T>
    {
        var pen = new Pen(stackalloc char[Capacity]);
        value.Write(ref pen);
        return new string(pen.buffer[..pen.length]);
    }

    /// <summary>Copies the canonical text of a value.</summary>
    public static bool TryFormat<T>(in T value, Span<char> destination, out int written)
        where T : struct, IGrammar<T>
    {
        var pen = new Pen(stackalloc char[Capacity]);
        value.Write(ref pen);
        bool fits = pen.buffer[..pen.length].TryCopyTo(destination);
        written = fits ? pen.length : 0;
        return fits;
    }

    public void Write(char c) => buffer[length++] = c;

    public void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(buffer[length..]);
        length += text.Length;
    }

    public void Write<T>(T value)
        where T : struct, IGrammar<T>
        => value.Write(ref this);

    public void Write(decimal number)
    {
        _ = number.TryFormat(buffer[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    public void Write(long number)
    {
        _ = number.TryFormat(buffer[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Writes a number with zeros in front.</summary>
    public void WriteDigits(int number, int count)
    {
        for (int i = count - 1; i >= 0; i--, number /= 10)
            buffer[length + i] = (char)('0' + (number % 10));

        length += count;
    }
}
