namespace TreatmentContent.Localization;

/// <summary>The likely script and region of a language, and the likely language of a script or region.</summary>
/// <remarks>Source: UTS 35, "Likely Subtags", with <c>likelySubtags</c> of CLDR 48.2.</remarks>
internal static class LikelySubtags
{
    private static readonly uint UnknownScript = Subtags.ScriptCode("Zzzz");
    private static readonly ushort UnknownRegion = Subtags.RegionCode("ZZ");

    private static readonly Lazy<Dictionary<ulong, Subtags>> Table = new(Read);

    /// <summary>Registered, but names of no one language, so that nothing is likely: several, uncoded, none.</summary>
    private static readonly ushort[] Special = [Subtags.LanguageCode("mul"), Subtags.LanguageCode("mis"), Subtags.LanguageCode("zxx")];

    /// <summary>Tells whether a language is registered, or none is named.</summary>
    public static bool Knows(ushort language) => language == 0 || Special.Contains(language) || HasLikely(language);

    /// <summary>Tells whether something is likely for a language.</summary>
    public static bool HasLikely(ushort language) => Table.Value.ContainsKey(new Subtags(language, 0, 0).Bits);

    /// <summary>Adds what is not stated; gives the same back where nothing is known of the language, and for no language at all, which CLDR would take for English.</summary>
    public static Subtags Maximize(Subtags tag)
    {
        // The script and the region "unknown" state nothing.
        Subtags stated = new(tag.Language, tag.Script == UnknownScript ? 0 : tag.Script, tag.Region == UnknownRegion ? (ushort)0 : tag.Region);
        if (stated.IsFull || stated.Bits == 0 || !TryFind(stated, out Subtags likely))
        {
            return tag;
        }

        return new Subtags(
            stated.Language != 0 ? stated.Language : likely.Language,
            stated.Script != 0 ? stated.Script : likely.Script,
            stated.Region != 0 ? stated.Region : likely.Region);
    }

    /// <summary>Takes away what <see cref="Maximize"/> gives back: rather the script than the region.</summary>
    public static Subtags Minimize(Subtags tag)
    {
        Subtags full = Maximize(tag);
        if (full.Script == 0 || full.Region == 0)
        {
            return full;
        }

        Subtags language = full.WithScript(0).WithRegion(0);
        foreach (Subtags shorter in (ReadOnlySpan<Subtags>)[language, full.WithScript(0), full.WithRegion(0)])
        {
            if (Maximize(shorter) == full)
            {
                return shorter;
            }
        }

        return full;
    }

    private static bool TryFind(Subtags tag, out Subtags likely)
    {
        Dictionary<ulong, Subtags> table = Table.Value;
        return table.TryGetValue(tag.Bits, out likely)
            || table.TryGetValue(tag.WithRegion(0).Bits, out likely)
            || table.TryGetValue(tag.WithScript(0).Bits, out likely)
            || table.TryGetValue(tag.WithScript(0).WithRegion(0).Bits, out likely);
    }

    private static Dictionary<ulong, Subtags> Read()
    {
        LocaleTable source = LocaleTable.Open("likely");
        var table = new Dictionary<ulong, Subtags>(8000);
        TableRows rows = source["languages"];
        while (rows.Next())
        {
            ReadOnlySpan<char> ending = rows.Field();
            var likely = Subtags.Of($"und-{ending}");
            ReadOnlySpan<char> languages = rows.Field();
            while (TableRows.Word(ref languages, out ReadOnlySpan<char> word))
            {
                ushort language = Subtags.LanguageCode(word);
                table.Add(new Subtags(language, 0, 0).Bits, likely.WithLanguage(language));
            }
        }

        rows = source["others"];
        while (rows.Next())
        {
            ulong key = Subtags.Of(rows.Field()).Bits;
            table.Add(key, Subtags.Of(rows.Field()));
        }

        return table;
    }
}
