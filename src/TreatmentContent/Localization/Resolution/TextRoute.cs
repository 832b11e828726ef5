namespace TreatmentContent.Localization;

/// <summary>Where a page finds the texts that have certain languages, and what it says of them; it holds for all of them that are plain.</summary>
internal sealed class TextRoute
{
    private const int Untagged = -1;

    private readonly TagSet languages;
    private readonly int index;

    private TextRoute(TagSet languages, int index, ResolvedText said)
    {
        this.languages = languages;
        this.index = index;
        (Tag, Direction, Reason) = (said.Locale, said.Direction, said.Reason);
    }

    /// <summary>Gets the language that answers.</summary>
    public LocaleTag Tag { get; }

    /// <summary>Gets the direction of the language.</summary>
    public TextDirection Direction { get; }

    /// <summary>Gets why that language answers.</summary>
    public ResolutionReason Reason { get; }

    /// <summary>Makes the route to a text that has been found.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="said">What the page says of it.</param>
    /// <param name="source">The language of a text without a tag, which goes before one that is tagged so.</param>
    /// <returns>The route; null where it does not lead to that very string.</returns>
    public static TextRoute? To(LocalizedText text, ResolvedText said, LocaleTag source)
    {
        bool isUntagged = text.HasUntagged && said.Locale == source && source != default;
        for (int i = isUntagged ? Untagged : 0; i < text.Entries.Length; i++)
        {
            if (i == Untagged || text.Entries[i].Key.IsSameString(said.Locale))
            {
                return ReferenceEquals(text.PlainAt(i), said.Text) ? new TextRoute(TagSet.Of(text), i, said) : null;
            }
        }

        return null;
    }

    /// <summary>Gives the text of another that has the same languages.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <returns>The text; null where the languages are others, or where it is not plain and must be looked at with more care.</returns>
    public string? PlainOf(LocalizedText text) => languages.Fits(text) ? text.PlainAt(index) : null;
}
