namespace TreatmentContent.Localization;

/// <summary>Where a page finds the texts that have certain languages, and what it says of them.</summary>
internal sealed class TextRoute
{
    private const int None = int.MinValue;

    private readonly int index;

    // Where the text is a translation: the place of what it was made from. What else it says of itself decides whether it is out of date, and whether the route holds for it.
    private readonly int source;
    private readonly bool isGuarded;
    private readonly LocaleTag tag;
    private readonly TextDirection direction;
    private readonly ResolutionReason reason;

    private TextRoute(TagSet languages, int index, int source, bool isStrict, ResolvedText said)
    {
        (Languages, this.index) = (languages, index);
        (tag, direction, reason) = (said.Locale, said.Direction, said.Reason);

        // A text in no language is no translation, unless safety depends on it.
        this.source = isStrict || reason != ResolutionReason.Neutral ? source : None;
        isGuarded = isStrict && source != None;
    }

    /// <summary>Gets the languages of the texts that it holds for.</summary>
    public TagSet Languages { get; }

    /// <summary>Makes the route to a text that has been found.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="index">Where among them it was found, as <see cref="LocalizedText.At"/> counts.</param>
    /// <param name="said">What the page says of it.</param>
    /// <param name="sources">What picks the source text.</param>
    /// <param name="isStrict">Whether safety depends on it, so that an unfinished or outdated translation takes another way.</param>
    /// <returns>The route.</returns>
    public static TextRoute To(LocalizedText text, int index, ResolvedText said, TextPicker sources, bool isStrict)
    {
        bool isTranslation = sources.TryPick(text, out LocaleTag sourceTag, out _) && sourceTag != said.Locale;
        return new TextRoute(text.Languages, index, isTranslation ? sources.PlaceIn(text) : None, isStrict, said);
    }

    /// <summary>Resolves another text that has the same languages.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="said">What the page says of it.</param>
    /// <returns>False where the languages are others, or where safety forbids what stands here.</returns>
    public bool TryFollow(LocalizedText text, out ResolvedText said)
    {
        if (!text.HasLanguages(Languages))
        {
            said = default;
            return false;
        }

        LocalText found = text.At(index);
        if (found.Plain is { } plain)
        {
            said = new ResolvedText(plain, tag, direction, reason);
            return true;
        }

        LocalText.Annotated notes = found.Notes!;
        bool isStale = source != None && !notes.IsMadeFrom(text.At(source));
        said = new ResolvedText(notes.Text, tag, direction, reason, isStale);
        return !isGuarded || (!isStale && notes.IsFinished);
    }
}
