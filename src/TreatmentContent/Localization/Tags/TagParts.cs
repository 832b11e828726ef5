namespace TreatmentContent.Localization;

/// <summary>A tag taken apart: its subtags, and its variants in lower case, sorted.</summary>
/// <param name="Subtags">Language, script and region.</param>
/// <param name="Variants">The variants; the shared empty array when there are none.</param>
internal readonly record struct TagParts(Subtags Subtags, string[] Variants)
{
    /// <summary>The longest tag that is read or written, in characters.</summary>
    public const int MaxLength = 35;

    /// <summary>Reads <c>language[-Script][-REGION][-variant…]</c> in any case and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out TagParts parts)
    {
        parts = default;
        if (text.Length > MaxLength || text is ['-', ..])
        {
            return false;
        }

        ReadOnlySpan<char> rest = text;
        ReadOnlySpan<char> subtag = Next(ref rest);
        ushort language = Subtags.LanguageCode(subtag);
        if (language == 0 && !subtag.Equals("und", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        bool more = Advance(ref rest, out subtag);
        uint script = Subtags.ScriptCode(subtag);
        if (script != 0)
        {
            more = Advance(ref rest, out subtag);
        }

        ushort region = Subtags.RegionCode(subtag);
        if (region != 0)
        {
            more = Advance(ref rest, out subtag);
        }

        string[] variants = [];
        for (; more; more = Advance(ref rest, out subtag))
        {
            if (!IsVariant(subtag))
            {
                return false;
            }

            string variant = Lower(subtag);
            if (Array.IndexOf(variants, variant) >= 0)
            {
                return false;
            }

            variants = [.. variants, variant];
        }

        Array.Sort(variants, string.CompareOrdinal);
        parts = new TagParts(new Subtags(language, script, region), variants);
        return true;
    }

    /// <summary>Reads a tag of a generated table.</summary>
    public static TagParts Of(ReadOnlySpan<char> text) =>
        TryRead(text, out TagParts parts) ? parts : throw new InvalidDataException($"'{text}' in a locale table is not a language tag.");

    /// <summary>Gives the tag's text, in its usual case, or null when it is too long.</summary>
    public string? Write()
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int length = Subtags.Write(buffer);
        foreach (string variant in Variants)
        {
            if (length + 1 + variant.Length > MaxLength)
            {
                return null;
            }

            buffer[length++] = '-';
            variant.CopyTo(buffer[length..]);
            length += variant.Length;
        }

        return TagStrings.Tags.Get(buffer[..length]);
    }

    public static bool IsVariant(ReadOnlySpan<char> subtag)
    {
        if (subtag.Length is < 4 or > 8 || (subtag.Length == 4 && !char.IsAsciiDigit(subtag[0])))
        {
            return false;
        }

        foreach (char c in subtag)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static string Lower(ReadOnlySpan<char> subtag)
    {
        Span<char> lower = stackalloc char[8];
        int length = subtag.ToLowerInvariant(lower);
        return TagStrings.Subtags.Get(lower[..length]);
    }

    /// <summary>Takes the next subtag; a hyphen at the end leaves an empty one, which is no subtag of any kind.</summary>
    private static bool Advance(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> subtag)
    {
        bool more = !rest.IsEmpty;
        subtag = more ? Next(ref rest) : default;
        return more;
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest)
    {
        // What remains begins with its hyphen, so that "en" and "en-" differ.
        ReadOnlySpan<char> from = rest is ['-', ..] ? rest[1..] : rest;
        int hyphen = from.IndexOf('-');
        ReadOnlySpan<char> subtag = hyphen < 0 ? from : from[..hyphen];
        rest = hyphen < 0 ? default : from[hyphen..];
        return subtag;
    }
}
