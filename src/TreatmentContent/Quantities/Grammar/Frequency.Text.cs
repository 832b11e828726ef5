using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Quantities;

public readonly partial record struct Frequency : IGrammar<Frequency>, ISpanParsable<Frequency>, ISpanFormattable
{
    static string ITextForm<Frequency>.IssueCode => "TC0009";

    static string IGrammar<Frequency>.Noun => "a frequency";

    static string IGrammar<Frequency>.Example => "rare, <1/1000";

    static string? IGrammar<Frequency>.Missing(ReadOnlySpan<char> text) =>
        Open<Likelihood>.Known(text) is { } word ? $"write '{word}'" : null;

    /// <summary>Reads a frequency.</summary>
    /// <param name="text">A word, a percentage or a ratio, or a word and a number: <c>some</c>, <c>&lt;0.05 %</c>, <c>1/3000</c>, <c>rare, &lt;1/1000</c>.</param>
    /// <returns>The frequency.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a frequency; the message shows the right form.</exception>
    public static Frequency Parse(ReadOnlySpan<char> text) => TextForm.Parse<Frequency>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Frequency Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a frequency without throwing.</summary>
    /// <param name="text">A word, a percentage or a ratio, or a word and a number: <c>some</c>, <c>&lt;0.05 %</c>, <c>1/3000</c>, <c>rare, &lt;1/1000</c>.</param>
    /// <param name="result">The frequency; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is a frequency.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Frequency result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Frequency)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Frequency result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>rare, &lt;1/1000</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<Frequency>.TryScan(ReadOnlySpan<char> text, out Frequency value, out string? reason)
    {
        value = default;
        reason = null;
        int comma = text.IndexOf(", ");
        if (Open<Likelihood>.TryParse(comma < 0 ? text : text[..comma], out Open<Likelihood> word))
        {
            if (comma < 0)
            {
                value = new Frequency(word);
                return true;
            }

            text = text[(comma + 2)..];
        }

        var scanner = new Scanner(text);
        bool isAmount = scanner.TakeAmount(out Amount amount);
        reason = scanner.Reason;
        if (!isAmount)
            return false;

        long of = 0;
        if (!scanner.Take(" %") && !(scanner.Take('/') && scanner.TakeDenominator(out of)))
        {
            reason = scanner.Reason;
            return false;
        }

        if (!scanner.Rest.IsEmpty)
            return false;

        reason = of == 0 ? PercentProblem(amount) : RatioProblem(amount, of);
        value = reason is null ? new Frequency(word, amount, of) : default;
        return reason is null;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<Frequency>.Write(ref Pen pen)
    {
        if (!hasNumber || !Word.IsUnspecified)
            pen.Write(Word.Word);

        if (!hasNumber)
            return;

        if (!Word.IsUnspecified)
            pen.Write(", ");

        pen.Write(number);
        if (of == 0)
        {
            pen.Write(" %");
            return;
        }

        pen.Write('/');
        pen.Write(of);
    }
}
