using System.Diagnostics.CodeAnalysis;
using System.Text;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Vocabularies;

/// <summary>A word of a vocabulary that may grow: a member of <typeparamref name="TEnum"/>, or a word that this version does not know and keeps as it is.</summary>
/// <remarks>
/// The word is the member's name in camelCase, and reading it is case-sensitive. Two values are equal when their words are.
/// The default is the member 0, <c>Unspecified</c>.
/// </remarks>
/// <typeparam name="TEnum">The vocabulary; its member 0 is <c>Unspecified</c>.</typeparam>
public readonly record struct Open<TEnum> : ISpanParsable<Open<TEnum>>, ITextForm<Open<TEnum>>, IOpenWord
    where TEnum : struct, Enum
{
    private const int MaxLength = 40;

    // Null for Unspecified, so that it equals the default.
    private readonly string? word;

    /// <summary>Takes a member of the vocabulary.</summary>
    /// <param name="value">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is a number without a member.</exception>
    public Open(TEnum value)
    {
        if (!WordTable<TEnum>.TryFind(value, out string? known))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The vocabulary '{Vocabulary}' has no such member.");

        Value = value;
        word = WordTable<TEnum>.IsZero(value) ? null : known;
    }

    private Open(TEnum value, string? word)
    {
        Value = value;
        this.word = WordTable<TEnum>.IsZero(value) && word == WordTable<TEnum>.Unspecified ? null : word;
    }

    /// <summary>Gets the vocabulary's name, as in the catalogue's own <c>words</c>: the enum's name in camelCase, such as <c>bodyArea</c>.</summary>
    public static string Vocabulary => WordTable<TEnum>.Vocabulary;

    /// <summary>Gets the member; <c>Unspecified</c> where the word is not known.</summary>
    public TEnum Value { get; }

    /// <summary>Gets the word as content writes it, known or not.</summary>
    public string Word => word ?? WordTable<TEnum>.Unspecified;

    /// <summary>Gets whether the word is a member of the vocabulary.</summary>
    public bool IsKnown => word is null || !WordTable<TEnum>.IsZero(Value);

    /// <summary>Gets whether nothing is said; an unknown word says something.</summary>
    public bool IsUnspecified => word is null;

    /// <summary>Gets the words of the vocabulary in its own order, without the one for nothing said.</summary>
    internal static IReadOnlyList<string> KnownWords => WordTable<TEnum>.KnownWords;

    static string ITextForm<Open<TEnum>>.IssueCode => "TC0013";

    string IOpenWord.Vocabulary => Vocabulary;

    IReadOnlyList<string> IOpenWord.KnownWords => KnownWords;

    /// <summary>Takes a member of the vocabulary.</summary>
    /// <param name="value">The member.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is a number without a member.</exception>
    public static implicit operator Open<TEnum>(TEnum value) => new(value);

    /// <summary>Reads a word, known or not.</summary>
    /// <param name="text">A small letter, then at most 39 letters and digits, all ASCII.</param>
    /// <returns>The member, or the kept word.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not such a word; the message shows one.</exception>
    public static Open<TEnum> Parse(ReadOnlySpan<char> text) => TextForm.Parse<Open<TEnum>>(text);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Open<TEnum> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a word, known or not, without throwing.</summary>
    /// <param name="text">A small letter, then at most 39 letters and digits, all ASCII.</param>
    /// <param name="result">The member, or the kept word; the default where it cannot be read.</param>
    /// <returns>Whether <paramref name="text"/> is such a word.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Open<TEnum> result)
    {
        if (WordTable<TEnum>.TryFind(text, out TEnum value, out string? known))
        {
            result = new Open<TEnum>(value, known);
            return true;
        }

        bool isWord = IsWord(text);
        result = isWord ? new Open<TEnum>(default, text.ToString()) : default;
        return isWord;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Open{TEnum})"/>
    public static bool TryParse([NotNullWhen(true)] string? text, out Open<TEnum> result) => TryParse(text.AsSpan(), out result);

    /// <summary>Gives <see cref="Word"/>.</summary>
    /// <returns>The word.</returns>
    public override string ToString() => Word;

    static Open<TEnum> IParsable<Open<TEnum>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Open<TEnum>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Open<TEnum> result) => TryParse(s, out result);

    static Open<TEnum> ISpanParsable<Open<TEnum>>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Open<TEnum>>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Open<TEnum> result) => TryParse(s, out result);

    static bool ITextForm<Open<TEnum>>.TryRead(ReadOnlySpan<char> text, out Open<TEnum> value, [NotNullWhen(false)] out string? problem)
    {
        bool isWord = TryParse(text, out value);
        problem = isWord ? null : Problem(text);
        return isWord;
    }

    /// <summary>Finds the known word of which a text has the letters, whatever stands between them, and their case.</summary>
    internal static string? Known(ReadOnlySpan<char> text) =>
        text.Length <= MaxLength && Letters(text) is { } letters ? KnownWords.FirstOrDefault(known => known.Equals(letters, StringComparison.OrdinalIgnoreCase)) : null;

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiLetterLower(text[0]))
            return false;

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static string Problem(ReadOnlySpan<char> text)
    {
        string what = $"{TextForm.Quote(text)} is not a word of '{Vocabulary}'";
        if (Known(text) is { } same)
            return $"{what}; write '{same}'.";
        if (text.Length <= MaxLength && Letters(text) is { } letters && Nearest.To(letters, KnownWords) is { } near)
            return $"{what}; did you mean '{near}'? A word is a small letter, then letters and digits.";

        string example = KnownWords is [var first, ..] ? first : WordTable<TEnum>.Unspecified;
        return $"{what} such as '{example}': a small letter, then letters and digits, {MaxLength} at most.";
    }

    /// <summary>Gives the text without its blanks, hyphens and underscores, or null where it holds anything but letters and digits beside them.</summary>
    private static string? Letters(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                letters.Append(c);
            else if (c is not (' ' or '-' or '_'))
                return null;
        }

        return letters.Length == 0 ? null : letters.ToString();
    }
}
