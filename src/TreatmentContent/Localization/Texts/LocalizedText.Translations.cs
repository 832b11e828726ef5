namespace TreatmentContent.Localization;

/// <content>Translating and editing: which source text each translation was made from. The source text is the one without a tag, else the one that answers for the source language.</content>
public sealed partial class LocalizedText
{
    /// <summary>Gives the text with a translation added or replaced, and with the hash of the source text that it was made from.</summary>
    /// <param name="locale">The language of the translation.</param>
    /// <param name="text">The translation.</param>
    /// <param name="source">The document's source language, such as the catalogue's: a source text may be tagged.</param>
    /// <param name="state">How far the translation has come.</param>
    /// <param name="madeFrom">The source text that the translator saw, such as that of an imported file; null for the present one. A translation of another text arrives out of date.</param>
    /// <returns>A new text; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    /// <exception cref="ArgumentException">There is no source text; the language is <c>und</c> or that of the source; or the translation is one that <see cref="LocalText"/> refuses.</exception>
    public LocalizedText Translate(LocaleTag locale, string text, LocaleTag source, TextState state = TextState.Translated, string? madeFrom = null)
    {
        (LocaleTag tag, LocalText original) = SourceOf(source) ?? throw SourceEdits.NoSource(source);
        SourceEdits.CheckTarget(locale, source, tag);
        LocalizedText translated = With(locale, new LocalText(text, state, SourceHash.Of(madeFrom ?? original.Text)));
        SourceEdits.CheckSourceStays(locale, tag, translated.SourceOf(source)!.Value.Tag);
        return translated;
    }

    /// <summary>Gives the text with a translation found still right: it counts as made from the present source text, its words and its state stay.</summary>
    /// <param name="locale">The language of the translation, exactly as it is tagged.</param>
    /// <param name="source">The document's source language.</param>
    /// <returns>A new text; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">There is no source text, no text with this tag, or the tag is <c>und</c> or that of the source.</exception>
    public LocalizedText Confirm(LocaleTag locale, LocaleTag source)
    {
        (LocaleTag tag, LocalText original) = SourceOf(source) ?? throw SourceEdits.NoSource(source);
        SourceEdits.CheckTarget(locale, source, tag);
        return TryGet(locale, out LocalText translation) ? With(locale, translation.StampedWith(SourceHash.Of(original.Text))) : throw SourceEdits.NoTranslation(locale);
    }

    /// <summary>Gives the text with another source text, in the place of the present one.</summary>
    /// <param name="text">The new source text.</param>
    /// <param name="source">The document's source language.</param>
    /// <param name="minor">
    /// Whether the meaning stays, as where a comma is put right. If so, translations that were up to date still are, and those that were not still are not; else each that says what it was
    /// made from is out of date, unless that is the very text that stands there now.
    /// </param>
    /// <returns>A new text; this one stays as it is.</returns>
    /// <remarks>Line ends and outer blanks make no other text. A source text that was reviewed is not any more, unless the edit is minor.</remarks>
    /// <exception cref="ArgumentNullException">The new text is null.</exception>
    /// <exception cref="ArgumentException">There is no source text to edit, or the new one is one that <see cref="LocalText"/> refuses.</exception>
    public LocalizedText EditSource(string text, LocaleTag source, bool minor = false)
    {
        (LocaleTag tag, LocalText original) = SourceOf(source) ?? throw SourceEdits.NoSource(source);
        var edited = new LocalText(text, SourceEdits.StateAfter(original.State, minor));
        (string before, string after) = (SourceHash.Of(original.Text), SourceHash.Of(text));
        bool isTagged = Untagged is null;
        return new LocalizedText(isTagged ? default(LocalText?) : edited, Array.ConvertAll(tagged, entry => entry switch
        {
            _ when isTagged && entry.Key == tag => new(tag, edited),
            { Value.SourceHash: { } hash } when minor && hash == before => new(entry.Key, entry.Value.StampedWith(after)),
            _ => entry,
        }));
    }

    /// <summary>Finds the source text: the one without a tag, else the one that answers for the source language.</summary>
    /// <param name="source">The document's source language.</param>
    /// <returns>The text with its language, or null where there is none; a text in no language is none.</returns>
    internal (LocaleTag Tag, LocalText Text)? SourceOf(LocaleTag source)
    {
        if (Untagged is { } untagged)
        {
            return (source, untagged);
        }

        return source != default && new TextPicker(source, source).TryPick(this, out LocaleTag tag, out LocalText found) ? (tag, found) : null;
    }
}
