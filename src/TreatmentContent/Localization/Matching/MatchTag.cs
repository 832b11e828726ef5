namespace TreatmentContent.Localization;

/// <summary>A tag made ready for matching.</summary>
/// <param name="Tag">The tag as it was given.</param>
/// <param name="Full">Its subtags, maximised; as they are for <c>und</c>, a pseudo-locale and an unknown language.</param>
/// <param name="Stated">Which subtags the tag states itself: 4 language, 2 script, 1 region.</param>
/// <param name="Variants">Its variants.</param>
/// <param name="IsIsland">Whether it matches nothing but itself: <c>und</c>, a pseudo-locale, an unknown language, "many languages", "no language".</param>
internal readonly record struct MatchTag(LocaleTag Tag, Subtags Full, int Stated, string[] Variants, bool IsIsland)
{
    public static MatchTag Of(LocaleTag tag)
    {
        TagParts parts = tag.Parts;
        Subtags stated = parts.Subtags;
        Subtags full = stated.IsPseudo ? stated : LikelySubtags.Maximize(stated);
        return new MatchTag(
            tag,
            full,
            (stated.Language != 0 ? 4 : 0) | (stated.Script != 0 ? 2 : 0) | (stated.Region != 0 ? 1 : 0),
            parts.Variants,
            full.IsPseudo || full.Language == 0 || !LikelySubtags.HasLikely(full.Language));
    }

    public bool HasVariantsOf(MatchTag other) => Variants.AsSpan().SequenceEqual(other.Variants);
}
