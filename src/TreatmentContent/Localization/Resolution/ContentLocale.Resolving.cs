namespace TreatmentContent.Localization;

/// <content>Texts of the content: which language answers, and why.</content>
public sealed partial class ContentLocale
{
    // Whoever has texts in more sets of languages than this waits a little.
    private const int MaxRoutes = 32;

    /// <summary>Finds the text for the page: in the page's locale, else in its language, else the text in no language, else in a language that the host allows for it, else in the source language.</summary>
    /// <param name="text">The text in all its languages, or null where nothing is stated.</param>
    /// <returns>The text with the language that answered; empty, with the reason <see cref="ResolutionReason.Missing"/>, where none did.</returns>
    public ResolvedText Resolve(LocalizedText? text)
    {
        if (text is null)
        {
            return Missing;
        }

        foreach (TextRoute route in routes)
        {
            if (route.TryFollow(text, out ResolvedText said))
            {
                return said;
            }
        }

        return Find(text);
    }

    // What is never translated, in the language that it is in.
    internal ResolvedText Quoted(string text, LocaleTag language) =>
        pageTexts.CanAnswer(language) ? InPageLanguage(language, new LocalText(text), isStale: false)
        : language == default ? new(text, default, TextDirection.Auto, ResolutionReason.Neutral)
        : new(text, language, DirectionOf(language), ResolutionReason.Quoted);

    private ResolvedText Find(LocalizedText text)
    {
        if (text.IsEmpty)
        {
            return Missing;
        }

        if (parts is not null)
        {
            return FindInSource(text, parts.Resolve(text));
        }

        if (pageTexts.TryPick(text, out LocaleTag tag, out LocalText found))
        {
            return Kept(text, pageTexts.PlaceIn(text), tag, IsForSafety ? Guarded(text, tag, found) : InPageLanguage(tag, found, sourceTexts.IsStale(text, tag, found)));
        }

        if (text.TryGet(default, out found))
        {
            return Kept(text, text.PlaceOf(default), default, IsForSafety ? Guarded(text, default, found) : Neutral(found));
        }

        foreach (TextPicker related in relatedTexts)
        {
            // Where the source language is the related one, it answers as what it is.
            if (related.TryPick(text, out tag, out found) && !sourceTexts.CanAnswer(tag))
            {
                return Kept(text, related.PlaceIn(text), tag, new ResolvedText(found.Text, tag, DirectionOf(tag), ResolutionReason.Related, sourceTexts.IsStale(text, tag, found)));
            }
        }

        return sourceTexts.TryPick(text, out tag, out found) ? Kept(text, sourceTexts.PlaceIn(text), tag, new ResolvedText(found.Text, tag, DirectionOf(tag), ResolutionReason.Source)) : Missing;
    }

    // Which text is found depends on the languages alone, and so does what is said of it where none takes its place: the next text that has the same languages takes the same route.
    private ResolvedText Kept(LocalizedText text, int place, LocaleTag tag, ResolvedText said)
    {
        TextRoute[] before = routes;
        bool isAlways = said.Reason == ResolutionReason.Exact ? takesOwn : takesAny;
        if (isAlways && said.Locale == tag && ReferenceEquals(said.Text, text.At(place).Text) && before.Length < MaxRoutes && !IsKnown(before, text))
        {
            routes = [.. before, TextRoute.To(text, place, said, sourceTexts, IsForSafety)];
        }

        return said;
    }

    private static bool IsKnown(TextRoute[] routes, LocalizedText text)
    {
        foreach (TextRoute route in routes)
        {
            if (text.HasLanguages(route.Languages))
            {
                return true;
            }
        }

        return false;
    }

    // A draft is all there is where the author wrote no source text: to lose it would be worse.
    private ResolvedText Guarded(LocalizedText text, LocaleTag tag, LocalText found)
    {
        if (sourceTexts.TryPick(text, out LocaleTag sourceTag, out LocalText source) && sourceTag != tag && ReasonAgainst(found.State, found.SourceHash, found.IsMadeFrom(source)) is { } reason)
        {
            return Replacing(sourceTag, source, reason);
        }

        return tag == default ? Neutral(found) : Replacing(tag, found, ResolutionReason.Source);
    }

    // Why a translation may not stand where safety depends on it; null where it may.
    private ResolutionReason? ReasonAgainst(TextState state, string? sourceHash, bool isMadeFromSource) =>
        !isMadeFromSource ? ResolutionReason.StaleReplaced
        : state is TextState.Machine or TextState.Draft ? ResolutionReason.UnreviewedReplaced
        : Options.RequireReviewedSafety && (state != TextState.Reviewed || sourceHash is null) ? ResolutionReason.UnreviewedReplaced
        : null;

    // For a page of another region of the source language the source text is no foreign one.
    private ResolvedText Replacing(LocaleTag tag, LocalText source, ResolutionReason reason) =>
        (ordinary ?? this).pageTexts.CanAnswer(tag) ? InPageLanguage(tag, source, isStale: false) : new(source.Text, tag, DirectionOf(tag), reason);

    private ResolvedText InPageLanguage(LocaleTag tag, LocalText found, bool isStale) =>
        new(found.Text, tag, DirectionOf(tag), tag == Tag ? ResolutionReason.Exact : ResolutionReason.Regional, isStale);

    private static ResolvedText Neutral(LocalText found) => new(found.Text, default, TextDirection.Auto, ResolutionReason.Neutral);

    private TextDirection DirectionOf(LocaleTag tag) => tag == Tag ? Direction : directions[tag];
}
