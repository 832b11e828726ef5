using System.Globalization;
using System.Text;

namespace TreatmentContent.Checks;

/// <summary>Takes a text apart into words, so that capitals, punctuation and line breaks do not hide that two texts say the same.</summary>
internal static class Words
{
    private const string Ends = ".!?;:\n()[]؟؛。！？；：…¿¡";

    /// <summary>Gives the words of a text in small letters; <c>%</c> is a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsCommas">Whether a comma is a word of its own.</param>
    /// <returns>The words in order.</returns>
    public static List<string> Of(ReadOnlySpan<char> text, bool keepsCommas = false)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            {
                word.Append(Rune.ToLowerInvariant(rune).ToString());
                continue;
            }

            Close(word, words);
            if (rune.Value == '%')
                words.Add("%");
            else if (keepsCommas && rune.Value is ',' or '،' or '、')
                words.Add(",");
        }

        Close(word, words);
        return words;
    }

    /// <summary>Gives the sentences of a text; a line, and what a colon, semicolon or bracket parts, counts as one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keepsCommas">Whether a comma is a word of its own.</param>
    /// <returns>The words of each, and whether it is a question.</returns>
    public static IEnumerable<(List<string> Words, bool IsQuestion)> Sentences(string text, bool keepsCommas = false)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (!Ends.Contains(text[i]) || IsInsideNumber(text, i)))
                continue;
            if (i > start && Of(text.AsSpan(start, i - start), keepsCommas) is { Count: > 0 } words)
                yield return (words, i < text.Length && text[i] is '?' or '؟' or '？');
            start = i + 1;
        }
    }

    // The point of 99.5 ends nothing.
    private static bool IsInsideNumber(string text, int i) => text[i] == '.' && i > 0 && i + 1 < text.Length && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]);

    /// <summary>Says whether a character is a mark that belongs to the letter before it: an Arabic vowel sign, a Hindi vowel.</summary>
    /// <param name="rune">The character.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static void Close(StringBuilder word, List<string> words)
    {
        if (word.Length == 0)
            return;
        words.Add(word.ToString());
        word.Clear();
    }
}
