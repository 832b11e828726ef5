using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

public readonly partial record struct ClinicalDuration : IGrammar<ClinicalDuration>, ISpanParsable<ClinicalDuration>, ISpanFormattable
{
    static string ITextForm<ClinicalDuration>.IssueCode => "TC0006";

    static string IGrammar<ClinicalDuration>.Noun => "a duration";

    static string IGrammar<ClinicalDuration>.Example => "15..30 min";

    static string? IGrammar<ClinicalDuration>.Missing(ReadOnlySpan<char> text) =>
        Repair.Suggest<Amount>(text) is { } amount ? $"a time has a unit: write '{amount} min', '{amount} d' or '{amount} y'" : null;

    /// <summary>Reads a duration.</summary>
    /// <param name="text">Such as <c>15..30 min</c>, <c>~2 w</c>, <c>3 w..6 mo</c>, <c>few d</c>, <c>permanent</c>; English names (<c>2 weeks</c>) and exact ISO 8601 (<c>PT45M</c>) are read too.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a duration; the message shows the right form.</exception>
    public static ClinicalDuration Parse(ReadOnlySpan<char> text) => TextForm.Parse<ClinicalDuration>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ClinicalDuration Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a duration without throwing.</summary>
    /// <param name="text">Such as <c>15..30 min</c>, <c>~2 w</c>, <c>3 w..6 mo</c>, <c>few d</c>, <c>permanent</c>; English names (<c>2 weeks</c>) and exact ISO 8601 (<c>PT45M</c>) are read too.</param>
    /// <param name="result">The duration; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is a duration.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ClinicalDuration result) => Scanner.TryParse(text, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out ClinicalDuration)"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out ClinicalDuration result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives the canonical text, the same in every culture.</summary>
    /// <returns>Such as <c>15..30 min</c>.</returns>
    public override string ToString() => Pen.Text(this);

    static bool IGrammar<ClinicalDuration>.TryScan(ReadOnlySpan<char> text, out ClinicalDuration value, out string? reason) => DurationGrammar.TryScan(text, out value, out reason);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Pen.TryFormat(this, destination, out charsWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    void IGrammar<ClinicalDuration>.Write(ref Pen pen) => DurationGrammar.Write(this, ref pen);
}
