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

    /// <summary>Tells whether entries have these tags; compares no characters, for tags in use are the same strings.</summary>
    /// <param name="entries">The entries of a text.</param>
    /// <param name="isUntaggedToo">Whether the text has one without a tag.</param>
    public bool Fits(KeyValuePair<LocaleTag, LocalText>[] entries, bool isUntaggedToo)
    {
        if (entries.Length != tags.Length || isUntaggedToo != hasUntagged)
        {
            return false;
        }

        for (int i = 0; i < entries.Length; i++)
        {
            if (!entries[i].Key.IsSameString(tags[i]))
            {
                return false;
            }
        }

        return true;
    }
}
