namespace TreatmentContent.Localization;

/// <summary>Reduces the looser forms that requests come in to a tag of content.</summary>
internal static class RequestTag
{
    private const int MaxRequestLength = 255;

    /// <summary>The languages under which RFC 5646 registers extended languages; elsewhere three letters in second place are a slip (<c>en-USA</c>).</summary>
    private static readonly string[] ExtendedPrefixes = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

    public static bool TryRead(ReadOnlySpan<char> text, out TagParts parts)
    {
        parts = new TagParts(default, []);
        ReadOnlySpan<char> name = Bare(text);
        if (name.IsEmpty || name.Length > MaxRequestLength)
        {
            return false;
        }

        if (name is "C" or "POSIX" || name.Equals("root", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        string tag = name.ToString().Replace('_', '-').ToLowerInvariant();
        if (tag.StartsWith("x-", StringComparison.Ordinal) && tag.Length > 2)
        {
            return true;
        }

        tag = WithoutExtensions(tag);
        return TagAliases.TryGetLegacy(tag, out parts) || TagParts.TryRead(WithoutExtendedLanguage(tag), out parts);
    }

    /// <summary>Drops blanks around, and what follows from the encoding or modifier on: <c>.UTF-8</c>, <c>@euro</c>.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = text.Trim();
        int end = name.IndexOfAny('.', '@');
        return end < 0 ? name : name[..end];
    }

    /// <summary>Cuts at the first part of one character: <c>-u-…</c>, <c>-t-…</c>, <c>-x-…</c>.</summary>
    private static string WithoutExtensions(string tag)
    {
        for (int hyphen = tag.IndexOf('-'); hyphen >= 0; hyphen = tag.IndexOf('-', hyphen + 1))
        {
            if (hyphen + 2 < tag.Length && tag[hyphen + 2] == '-' && char.IsAsciiLetterOrDigit(tag[hyphen + 1]))
            {
                return tag[..hyphen];
            }
        }

        return tag;
    }

    /// <summary>An extended language is a language of its own: <c>zh-yue-HK</c> is <c>yue-HK</c>. There may be three of them; the first counts.</summary>
    private static string WithoutExtendedLanguage(string tag)
    {
        string[] subtags = tag.Split('-');
        int extended = subtags.Skip(1).TakeWhile(IsThreeLetters).Count();
        return extended is 0 or > 3 || Array.IndexOf(ExtendedPrefixes, subtags[0]) < 0 ? tag : string.Join('-', [subtags[1], .. subtags.Skip(1 + extended)]);
    }

    private static bool IsThreeLetters(string subtag) => subtag.Length == 3 && subtag.All(char.IsAsciiLetterLower);
}
