using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Localization;

public readonly partial record struct LocaleTag : ISpanParsable<LocaleTag>, ITextForm<LocaleTag>
{
    static string ITextForm<LocaleTag>.IssueCode => "TC0003";

    /// <summary>Reads a tag as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The tag, such as <c>es-US</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a language tag.</exception>
    public static implicit operator LocaleTag(string text) => Parse(text);

    /// <summary>Reads a tag as content and configuration write it, in any case, and gives its canonical form.</summary>
    /// <param name="text">Language, and where needed script, region and variants, joined by hyphens, such as <c>es-US</c>.</param>
    /// <returns>The tag: <c>he</c> for <c>iw</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is something else, as <c>es_US</c> or a tag with extensions; the message says what to write instead.</exception>
    public static LocaleTag Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static LocaleTag Parse(ReadOnlySpan<char> text) => TryParse(text, out LocaleTag tag) ? tag : throw new FormatException(TagProblem.Of(text));

    /// <summary>Reads a tag as <see cref="Parse(string)"/> does, without throwing.</summary>
    /// <param name="text">The text, or null, which is no tag.</param>
    /// <param name="result">The tag, or <c>und</c>.</param>
    /// <returns>Whether the text is a tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LocaleTag result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out LocaleTag)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out LocaleTag result)
    {
        if (text.Length <= MaxLength && TryFindKnown(text, out result))
        {
            return true;
        }

        LocaleTag? read = TagParts.TryRead(text, out TagParts parts) ? Of(TagAliases.Resolve(parts)) : null;
        result = read.GetValueOrDefault();
        return read.HasValue;
    }

    /// <summary>Finds a tag that has been read before by its canonical text alone.</summary>
    internal static bool TryFindKnown(ReadOnlySpan<char> text, out LocaleTag result)
    {
        bool isKnown = TagStrings.Tags.TryGet(text, out string? known);
        result = isKnown ? new LocaleTag(known!) : default;
        return isKnown;
    }

    static LocaleTag IParsable<LocaleTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LocaleTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LocaleTag result) => TryParse(s, out result);

    static LocaleTag ISpanParsable<LocaleTag>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<LocaleTag>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out LocaleTag result) => TryParse(s, out result);

    static bool ITextForm<LocaleTag>.TryRead(ReadOnlySpan<char> text, out LocaleTag value, [NotNullWhen(false)] out string? problem)
    {
        bool read = TryParse(text, out value);
        problem = read ? null : TagProblem.Of(text);
        return read;
    }
}
