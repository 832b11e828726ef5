using System.Diagnostics.CodeAnalysis;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Statements;

/// <summary>The rule for ids and anchors: letters and digits that are safe in addresses, file names and scripts.</summary>
internal static class Slug
{
    private const int MaxLength = 64;

    /// <summary>Says whether a text is a slug, and if not, why.</summary>
    /// <param name="text">The text.</param>
    /// <param name="problem">Why it is none, and how one looks.</param>
    /// <returns>Whether the text is a slug.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(false)] out string? problem)
    {
        bool isSlug = text.Length is > 0 and <= MaxLength && text[0] != '-' && text[^1] != '-' && text.IndexOf("--") < 0;
        foreach (char c in text)
        {
            isSlug &= c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
        }

        if (!isSlug)
        {
            problem = $"{TextForm.Quote(text)} is not an id: write 1 to {MaxLength} letters a-z, digits and single hyphens, such as 'acne-scars'.";
            return false;
        }

        // Scripts on web pages merge content by id; these two would change the object itself.
        if (text is "constructor" or "prototype")
        {
            problem = $"'{text}' is a name that every script object has; write another id, such as '{text}-1'.";
            return false;
        }

        problem = null;
        return true;
    }
}
