namespace TreatmentContent.Localization;

/// <summary>Exchanges retired subtags for their successors until nothing changes.</summary>
/// <remarks>Source: UTS 35, Annex C "LocaleId Canonicalization", with <c>supplementalMetadata</c> of CLDR 48.2.</remarks>
internal static class TagAliases
{
    private static readonly Lazy<AliasTable> Table = new(AliasTable.Read);

    /// <summary>Gives the canonical parts.</summary>
    public static TagParts Resolve(TagParts tag)
    {
        AliasTable table = Table.Value;
        while (ReplaceLanguage(table, ref tag) || ReplaceScript(table, ref tag) || ReplaceRegion(table, ref tag) || ReplaceVariant(table, ref tag))
        {
        }

        return tag;
    }

    /// <summary>Looks for the successor of a whole tag of older standards, such as <c>i-klingon</c>.</summary>
    public static bool TryGetLegacy(string lowerCase, out TagParts successor) => Table.Value.Legacy.TryGetValue(lowerCase, out successor);

    private static bool ReplaceLanguage(AliasTable table, ref TagParts tag)
    {
        foreach (VariantRule rule in tag.Variants.Length == 0 ? [] : table.VariantRules)
        {
            if (rule.Fits(tag))
            {
                tag = rule.Apply(tag);
                return true;
            }
        }

        Subtags all = tag.Subtags;
        foreach (Subtags key in (ReadOnlySpan<Subtags>)[all, all.WithRegion(0), all.WithScript(0), all.WithScript(0).WithRegion(0)])
        {
            if (key.Language != 0 && table.Languages.TryGetValue(key, out Subtags successor) && Exchange(all, key, successor) is var exchanged && exchanged != all)
            {
                tag = tag with { Subtags = exchanged };
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the successor's language; its script and region only where the tag states none beyond the rule.</summary>
    internal static Subtags Exchange(Subtags tag, Subtags key, Subtags successor) => new(
        successor.Language != 0 ? successor.Language : tag.Language,
        tag.Script != 0 && key.Script == 0 ? tag.Script : successor.Script,
        tag.Region != 0 && key.Region == 0 ? tag.Region : successor.Region);

    private static bool ReplaceScript(AliasTable table, ref TagParts tag)
    {
        bool found = table.Scripts.TryGetValue(tag.Subtags.Script, out uint successor);
        tag = found ? tag with { Subtags = tag.Subtags.WithScript(successor) } : tag;
        return found;
    }

    private static bool ReplaceRegion(AliasTable table, ref TagParts tag)
    {
        if (!table.Regions.TryGetValue(tag.Subtags.Region, out ushort[]? successors))
        {
            return false;
        }

        // A region that became several: the one where the language is most at home, else the first.
        ushort likely = successors.Length == 1 ? successors[0] : LikelySubtags.Maximize(tag.Subtags.WithRegion(0)).Region;
        ushort successor = Array.IndexOf(successors, likely) >= 0 ? likely : successors[0];
        tag = tag with { Subtags = tag.Subtags.WithRegion(successor) };
        return true;
    }

    private static bool ReplaceVariant(AliasTable table, ref TagParts tag)
    {
        foreach (string variant in tag.Variants)
        {
            if (table.VariantNames.TryGetValue(variant, out string? successor))
            {
                tag = tag with { Variants = VariantRule.Exchange(tag.Variants, [variant], [successor]) };
                return true;
            }
        }

        return false;
    }
}
