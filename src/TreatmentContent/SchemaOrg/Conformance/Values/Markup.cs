using System.Buffers;

namespace TreatmentContent.SchemaOrg;

/// <summary>Finds what is not plain text.</summary>
internal static class Markup
{
    private const int LongestEntity = 10;
    private static readonly SearchValues<char> ReferenceDigits = SearchValues.Create("xX0123456789abcdefABCDEF");

    /// <summary>Finds the first tag or character reference of HTML.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Its characters, such as <c>&lt;b&gt;</c> or <c>&amp;nbsp;</c>; empty where there is none.</returns>
    public static ReadOnlySpan<char> Find(ReadOnlySpan<char> text)
    {
        // Without a closing bracket to come, no opening one is looked at: each character is met a fixed number of times.
        int lastEnd = text.LastIndexOf('>');
        for (int at = text.IndexOfAny('<', '&'); at >= 0;)
        {
            ReadOnlySpan<char> rest = text[at..];
            if (rest[0] == '<' && at < lastEnd && rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!'))
                return rest[..(rest.IndexOf('>') + 1)];
            if (rest[0] == '&' && EntityLength(rest) is > 0 and var length)
                return rest[..length];
            int next = text[(at + 1)..].IndexOfAny('<', '&');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return [];
    }

    // "&amp;", "&#39;", "&#xA0;"
    private static int EntityLength(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> near = text[..Math.Min(text.Length, LongestEntity)];
        int end = near.IndexOf(';');
        if (end < 3)
            return 0;
        ReadOnlySpan<char> name = near[1..end];
        bool isEntity = name[0] == '#' ? name[1..].IndexOfAnyExcept(ReferenceDigits) < 0 : name.IndexOfAnyExceptInRange('A', 'z') < 0;
        return isEntity ? end + 1 : 0;
    }
}
