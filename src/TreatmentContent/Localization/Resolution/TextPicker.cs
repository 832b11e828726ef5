namespace TreatmentContent.Localization;

/// <summary>Picks out of a text's languages the one for a locale: its own, or the same language for another region; another language only in a mode that allows it.</summary>
/// <remarks>Threads may share it.</remarks>
internal sealed class TextPicker
{
    // Whoever has more languages than this waits a little.
    private const int MaxKnown = 64;

    private readonly LocaleTag locale;
    private readonly LocaleTag source;
    private readonly LocaleTag[] wish;
    private readonly MatchMode mode;

    // Content holds the same few tags in every text: whether one answers is asked once. Replaced as a whole, so that threads may share it.
    private volatile (LocaleTag Tag, bool Answers)[] known = [];

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
    }

    /// <summary>Says whether a text with that tag can answer.</summary>
    public bool CanAnswer(LocaleTag tag) => tag == locale || Answers(tag);

    /// <summary>Picks the text.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="tag">The language that answered, or <c>und</c>.</param>
    /// <param name="found">The text, or an empty one.</param>
    /// <returns>Whether there is one in the language.</returns>
    public bool TryPick(LocalizedText text, out LocaleTag tag, out LocalText found)
    {
        tag = locale;
        if (text.Untagged is { } untagged && source == locale)
        {
            found = untagged;
            return true;
        }

        return text.TryGet(locale, out found) || TryPickNear(text, out tag, out found);
    }

    /// <summary>Says, as the picker of the source language, whether a translation was made from an older source text than there is now.</summary>
    /// <param name="text">The text in all its languages.</param>
    /// <param name="tag">The language of the translation.</param>
    /// <param name="translation">The translation.</param>
    /// <returns>Whether it is out of date; false where it does not say what it was made from.</returns>
    public bool IsStale(LocalizedText text, LocaleTag tag, LocalText translation) =>
        translation.SourceHash is not null && TryPick(text, out LocaleTag sourceTag, out LocalText source) && tag != sourceTag && !translation.IsMadeFrom(source.Text);

    private bool TryPickNear(LocalizedText text, out LocaleTag tag, out LocalText found)
    {
        int count = 0;
        tag = default;
        found = default;
        if (text.Untagged is { } untagged && Answers(source))
        {
            (count, tag, found) = (1, source, untagged);
        }

        foreach (ref readonly KeyValuePair<LocaleTag, LocalText> entry in text.Entries)
        {
            if (Answers(entry.Key) && count++ == 0)
            {
                (tag, found) = (entry.Key, entry.Value);
            }
        }

        if (count > 1)
        {
            (tag, found) = Nearest(text);
        }

        return count > 0;
    }

    // Two or more regions of the language: rare, so this may cost more.
    private (LocaleTag Tag, LocalText Text) Nearest(LocalizedText text)
    {
        IEnumerable<LocaleTag> tags = text.Tagged.Select(entry => entry.Key).Where(Answers);

        // The first of a matcher's locales decides ties: the source text may, but no tag may for standing first in the alphabet.
        LocaleTag nearest = new LocaleMatcher([text.Untagged is null ? default : source, .. tags]).Match(wish, mode)!.Value.Supported;
        return (nearest, text.Untagged is { } untagged && nearest == source ? untagged : text.TryGet(nearest, out LocalText found) ? found : default);
    }

    // A text in no language answers too, but not as one of this language.
    private bool Answers(LocaleTag tag)
    {
        if (tag == default)
        {
            return false;
        }

        foreach ((LocaleTag other, bool answers) in known)
        {
            if (other.IsSameString(tag))
            {
                return answers;
            }
        }

        return Ask(tag);
    }

    private bool Ask(LocaleTag tag)
    {
        bool answers = new LocaleMatcher([tag]).Match(wish, mode) is not null;
        (LocaleTag, bool)[] before = known;
        if (before.Length < MaxKnown)
        {
            known = [.. before, (tag, answers)];
        }

        return answers;
    }
}
