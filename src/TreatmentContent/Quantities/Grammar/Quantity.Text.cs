using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

public readonly partial record struct Quantity : IGrammar<Quantity>, ISpanParsable<Quantity>, ISpanFormattable
{
    static string ITextForm<Quantity>.IssueCode => "TC0007";

    static string IGrammar<Quantity>.Noun => "a quantity";

    static string IGrammar<Quantity>.Example => "12..160 needle";

    /// <summary>Reads a quantity.</summary>
    /// <param name="text">An amount and, after one blank, its unit: <c>12..160 needle</c>, <c>-196 °C</c>, <c>&lt;=2 embryo</c>.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a quantity; the message shows the right form.</exception>
    public static Quantity Parse(ReadOnlySpan<char> text) => TextForm.Parse<Quantity>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a quantity without throwing.</summary>
    /// <param name="text">An amount and, after one blank, its unit: <c>12..160 needle</c>, <c>-196 °C</c>, <c>&lt;=2 embryo</c>.</param>
    /// <param name="result">The quantity; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is a quantity.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Quantity)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>12..160 needle</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<Quantity>.TryScan(ReadOnlySpan<char> text, out Quantity value, out string? reason)
    {
        value = default;
        var scanner = new Scanner(text);
        bool isAmount = scanner.TakeAmount(out Amount amount);
        reason = scanner.Reason;
        if (!isAmount)
            return false;

        if (scanner.Rest.IsEmpty)
        {
            value = new Quantity { Amount = amount };
            return true;
        }

        if (!scanner.Take(' '))
            return false;

        ReadOnlySpan<char> word = scanner.TakeRest();
        reason = Units.Problem(amount, word);
        value = reason is null ? new Quantity { Amount = amount, Unit = Units.Intern(word) } : default;
        return reason is null;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<Quantity>.Write(ref Pen pen)
    {
        pen.Write(Amount);
        if (Unit.Length == 0)
            return;

        pen.Write(' ');
        pen.Write(Unit);
    }
}
