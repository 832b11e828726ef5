using System.Text;

namespace TreatmentContent.Exchange;

/// <summary>Finds the parts of a text that are no language: places, addresses, tags, entities, and the signs of markup.</summary>
internal static class KeptParts
{
    private const int LongestEntity = 32;

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>Takes the next part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins; where the next one does, afterwards.</param>
    /// <param name="part">All of the text up to what stays, or what stays.</param>
    /// <param name="isKept">Whether it stays.</param>
    /// <returns>False at the end.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int at, out ReadOnlySpan<char> part, out bool isKept)
    {
        int start = at;
        int length = at < text.Length ? LengthAt(text, at) : 0;
        isKept = length > 0;
        at += length;
        while (!isKept && at < text.Length && LengthAt(text, at) == 0)
            at++;
        part = text[start..at];
        return at > start;
    }

    /// <summary>Tells whether there is anything to translate.</summary>
    public static bool HasLetters(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (TryNext(text, ref at, out ReadOnlySpan<char> part, out bool isKept))
        {
            if (isKept)
                continue;
            foreach (Rune rune in part.EnumerateRunes())
            {
                // What is no character at all is written as one.
                if (Rune.IsLetter(rune))
                    return true;
            }
        }

        return false;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        return rest[0] switch
        {
            '{' => rest.StartsWith("{{", StringComparison.Ordinal) ? 2 : Enclosed(rest, 1, '}', char.IsAsciiLetterOrDigit),
            '}' => rest.StartsWith("}}", StringComparison.Ordinal) ? 2 : 0,
            '*' => rest.StartsWith("**", StringComparison.Ordinal) ? 2 : 0,
            '<' => rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!') ? Enclosed(rest, 1, '>', static c => c is not ('<' or '\n')) : 0,
            '&' => Enclosed(rest[..int.Min(rest.Length, LongestEntity)], rest.StartsWith("&#", StringComparison.Ordinal) ? 2 : 1, ';', char.IsAsciiLetterOrDigit),
            ']' => rest.StartsWith("](", StringComparison.Ordinal) ? Enclosed(rest, 2, ')', static c => c is not ('[' or ']' or ' ' or '\n')) : 0,
            'h' or 'H' or 'm' or 'M' or 't' or 'T' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => LengthOfAddress(rest),
            _ => 0,
        };
    }

    // From the first sign to the last, where there is something between them and all of it may be there.
    private static int Enclosed(ReadOnlySpan<char> text, int start, char last, Func<char, bool> mayHold)
    {
        int end = start;
        while (end < text.Length && text[end] != last && mayHold(text[end]))
            end++;
        return end > start && end < text.Length && text[end] == last ? end + 1 : 0;
    }

    private static int LengthOfAddress(ReadOnlySpan<char> text)
    {
        foreach (string scheme in Schemes)
        {
            if (!text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                continue;
            int end = scheme.Length;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '>' or '"' or ')' or ']' or '}'))
                end++;
            return end > scheme.Length ? end : 0;
        }

        return 0;
    }
}
