namespace TreatmentContent.Localization;

/// <summary>Picks out of a text's languages the one for a locale: its own, or the same language for another region; another language only in a mode that allows it.</summary>
/// <remarks>Threads may share it.</remarks>
internal sealed class TextPicker
{
    // Whoever has texts in more sets of languages than this waits a little.
    private const int MaxPicks = 32;

    private const int Untagged = -1;
    private const int None = -2;

    private readonly LocaleTag locale;
    private readonly LocaleTag source;
    private readonly LocaleTag[] wish;
    private readonly MatchMode mode;
    private readonly TagTable<bool> answers;

    // The texts of one content have the same few sets of languages: which of a set answers is asked once. Replaced as a whole, so that threads may share it.
    private volatile Pick[] picks = [];

    /// <summary>Makes the picker of a locale.</summary>
    /// <param name="locale">The locale that is read.</param>
    /// <param name="source">The language of texts without a tag.</param>
    /// <param name="mode">How far from the locale a text may be.</param>
    public TextPicker(LocaleTag locale, LocaleTag source, MatchMode mode = MatchMode.SameLanguage)
    {
        this.locale = locale;
        this.source = source;
        wish = [locale];
        this.mode = mode;
        answers = new(tag => new LocaleMatcher([tag]).Match(wish, mode) is not null);
    }

    /// <summary>Says whether a text with that tag can answer.</summary>
    /// <remarks>A text in no language answers too, but not as one of this language.</remarks>
    public bool CanAnswer(LocaleTag tag) => tag != default && (tag == locale || answers[tag]);

    /// <summary>Picks the text.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="tag">The language that answered, or <c>und</c>.</param>
    /// <param name="found">The text, or an empty one.</param>
    /// <returns>Whether there is one in the language.</returns>
    public bool TryPick(LocalizedText text, out LocaleTag tag, out LocalText found)
    {
        Pick pick = PickOf(text);
        tag = pick.Tag;
        found = pick.Index == None ? default : text.At(pick.Index);
        return pick.Index != None;
    }

    /// <summary>Says where among a text's languages the one stands that is picked.</summary>
    /// <param name="text">A text of which one is picked.</param>
    /// <returns>The place, as <see cref="LocalizedText.At"/> counts.</returns>
    public int PlaceIn(LocalizedText text) => PickOf(text).Index;

    /// <summary>Says, as the picker of the source language, whether a translation was made from an older source text than there is now.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="tag">The language of the translation.</param>
    /// <param name="translation">The translation.</param>
    /// <returns>Whether it is out of date; false where it does not say what it was made from.</returns>
    public bool IsStale(LocalizedText text, LocaleTag tag, LocalText translation) =>
        translation.SourceHash is not null && TryPick(text, out LocaleTag sourceTag, out LocalText source) && tag != sourceTag && !translation.IsMadeFrom(source);

    private Pick PickOf(LocalizedText text)
    {
        foreach (Pick pick in picks)
        {
            if (text.HasLanguages(pick.Languages))
            {
                return pick;
            }
        }

        Pick made = Choose(text);
        Pick[] before = picks;
        if (before.Length < MaxPicks)
        {
            picks = [.. before, made];
        }

        return made;
    }

    private Pick Choose(LocalizedText text)
    {
        TagSet languages = text.Languages;
        (LocaleTag[] tags, bool hasUntagged) = (languages.Tags, languages.HasUntagged);
        LocaleTag? tag = hasUntagged && source == locale || Array.IndexOf(tags, locale) >= 0 ? locale : Nearest(tags, hasUntagged);
        return new Pick(languages, tag ?? default, tag is null ? None : hasUntagged && tag == source ? Untagged : Array.IndexOf(tags, tag.Value));
    }

    // The first of a matcher's locales decides ties: the source text may, but no tag may for standing first in the alphabet.
    private LocaleTag? Nearest(LocaleTag[] tags, bool hasUntagged)
    {
        LocaleTag[] answering = [.. tags.Where(CanAnswer)];
        return answering.Length == 0 && !(hasUntagged && CanAnswer(source)) ? default(LocaleTag?)
            : new LocaleMatcher([hasUntagged ? source : default, .. answering]).Match(wish, mode)!.Value.Supported;
    }

    // What answers where a text has these languages: the place among them, the text without a tag, or none.
    private sealed record Pick(TagSet Languages, LocaleTag Tag, int Index);
}
