namespace TreatmentContent.Localization;

/// <summary>Language, script and region of a tag, packed into one number: a key without a string.</summary>
/// <remarks>Letters count in base 27 (so that <c>aa</c> and <c>aaa</c> differ), a region of digits is 1000 and the number. 0 is "not stated".</remarks>
/// <param name="Bits">16 bits of region, 20 of script, the rest language.</param>
internal readonly record struct Subtags(ulong Bits)
{
    private const int ScriptShift = 16;
    private const int LanguageShift = 40;

    private static readonly ushort[] PseudoRegions = [RegionCode("XA"), RegionCode("XB"), RegionCode("XC")];

    public Subtags(ushort language, uint script, ushort region)
        : this(((ulong)language << LanguageShift) | ((ulong)script << ScriptShift) | region)
    {
    }

    public ushort Language => (ushort)(Bits >> LanguageShift);

    public uint Script => (uint)(Bits >> ScriptShift) & 0xF_FFFF;

    public ushort Region => (ushort)Bits;

    /// <summary>Gets the language's letters, <c>und</c> for none.</summary>
    public string LanguageText => Language == 0 ? "und" : Text(WithScript(0).WithRegion(0), 0);

    /// <summary>Gets the script's letters, or null for none.</summary>
    public string? ScriptText => Script == 0 ? null : Text(new Subtags(0, Script, 0), "und-".Length);

    /// <summary>Gets the region's letters or digits, or null for none.</summary>
    public string? RegionText => Region == 0 ? null : Text(new Subtags(0, 0, Region), "und-".Length);

    /// <summary>Gets whether they name no people's language but a test's: <c>en-XA</c>, <c>ar-XB</c>.</summary>
    public bool IsPseudo => Array.IndexOf(PseudoRegions, Region) >= 0;

    public bool IsFull => Language != 0 && Script != 0 && Region != 0;

    public Subtags WithLanguage(ushort language) => new(language, Script, Region);

    public Subtags WithScript(uint script) => new(Language, script, Region);

    public Subtags WithRegion(ushort region) => new(Language, Script, region);

    /// <summary>Reads what generated tables hold: subtags in any case, joined by hyphens, without variants.</summary>
    public static Subtags Of(ReadOnlySpan<char> text) => TagParts.Of(text).Subtags;

    /// <summary>Gives the number of two or three letters, or 0 where the text is something else.</summary>
    public static ushort LanguageCode(ReadOnlySpan<char> text) =>
        text.Length is 2 or 3 && !text.Equals("und", StringComparison.OrdinalIgnoreCase) ? (ushort)Letters(text) : (ushort)0;

    /// <summary>Gives the number of four letters, or 0 where the text is something else.</summary>
    public static uint ScriptCode(ReadOnlySpan<char> text) => text.Length == 4 ? Letters(text) : 0;

    /// <summary>Gives the number of two letters or three digits, or 0 where the text is something else.</summary>
    public static ushort RegionCode(ReadOnlySpan<char> text)
    {
        if (text.Length == 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]))
        {
            return (ushort)(1000 + ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + text[2] - '0');
        }

        return text.Length == 2 ? (ushort)Letters(text) : (ushort)0;
    }

    /// <summary>Reads the regions that a generated table lists, parted by blanks.</summary>
    public static ushort[] RegionCodes(ReadOnlySpan<char> list)
    {
        var codes = new List<ushort>();
        while (TableRows.Word(ref list, out ReadOnlySpan<char> word))
        {
            codes.Add(RegionCode(word));
        }

        return [.. codes];
    }

    /// <summary>Writes the subtags in their usual case, and gives the number of characters: at most 11.</summary>
    public int Write(Span<char> target)
    {
        int length = Language == 0 ? Copy("und", target) : WriteLetters(Language, target);
        if (Script != 0)
        {
            target[length++] = '-';
            int script = length;
            length += WriteLetters(Script, target[length..]);
            target[script] = char.ToUpperInvariant(target[script]);
        }

        if (Region != 0)
        {
            target[length++] = '-';
            length += WriteRegion(Region, target[length..]);
        }

        return length;
    }

    private static string Text(Subtags part, int start)
    {
        Span<char> buffer = stackalloc char[TagParts.MaxLength];
        int length = part.Write(buffer);
        return TagStrings.Subtags.Get(buffer[start..length]);
    }

    private static uint Letters(ReadOnlySpan<char> text)
    {
        uint code = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return 0;
            }

            code = (code * 27) + ((uint)(c | 0x20) - 'a') + 1;
        }

        return code;
    }

    private static int WriteRegion(ushort region, Span<char> target)
    {
        if (region >= 1000)
        {
            target[0] = (char)('0' + ((region - 1000) / 100));
            target[1] = (char)('0' + (region / 10 % 10));
            target[2] = (char)('0' + (region % 10));
            return 3;
        }

        int length = WriteLetters(region, target);
        target[0] = char.ToUpperInvariant(target[0]);
        target[1] = char.ToUpperInvariant(target[1]);
        return length;
    }

    private static int WriteLetters(uint code, Span<char> target)
    {
        int length = 0;
        for (uint rest = code; rest > 0; rest /= 27)
        {
            target[length++] = (char)('a' + (rest % 27) - 1);
        }

        target[..length].Reverse();
        return length;
    }

    private static int Copy(string text, Span<char> target)
    {
        text.CopyTo(target);
        return text.Length;
    }
}
