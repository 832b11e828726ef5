using System.Globalization;
using System.Text;

namespace TreatmentContent.Diagnostics;

/// <summary>Which characters a text of the content may hold.</summary>
internal static class TextRules
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int MaxLength = 64 * 1024;

    /// <summary>Says whether a character turns the direction of what follows: invisible, and able to disguise an address or a message.</summary>
    /// <param name="c">The character.</param>
    /// <returns>Whether it is one of the Unicode direction controls (UAX 9).</returns>
    public static bool IsDirectionControl(char c) =>
        c is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Escapes whatever would end the line or turn its direction, so that no content can forge a second line of a log.</summary>
    /// <param name="text">The text of the line.</param>
    /// <returns>One line.</returns>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool unsafeToPrint = char.IsControl(c) || c is '\u2028' or '\u2029' || IsDirectionControl(c);
            _ = unsafeToPrint ? line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : line.Append(c);
        }

        return line.ToString();
    }

    /// <summary>Says what is wrong with a text, or null.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One sentence, or null for a sound text.</returns>
    public static string? Problem(ReadOnlySpan<char> text)
    {
        if (text.IsWhiteSpace())
        {
            return "The text is empty or blank; leave it out where there is nothing to say.";
        }

        if (text.Length > MaxLength)
        {
            return $"The text has {text.Length} characters, more than the {MaxLength} that one text may have.";
        }

        return IsPlain(text) ? null : CharacterProblem(text);
    }

    // Nearly every text holds none of these, and the processor searches for a range in wide steps.
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\0', '\u001F') && !text.ContainsAnyInRange('\u007F', '\u009F') && !text.ContainsAnyInRange('\uD800', '\uDFFF');

    private static string? CharacterProblem(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsControl(c) && c is not ('\n' or '\r'))
            {
                return $"The text holds the control character U+{(int)c:X4}; only line breaks may stand in a text.";
            }

            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return $"The text holds half a character (the lone surrogate U+{(int)c:X4}).";
                }

                i++;
            }
        }

        return null;
    }
}
