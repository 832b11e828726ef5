using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>Compares a translation with its source text.</summary>
internal static class TextDifferences
{
    // A long text grows by a third at most, a word of one language can take three of another: what is beyond has more in it than the source, such as a note of the translator's.
    private const int MaxTimes = 2;
    private const int MaxMore = 20;

    /// <summary>Says whether a translation is its source text, letter by letter; texts without letters are the same in many languages.</summary>
    public static bool AreSame(TextVersion source, TextVersion version) =>
        version.Patterns.All(pattern => pattern.Pattern.EnumerateRunes().Any(Rune.IsLetter) && source.Patterns.Any(original => original.Pattern == pattern.Pattern));

    /// <summary>Says which placeholders a translation lacks, and which its source does not have.</summary>
    /// <returns>Such as <c>{n} is missing</c>, or null.</returns>
    public static string? Placeholders(TextVersion source, TextVersion version)
    {
        var wanted = source.Patterns.SelectMany(static pattern => PlaceholdersOf(pattern.Pattern)).ToHashSet(StringComparer.Ordinal);
        foreach ((PluralCategory category, string pattern) in version.Patterns)
        {
            HashSet<string> found = PlaceholdersOf(pattern);

            // "No needle", "one needle", "both needles": these forms may say the number themselves.
            bool mayLack = category is PluralCategory.Zero or PluralCategory.One or PluralCategory.Two;
            string[] problems =
            [
                .. found.Except(wanted).Order(StringComparer.Ordinal).Select(static name => $"{{{name}}} is not in the source text"),
                .. mayLack ? [] : wanted.Except(found).Order(StringComparer.Ordinal).Select(static name => $"{{{name}}} is missing"),
            ];
            if (problems.Length > 0)
                return EnglishCount.List(problems);
        }

        return null;
    }

    /// <summary>Says how long a translation is where that is more than twice its source and 20 characters.</summary>
    /// <returns>Such as <c>212 characters for 80</c>, or null.</returns>
    public static string? Length(TextVersion source, TextVersion version)
    {
        int original = source.Patterns.Max(static pattern => TextLength.Of(pattern.Pattern));
        int length = version.Patterns.Max(static pattern => TextLength.Of(pattern.Pattern));
        return length > (MaxTimes * original) + MaxMore ? $"{EnglishCount.Of(length, "character")} for {EnglishCount.Of(original, "character")}" : null;
    }

    /// <summary>Gives the names between single braces; doubled braces are braces.</summary>
    private static HashSet<string> PlaceholdersOf(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] is '{' or '}' && at + 1 < text.Length && text[at + 1] == text[at])
            {
                at++;
                continue;
            }

            int end = text[at] == '{' ? text.IndexOf('}', at) : -1;
            if (end > at + 1 && text.AsSpan(at + 1, end - at - 1) is var name && IsName(name))
                names.Add(name.ToString());
        }

        return names;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }
}
