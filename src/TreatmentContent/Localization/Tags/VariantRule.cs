namespace TreatmentContent.Localization;

/// <summary>An alias that looks at variants, such as <c>hy-arevmda</c> for <c>hyw</c>.</summary>
/// <param name="Old">What a tag must hold.</param>
/// <param name="New">What takes its place.</param>
internal sealed record VariantRule(TagParts Old, TagParts New)
{
    public bool Fits(TagParts tag) =>
        (Old.Subtags.Language == 0 || Old.Subtags.Language == tag.Subtags.Language)
        && (Old.Subtags.Script == 0 || Old.Subtags.Script == tag.Subtags.Script)
        && (Old.Subtags.Region == 0 || Old.Subtags.Region == tag.Subtags.Region)
        && Array.TrueForAll(Old.Variants, variant => Array.IndexOf(tag.Variants, variant) >= 0);

    public TagParts Apply(TagParts tag) =>
        new(TagAliases.Exchange(tag.Subtags, Old.Subtags, New.Subtags), Exchange(tag.Variants, Old.Variants, New.Variants));

    /// <summary>Takes variants away and adds others; the result is sorted and has none twice.</summary>
    public static string[] Exchange(string[] variants, string[] old, string[] successors)
    {
        var kept = new SortedSet<string>(variants, StringComparer.Ordinal);
        kept.ExceptWith(old);
        kept.UnionWith(successors);
        return [.. kept];
    }
}
