using System.Buffers;
using System.Globalization;
using System.Text;

namespace TreatmentContent.Exchange;

/// <summary>Writes <c>ar-XB</c>: each word between marks that make it run from right to left. Digits are in none, so that 15 does not become 51.</summary>
internal static class MirroredWords
{
    // A right-to-left mark outside, so that the word stands among its neighbours as Arabic would; an override inside.
    private const string Before = "\u200F\u202E";
    private const string After = "\u202C\u200F";

    /// <summary>Writes one paragraph or item.</summary>
    public static string Write(string text)
    {
        var written = new StringBuilder(2 * text.Length);
        int at = 0;
        while (KeptParts.TryNext(text, ref at, out ReadOnlySpan<char> part, out bool isKept))
        {
            while (!isKept && !part.IsEmpty)
            {
                int length = LengthOfWord(part);
                if (length > 0)
                    written.Append(Before).Append(part[..length]).Append(After);
                else
                    written.Append(part[..(length = LengthOfRune(part, out _))]);
                part = part[length..];
            }

            written.Append(part);
        }

        return written.ToString();
    }

    // Letters with their marks, and what may stand between two letters of a word: "patient's".
    private static int LengthOfWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        int at = 0;
        while (at < text.Length)
        {
            at += LengthOfRune(text[at..], out Rune rune);
            if (Rune.IsLetter(rune) || (end > 0 && IsMark(rune)))
                end = at;
            else if (end == 0 || end + rune.Utf16SequenceLength != at || !IsJoiner(rune))
                break;
        }

        return end;
    }

    private static int LengthOfRune(ReadOnlySpan<char> text, out Rune rune)
    {
        // Half a character is passed on as it came.
        bool isRune = Rune.DecodeFromUtf16(text, out rune, out int length) == OperationStatus.Done;
        rune = isRune ? rune : new Rune(' ');
        return length;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // Apostrophes, joiners and the soft hyphen.
    private static bool IsJoiner(Rune rune) => rune.Value is '\'' or 0x2019 or 0x200C or 0x200D or 0x00AD;
}
