namespace TreatmentContent.Localization;

/// <summary>The languages that a text has. The texts of one content have the same few sets of them, so that what is found out of a set is found out once.</summary>
/// <param name="tags">The tags, in the order of the text's entries.</param>
/// <param name="hasUntagged">Whether there is a text without a tag.</param>
internal sealed class TagSet(LocaleTag[] tags, bool hasUntagged)
{
    /// <summary>Gets the tags, in the order of the entries.</summary>
    public LocaleTag[] Tags => tags;

    /// <summary>Gets whether there is a text without a tag.</summary>
    public bool HasUntagged => hasUntagged;

    /// <summary>Takes the languages of a text.</summary>
    public static TagSet Of(LocalizedText text) => new([.. text.Tagged.Select(static entry => entry.Key)], text.HasUntagged);

    /// <summary>Tells whether a text has these languages.</summary>
    public bool Fits(LocalizedText text) => text.HasTags(tags, hasUntagged);
}
