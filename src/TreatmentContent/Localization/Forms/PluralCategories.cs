namespace TreatmentContent.Localization;

/// <summary>The words of CLDR for plural categories.</summary>
internal static class PluralCategories
{
    private static readonly string[] Words = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>Gets the word, such as <c>few</c>.</summary>
    public static string Word(this PluralCategory category) => Words[(int)category];

    /// <summary>Reads a word.</summary>
    /// <exception cref="FormatException">It is not one of the six.</exception>
    public static PluralCategory Parse(string word)
    {
        int index = Array.IndexOf(Words, word);
        return index >= 0 ? (PluralCategory)index : throw new FormatException($"'{word}' is not a plural category such as 'other'.");
    }
}
