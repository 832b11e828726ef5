namespace TreatmentContent.Localization;

/// <summary>How far two regions of one language are apart. A region of regions, such as <c>419</c>, is all its regions, and the farthest of them counts.</summary>
/// <remarks>
/// The rules name patterns: a region, a set such as <c>$americas</c>, the rest of the world such as <c>$!americas</c>, or <c>*</c>. Each region is kept as the patterns
/// that it fits, one bit each, so that a rule is two bit tests.
/// </remarks>
internal sealed class RegionRules
{
    private const uint Any = 1;

    private readonly List<Rule> rules = [];
    private readonly List<string> patterns = ["*"];
    private readonly Dictionary<ushort, uint[]> fits = [];

    public RegionRules(LocaleTable table)
    {
        for (TableRows rows = table["rules"]; rows.Next();)
        {
            string[] desired = rows.Text().Split('-');
            string[] supported = rows.Text().Split('-');
            if (desired.Length == 3)
            {
                rules.Add(new Rule(Language(desired), Script(desired), Pattern(desired[2]), Pattern(supported[2]), MatchRules.Number(rows.Field())));
            }
        }

        SortRegions(table);
    }

    /// <summary>Gives the distance of the first rule that fits, in either direction, for the farthest regions on both sides.</summary>
    public int Between(Subtags desired, Subtags supported)
    {
        int farthest = 0;
        foreach (uint one in Fits(desired.Region))
        {
            foreach (uint other in Fits(supported.Region))
            {
                farthest = Math.Max(farthest, Between(desired, one, supported, other));
            }
        }

        return farthest;
    }

    private static ushort Language(string[] rule) => Subtags.LanguageCode(rule[0]);

    private static uint Script(string[] rule) => Subtags.ScriptCode(rule[1]);

    private int Between(Subtags desired, uint one, Subtags supported, uint other)
    {
        foreach (Rule rule in rules)
        {
            if ((rule.Language == 0 || (rule.Language == desired.Language && rule.Language == supported.Language))
                && (rule.Script == 0 || (rule.Script == desired.Script && rule.Script == supported.Script))
                && (((one & rule.Desired) != 0 && (other & rule.Supported) != 0) || ((one & rule.Supported) != 0 && (other & rule.Desired) != 0)))
            {
                return rule.Distance;
            }
        }

        throw new InvalidDataException("The locale table has no rule for all regions.");
    }

    /// <summary>Gives, once each, the combinations of patterns that a region or the regions in it fit.</summary>
    private ReadOnlySpan<uint> Fits(ushort region) => fits.TryGetValue(region, out uint[]? known) ? known : [Any];

    private uint Pattern(string text)
    {
        int index = patterns.IndexOf(text);
        if (index < 0)
        {
            index = patterns.Count;
            patterns.Add(text);
        }

        return 1u << index;
    }

    private void SortRegions(LocaleTable table)
    {
        var sets = new Dictionary<string, ushort[]>(StringComparer.Ordinal);
        for (TableRows rows = table["sets"]; rows.Next();)
        {
            sets.Add(rows.Text(), Subtags.RegionCodes(rows.Field()));
        }

        for (TableRows rows = table["groups"]; rows.Next();)
        {
            ushort group = Subtags.RegionCode(rows.Field());
            ushort[] regions = Subtags.RegionCodes(rows.Field());
            foreach (ushort region in regions)
            {
                fits[region] = [FitsOf(region, sets)];
            }

            fits[group] = [.. regions.Select(region => fits[region][0]).Distinct()];
        }
    }

    private uint FitsOf(ushort region, Dictionary<string, ushort[]> sets)
    {
        uint bits = 0;
        for (int index = 0; index < patterns.Count; index++)
        {
            string pattern = patterns[index];
            bool fit = pattern switch
            {
                "*" => true,
                ['$', '!', .. string set] => !sets["$" + set].Contains(region),
                ['$', ..] => sets[pattern].Contains(region),
                _ => Subtags.RegionCode(pattern) == region,
            };
            bits |= fit ? 1u << index : 0;
        }

        return bits;
    }

    private readonly record struct Rule(ushort Language, uint Script, uint Desired, uint Supported, int Distance);
}
