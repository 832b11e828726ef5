using TreatmentContent.Diagnostics;

namespace TreatmentContent.Catalogs;

/// <summary>The codes of content rules: the library's own from TC1001 on, and those of its users, such as <c>ACME1</c>.</summary>
internal static class RuleCode
{
    /// <summary>What the codes of the library begin with.</summary>
    public const string OwnPrefix = "TC";

    private const string ReadingPrefix = "TC0";
    private const int MinLetters = 2;
    private const int MaxLetters = 10;
    private const int MaxDigits = 6;

    /// <summary>Says what is wrong with a text as the code of a rule.</summary>
    /// <param name="text">The text.</param>
    /// <returns>One sentence, or null for a code.</returns>
    public static string? Problem(string text) =>
        !HasForm(text) ? $"{TextForm.Quote(text)} is not the code of a rule, such as 'TC1005'."
        : text.StartsWith(ReadingPrefix, StringComparison.Ordinal) ? $"'{text}' is found while a file is read and always holds; the codes of rules start at TC1001."
        : null;

    // Capitals, then digits.
    private static bool HasForm(ReadOnlySpan<char> text)
    {
        int digits = text.IndexOfAnyInRange('0', '9');
        return digits is >= MinLetters and <= MaxLetters && text.Length - digits <= MaxDigits
            && !text[..digits].ContainsAnyExceptInRange('A', 'Z') && !text[digits..].ContainsAnyExceptInRange('0', '9');
    }
}
