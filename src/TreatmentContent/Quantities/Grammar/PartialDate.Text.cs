using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

public readonly partial record struct PartialDate : IGrammar<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable
{
    static string ITextForm<PartialDate>.IssueCode => "TC0011";

    static string IGrammar<PartialDate>.Noun => "a date";

    static string IGrammar<PartialDate>.Example => "2025-02";

    /// <summary>Reads a date.</summary>
    /// <param name="text">A year, a month or a day in ISO 8601: <c>2025</c>, <c>2025-02</c>, <c>2022-09-22</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date; the message shows the right form.</exception>
    public static PartialDate Parse(ReadOnlySpan<char> text) => TextForm.Parse<PartialDate>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a date without throwing.</summary>
    /// <param name="text">A year, a month or a day in ISO 8601: <c>2025</c>, <c>2025-02</c>, <c>2022-09-22</c>.</param>
    /// <param name="result">The date; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out PartialDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>2025-02</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<PartialDate>.TryScan(ReadOnlySpan<char> text, out PartialDate value, out string? reason)
    {
        value = default;
        reason = null;
        var scanner = new Scanner(text);
        if (!scanner.TakeDigits(4, out int year))
            return false;

        int? month = null;
        int? day = null;
        if (scanner.Take('-'))
        {
            if (!scanner.TakeDigits(2, out int monthNumber))
                return false;

            month = monthNumber;
            if (scanner.Take('-'))
            {
                if (!scanner.TakeDigits(2, out int dayNumber))
                    return false;

                day = dayNumber;
            }
        }

        if (!scanner.Rest.IsEmpty)
            return false;

        reason = Problem(year, month, day);
        value = reason is null ? new PartialDate(year, month, day) : default;
        return reason is null;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<PartialDate>.Write(ref Pen pen)
    {
        pen.WriteDigits(Year, 4);
        if (Month is not { } month)
            return;

        pen.Write('-');
        pen.WriteDigits(month, 2);
        if (Day is not { } day)
            return;

        pen.Write('-');
        pen.WriteDigits(day, 2);
    }
}
