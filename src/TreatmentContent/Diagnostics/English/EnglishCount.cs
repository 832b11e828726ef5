using System.Globalization;
using Humanizer;

namespace TreatmentContent.Diagnostics;

/// <summary>Counts in the English of issues and reports; what readers of a page see is said by the locale instead.</summary>
internal static class EnglishCount
{
    /// <summary>Says how many of something there are: "1 statement", "1,234 statements".</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The singular noun.</param>
    /// <returns>The number with the noun in the right form.</returns>
    public static string Of(int count, string noun) => noun.ToQuantity(count, "N0", CultureInfo.InvariantCulture);

    /// <summary>Joins words: "a", "a and b", "a, b and c".</summary>
    /// <param name="words">The words, at least one.</param>
    /// <param name="last">The word before the last one.</param>
    /// <returns>The list.</returns>
    public static string List(IReadOnlyList<string> words, string last = "and") => words switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}",
    };
}
