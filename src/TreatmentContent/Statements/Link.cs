using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Statements;

/// <summary>An address that may be put on a page: https, mailto or tel.</summary>
/// <remarks>
/// Everything else is refused, because browsers run scripts from addresses, also from disguised ones
/// (leading blanks, a tab inside <c>javascript:</c>, a backslash). The default is no address.
/// Source: WHATWG URL Living Standard (2026); RFC 3966 (tel, 2004); RFC 6068 (mailto, 2010).
/// </remarks>
public readonly record struct Link : ISpanParsable<Link>, ITextForm<Link>
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("+0123456789-.()");

    private readonly string? value;

    private Link(string value) => this.value = value;

    /// <summary>Gets the address as it was written; empty when there is none.</summary>
    public string Value => value ?? "";

    /// <summary>Gets a value indicating whether there is no address.</summary>
    public bool IsNone => value is null;

    static string ITextForm<Link>.IssueCode => "TC0012";

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address, such as <c>https://example.com/a</c> or <c>tel:+1-305-555-0100</c>.</param>
    /// <returns>The link.</returns>
    /// <exception cref="FormatException">The text is not an address that a page may hold.</exception>
    public static Link Parse(ReadOnlySpan<char> text) => TryRead(text, out Link link, out string? problem) ? link : throw new FormatException(problem);

    /// <summary>Reads an address.</summary>
    /// <param name="text">The address, such as <c>https://example.com/a</c>.</param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not an address that a page may hold.</exception>
    public static Link Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an address, or says that it is none.</summary>
    /// <param name="text">The address.</param>
    /// <param name="result">The link, or none.</param>
    /// <returns>Whether a page may hold the address.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Link result) => TryRead(text, out result, out _);

    /// <summary>Gives the address as it was written.</summary>
    /// <returns>The address; empty for none.</returns>
    public override string ToString() => Value;

    static Link ISpanParsable<Link>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Link>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Link result) => TryParse(s, out result);

    static Link IParsable<Link>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Link>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Link result) => TryParse(s, out result);

    static bool ITextForm<Link>.TryRead(ReadOnlySpan<char> text, out Link value, [NotNullWhen(false)] out string? problem) => TryRead(text, out value, out problem);

    private static bool TryRead(ReadOnlySpan<char> text, out Link link, [NotNullWhen(false)] out string? problem)
    {
        problem = Problem(text);
        link = problem is null ? new(text.ToString()) : default;
        return problem is null;
    }

    private static string? Problem(ReadOnlySpan<char> text)
    {
        const string Example = "write an address such as 'https://example.com/a', 'mailto:desk@example.com' or 'tel:+1-305-555-0100'.";
        foreach (char c in text)
        {
            if (c <= '\u0020' || c is '\\' or '<' or '>' or '"' || (c >= '\u007F' && c <= '\u009F') || TextRules.IsDirectionControl(c) || char.IsWhiteSpace(c))
            {
                return $"'{text}' holds a character that no address may hold; {Example}";
            }
        }

        if (text.StartsWith("tel:", StringComparison.Ordinal))
        {
            ReadOnlySpan<char> number = text[4..];
            bool isNumber = number.Length >= 3 && number.IndexOfAnyExcept(NumberCharacters) < 0 && number.IndexOfAnyInRange('0', '9') >= 0;
            return isNumber ? null : $"'{text}' is not a telephone number; {Example}";
        }

        if (text.StartsWith("mailto:", StringComparison.Ordinal))
        {
            return text[7..].IndexOf('@') > 0 && text[^1] != '@' ? null : $"'{text}' is not an e-mail address; {Example}";
        }

        bool isHttps = text.StartsWith("https://", StringComparison.Ordinal)
            && Uri.TryCreate(text.ToString(), UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Length > 0 && uri.UserInfo.Length == 0;
        return isHttps ? null : $"'{text}' is not an address that a page may hold; {Example}";
    }
}
