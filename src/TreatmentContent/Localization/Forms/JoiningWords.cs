namespace TreatmentContent.Localization;

/// <summary>The words for "and" and "or" that change with the word after them.</summary>
/// <remarks>
/// Sources: Real Academia Española, Ortografía 2010 (<c>e</c> before the sound i, <c>u</c> before the sound o, accented letters
/// too); Academy of the Hebrew Language (a hyphen parts the joined <c>ו</c> from what is not written in Hebrew letters).
/// </remarks>
internal static class JoiningWords
{
    private const string HebrewAnd = "ו{1}";

    /// <summary>Gets the pattern that fits the text that is filled into its second place.</summary>
    public static string Agree(string pattern, string next, string language) => language switch
    {
        "es" when pattern == "{0} y {1}" && BeginsWithISound(next) => "{0} e {1}",
        "es" when pattern == "{0} o {1}" && BeginsWithOSound(next) => "{0} u {1}",
        "he" when pattern.EndsWith(HebrewAnd, StringComparison.Ordinal) && !BeginsInHebrew(next) => pattern.Replace(HebrewAnd, "ו-{1}", StringComparison.Ordinal),
        _ => pattern,
    };

    /// <summary>An i or hi, but not the sound of "hielo", which is another one.</summary>
    private static bool BeginsWithISound(string text)
    {
        (char first, int next) = FirstSound(text);
        if (first is 'í' or 'Í')
        {
            return true;
        }

        bool isDiphthong = next == 2 && next < text.Length && text[next] is 'a' or 'e' or 'á' or 'é' or 'A' or 'E' or 'Á' or 'É';
        return first is 'i' or 'I' && !(next == 2 && isDiphthong);
    }

    /// <summary>An o or ho, or a number that is read so: 8 (ocho), 80, 11 (once).</summary>
    private static bool BeginsWithOSound(string text)
    {
        if (FirstSound(text).Sound is 'o' or 'O' or 'ó' or 'Ó' or '8')
        {
            return true;
        }

        return text.StartsWith("11", StringComparison.Ordinal) && (text.Length == 2 || !char.IsAsciiDigit(text[2]));
    }

    /// <summary>Gets the first letter that is heard, for the Spanish h is silent, and the position after it.</summary>
    private static (char Sound, int Next) FirstSound(string text)
    {
        int start = text.Length > 1 && text[0] is 'h' or 'H' ? 1 : 0;
        return start < text.Length ? (text[start], start + 1) : ('\0', start);
    }

    private static bool BeginsInHebrew(string text) => text.Length > 0 && text[0] is >= '\u0590' and <= '\u05FF';
}
