namespace TreatmentContent.Localization;

/// <summary>The aliases of CLDR, by kind.</summary>
internal sealed class AliasTable
{
    public Dictionary<Subtags, Subtags> Languages { get; } = [];

    /// <summary>Gets the rules that look at variants, the most exact first.</summary>
    public List<VariantRule> VariantRules { get; } = [];

    /// <summary>Gets the successors of whole tags, by their small letters.</summary>
    public Dictionary<string, TagParts> Legacy { get; } = new(StringComparer.Ordinal);

    public Dictionary<uint, uint> Scripts { get; } = [];

    public Dictionary<ushort, ushort[]> Regions { get; } = [];

    public Dictionary<string, string> VariantNames { get; } = new(StringComparer.Ordinal);

    public static AliasTable Read()
    {
        LocaleTable source = LocaleTable.Open("aliases");
        var table = new AliasTable();
        for (TableRows rows = source["languages"]; rows.Next();)
        {
            table.Languages.Add(Subtags.Of(rows.Field()), Subtags.Of(rows.Field()));
        }

        for (TableRows rows = source["variants"]; rows.Next();)
        {
            table.VariantRules.Add(new VariantRule(TagParts.Of(rows.Field()), TagParts.Of(rows.Field())));
        }

        for (TableRows rows = source["legacy"]; rows.Next();)
        {
            table.Legacy.Add(rows.Text(), TagParts.Of(rows.Field()));
        }

        for (TableRows rows = source["scripts"]; rows.Next();)
        {
            table.Scripts.Add(Subtags.ScriptCode(rows.Field()), Subtags.ScriptCode(rows.Field()));
        }

        for (TableRows rows = source["regions"]; rows.Next();)
        {
            table.Regions.Add(Subtags.RegionCode(rows.Field()), Subtags.RegionCodes(rows.Field()));
        }

        for (TableRows rows = source["variantNames"]; rows.Next();)
        {
            table.VariantNames.Add(rows.Text(), rows.Text());
        }

        return table;
    }
}
