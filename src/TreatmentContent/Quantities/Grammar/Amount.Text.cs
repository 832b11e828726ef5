using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

public readonly partial record struct Amount : IGrammar<Amount>, ISpanParsable<Amount>, ISpanFormattable
{
    static string ITextForm<Amount>.IssueCode => "TC0005";

    static string IGrammar<Amount>.Noun => "an amount";

    static string IGrammar<Amount>.Example => "3..6";

    /// <summary>Reads an amount.</summary>
    /// <param name="text">Such as <c>3</c>, <c>3..6</c>, <c>~5</c>, <c>&gt;=15</c>, <c>few</c>; the point is the decimal sign.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not an amount; the message shows the right form.</exception>
    public static Amount Parse(ReadOnlySpan<char> text) => TextForm.Parse<Amount>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Amount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an amount without throwing.</summary>
    /// <param name="text">Such as <c>3</c>, <c>3..6</c>, <c>~5</c>, <c>&gt;=15</c>, <c>few</c>; the point is the decimal sign.</param>
    /// <param name="result">The amount; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Amount result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Amount)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Amount result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>3..6</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<Amount>.TryScan(ReadOnlySpan<char> text, out Amount value, out string? reason)
    {
        var scanner = new Scanner(text);
        bool isRead = scanner.TakeAmount(out value) && scanner.Rest.IsEmpty;
        value = isRead ? value : default;
        reason = scanner.Reason;
        return isRead;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<Amount>.Write(ref Pen pen)
    {
        if (IsAbout)
            pen.Write('~');

        switch (Bound)
        {
            case Bound.Few:
                pen.Write("few");
                break;
            case Bound.Many:
                pen.Write("many");
                break;
            case Bound.Between:
                pen.Write(low);
                pen.Write("..");
                pen.Write(high);
                break;
            default:
                pen.Write(Bound switch { Bound.AtLeast => ">=", Bound.MoreThan => ">", Bound.AtMost => "<=", Bound.LessThan => "<", _ => "" });
                pen.Write(Low ?? high);
                break;
        }
    }
}
