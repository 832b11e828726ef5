using System.Text.RegularExpressions;
using TreatmentContent.Exchange;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Exchange;

/// <summary>Finds in a string what was never in the hands of a translator.</summary>
internal static partial class PseudoLanguage
{
    private static readonly HashSet<string> Padding = new(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], StringComparer.Ordinal);

    /// <summary>Gives the words of a string that lack the marks of a pseudo-locale.</summary>
    public static IReadOnlyList<string> Leaks(string text, LocaleTag locale) => locale == Pseudolocalizer.Accented ? Unaccented(text) : Unmarked(text);

    /// <summary>Takes out what is marked, where the rest could not be told from it.</summary>
    public static string Bare(string text, LocaleTag locale) => locale == Pseudolocalizer.Mirrored ? MarkedWord().Replace(text, " ") : text;

    // A plain letter is one that was not translated; a letter outside brackets stands in no text; and brackets come in pairs.
    private static List<string> Unaccented(string text)
    {
        List<string> leaks = [.. Word().Matches(text).Select(match => match.Value).Where(word => word.Any(char.IsAsciiLetter) && !Padding.Contains(word))];
        int depth = 0;
        int outside = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : ' ';
            bool isOutside = depth == 0 && char.IsLetter(c);
            if (isOutside && outside < 0)
                outside = i;
            else if (!isOutside && outside >= 0)
                (leaks, outside) = ([.. leaks, $"outside: {text[outside..i]}"], -1);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth < 0)
                (leaks, depth) = ([.. leaks, "a bracket that closes nothing"], 0);
        }

        return depth == 0 ? leaks : [.. leaks, "a bracket that stays open"];
    }

    private static List<string> Unmarked(string text) => [.. Word().Matches(MarkedWord().Replace(text, " ")).Select(match => match.Value)];

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("\u200F\u202E[^\u202C]*\u202C\u200F", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedWord();
}
