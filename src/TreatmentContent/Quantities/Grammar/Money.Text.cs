using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

public readonly partial record struct Money : IGrammar<Money>, ISpanParsable<Money>, ISpanFormattable
{
    static string ITextForm<Money>.IssueCode => "TC0008";

    static string IGrammar<Money>.Noun => "a price";

    static string IGrammar<Money>.Example => "150 GBP";

    static string? IGrammar<Money>.Missing(ReadOnlySpan<char> text) =>
        Repair.WithCode(text) is { } price ? $"write the code of ISO 4217 behind the number, such as '{price}'" : null;

    /// <summary>Reads a price.</summary>
    /// <param name="text">An amount, one blank and the ISO 4217 code: <c>150 GBP</c>, <c>1000..1400 EUR</c>, <c>&gt;=200 USD</c>.</param>
    /// <returns>The price.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a price; the message shows the right form.</exception>
    public static Money Parse(ReadOnlySpan<char> text) => TextForm.Parse<Money>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Money Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a price without throwing.</summary>
    /// <param name="text">An amount, one blank and the ISO 4217 code: <c>150 GBP</c>, <c>1000..1400 EUR</c>, <c>&gt;=200 USD</c>.</param>
    /// <param name="result">The price; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is a price.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Money result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Money)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Money result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>150 GBP</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<Money>.TryScan(ReadOnlySpan<char> text, out Money value, out string? reason)
    {
        value = default;
        var scanner = new Scanner(text);
        bool isAmount = scanner.TakeAmount(out Amount amount);
        reason = scanner.Reason;
        if (!isAmount || !scanner.Take(' '))
            return false;

        ReadOnlySpan<char> code = scanner.TakeRest();
        reason = Problem(amount, code);
        value = reason is null ? new Money(amount, Currencies.Intern(code)) : default;
        return reason is null;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<Money>.Write(ref Pen pen)
    {
        pen.Write(Amount);
        pen.Write(' ');
        pen.Write(Currency);
    }
}
