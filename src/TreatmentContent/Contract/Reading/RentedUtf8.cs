using System.Buffers;
using System.Globalization;
using System.Text.Unicode;

namespace TreatmentContent.Contract;

/// <summary>The UTF-8 of a document that came as text, in a rented buffer that is never longer than what is read.</summary>
internal readonly ref struct RentedUtf8
{
    private const int MostBytesOfUnit = 3;
    private readonly byte[] rented;
    private readonly int length;

    /// <summary>Encodes a text; what stands in the way is reported.</summary>
    /// <param name="text">The document, with or without byte order mark.</param>
    /// <param name="maxBytes">How many bytes are read, the mark not counted.</param>
    /// <param name="problems">Takes the problem: half a character, or too long a text.</param>
    public RentedUtf8(string text, int maxBytes, ReadingProblems problems)
    {
        long most = Math.Min((long)MostBytesOfUnit * text.Length, (long)maxBytes + MostBytesOfUnit);
        rented = ArrayPool<byte>.Shared.Rent((int)Math.Min(most, Array.MaxLength));
        OperationStatus status = Utf8.FromUtf16(text, rented, out int read, out length, replaceInvalidSequences: false);
        if (status == OperationStatus.DestinationTooSmall)
            problems.Report("TC0019", string.Create(CultureInfo.InvariantCulture, $"The document has more than the {maxBytes} bytes that are read."), 0);
        else if (status != OperationStatus.Done)
            problems.Report("TC0014", $"The text holds half a character (the lone surrogate U+{(int)text[read]:X4}).", length);
    }

    /// <summary>Gets the bytes up to the problem, or all.</summary>
    public ReadOnlySpan<byte> Bytes => rented.AsSpan(0, length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(rented);
}
