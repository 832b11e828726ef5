using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

public readonly partial record struct Rate : IGrammar<Rate>, ISpanParsable<Rate>, ISpanFormattable
{
    static string ITextForm<Rate>.IssueCode => "TC0010";

    static string IGrammar<Rate>.Noun => "a rate";

    static string IGrammar<Rate>.Example => "2..4/w";

    /// <summary>Reads a rate.</summary>
    /// <param name="text">An amount, a slash and a unit of time: <c>3/w</c>, <c>1..2/mo</c>, <c>2/cycle</c>.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a rate; the message shows the right form.</exception>
    public static Rate Parse(ReadOnlySpan<char> text) => TextForm.Parse<Rate>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Rate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a rate without throwing.</summary>
    /// <param name="text">An amount, a slash and a unit of time: <c>3/w</c>, <c>1..2/mo</c>, <c>2/cycle</c>.</param>
    /// <param name="result">The rate; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is a rate.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Rate result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Rate)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rate result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>2..4/w</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<Rate>.TryScan(ReadOnlySpan<char> text, out Rate value, out string? reason)
    {
        value = default;
        var scanner = new Scanner(text);
        bool isAmount = scanner.TakeAmount(out Amount amount);
        reason = scanner.Reason;
        if (!isAmount || !scanner.Take('/') || !DurationUnits.TryRead(scanner.TakeRest(), out DurationUnit per))
            return false;

        reason = Refusal.Negative(amount);
        value = reason is null ? new Rate(amount, per) : default;
        return reason is null;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<Rate>.Write(ref Pen pen)
    {
        pen.Write(Amount);
        pen.Write('/');
        pen.Write(Per.Word());
    }
}
