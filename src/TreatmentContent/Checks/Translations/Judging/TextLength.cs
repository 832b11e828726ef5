using System.Globalization;
using System.Text;

namespace TreatmentContent.Checks;

/// <summary>How long a text is for its reader and its translator.</summary>
internal static class TextLength
{
    private const int LettersOfAnIdeograph = 3;

    /// <summary>Measures a text in what people see as characters; a Chinese character, a kana or a Korean syllable says about as much as three letters and counts so.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its length, the same on every machine.</returns>
    public static int Of(string text)
    {
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            int step = StringInfo.GetNextTextElementLength(text.AsSpan(at));
            length += IsWide(Rune.GetRuneAt(text, at)) ? LettersOfAnIdeograph : 1;
            at += step;
        }

        return length;
    }

    /// <summary>Counts the words of a text as an invoice for translation does: what stands between blanks and holds a letter or digit; each Chinese character or kana is one.</summary>
    /// <param name="text">The text.</param>
    public static int WordsOf(string text)
    {
        int words = 0;
        bool inWord = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool isWide = IsWide(rune) && !IsHangul(rune.Value);
            bool isLetter = Rune.IsLetterOrDigit(rune);
            if (isLetter && (isWide || !inWord))
                words++;
            inWord = !isWide && !Rune.IsWhiteSpace(rune) && (inWord || isLetter);
        }

        return words;
    }

    private static bool IsWide(Rune rune) => rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF) || IsHangul(rune.Value);

    private static bool IsHangul(int value) => value is >= 0xAC00 and <= 0xD7A3;
}
