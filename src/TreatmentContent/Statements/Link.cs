using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Statements;

/// <summary>An address that may be put on a page: https, mailto or tel, of at most 2,048 characters.</summary>
/// <remarks>
/// Everything else is refused, because browsers run scripts from addresses, also from disguised ones
/// (leading blanks, a tab inside <c>javascript:</c>, a backslash). The default is no address.
/// Source: WHATWG URL Living Standard (2026); RFC 3966 (tel, 2004); RFC 6068 (mailto, 2010).
/// </remarks>
public readonly record struct Link : ISpanParsable<Link>, ITextForm<Link>
{
    // Longer ones are cut or refused by site maps, mail programs and older servers.
    private const int MaxLength = 2048;
    private const string Example = "write an address such as 'https://example.com/a', 'mailto:desk@example.com' or 'tel:+1-305-555-0100'.";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789-.()");

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
        if (text.Length > MaxLength)
        {
            return $"{TextForm.Quote(text)} has {text.Length} characters, more than the {MaxLength} that an address may have.";
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (!MayHold(text, ref i))
            {
                return $"{TextForm.Quote(text)} holds a character that no address may hold; {Example}";
            }
        }

        return text switch
        {
            ['t', 'e', 'l', ':', .. var number] => IsNumber(number) ? null : $"{TextForm.Quote(text)} is not a telephone number; {Example}",
            ['m', 'a', 'i', 'l', 't', 'o', ':', .. var mailbox] => IsMailbox(mailbox) ? null : $"{TextForm.Quote(text)} is not an e-mail address; {Example}",
            _ => IsPage(text) ? null : $"{TextForm.Quote(text)} is not an address that a page may hold; {Example}",
        };
    }

    // Whatever is not seen, or could end an attribute, could disguise where the address leads.
    private static bool MayHold(ReadOnlySpan<char> text, ref int index)
    {
        char c = text[index];
        if (char.IsSurrogate(c))
        {
            return char.IsHighSurrogate(c) && ++index < text.Length && char.IsLowSurrogate(text[index]);
        }

        return !char.IsControl(c) && !char.IsWhiteSpace(c) && c is not ('\\' or '<' or '>' or '"')
            && CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.Format;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> number = text is ['+', ..] ? text[1..] : text;
        return number.Length >= 3 && !number.ContainsAnyExcept(NumberCharacters) && number.ContainsAnyInRange('0', '9');
    }

    // One mailbox; what follows a question mark (a subject) is for the mail program.
    private static bool IsMailbox(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('?');
        ReadOnlySpan<char> mailbox = end < 0 ? text : text[..end];
        int at = mailbox.IndexOf('@');
        return at > 0 && at < mailbox.Length - 1 && at == mailbox.LastIndexOf('@');
    }

    // The parser takes less and more than browsers do: an empty user ("https://@host") leaves no trace in it, so the text is asked too.
    private static bool IsPage(ReadOnlySpan<char> text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && Uri.TryCreate(text.ToString(), UriKind.Absolute, out Uri? uri)
        && uri.Scheme == Uri.UriSchemeHttps && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && !Authority(text).Contains('@');

    private static ReadOnlySpan<char> Authority(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text["https://".Length..];
        int end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }
}
