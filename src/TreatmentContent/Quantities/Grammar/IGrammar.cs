using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Quantities;

/// <summary>A value of the one grammar. Whatever all of them do alike stands here once.</summary>
/// <typeparam name="TSelf">The value's own type.</typeparam>
internal interface IGrammar<TSelf> : ITextForm<TSelf>, ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : struct, IGrammar<TSelf>
{
    /// <summary>Gets what messages call such a value, with its article: <c>a duration</c>.</summary>
    static abstract string Noun { get; }

    /// <summary>Gets an example of right.</summary>
    static abstract string Example { get; }

    /// <summary>Says what a text lacks or writes in another way, where only its author knows what was meant: a unit, a currency.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Half a sentence with examples of right, or null.</returns>
    static virtual string? Missing(ReadOnlySpan<char> text) => null;

    /// <summary>Reads the text form without making a message.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, or the default.</param>
    /// <param name="reason">Half a sentence on why the text is refused, where more is known than that it does not fit the grammar.</param>
    /// <returns>Whether the text is such a value.</returns>
    static abstract bool TryScan(ReadOnlySpan<char> text, out TSelf value, out string? reason);

    /// <summary>Writes the canonical text.</summary>
    void Write(ref Pen pen);

    static bool ITextForm<TSelf>.TryRead(ReadOnlySpan<char> text, out TSelf value, [NotNullWhen(false)] out string? problem)
    {
        bool isRead = TSelf.TryScan(text, out value, out string? reason);
        problem = isRead ? null : Refusal.Sentence<TSelf>(text, reason);
        return isRead;
    }

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TextForm.Parse<TSelf>(s);
    }

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) => TSelf.TryScan(s, out result, out _);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<TSelf>(s);

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => TSelf.TryScan(s, out result, out _);
}
