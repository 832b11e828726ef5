using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <content>Translating and editing: which source patterns each translation was made from. The source patterns are those without a tag, else those that answer for the source language.</content>
public sealed partial class PluralText
{
    /// <summary>Gives the name with a translation added or replaced, and with the hash of the source patterns that it was made from.</summary>
    /// <param name="translation">The patterns with their language and state; their <see cref="PluralForms.SourceHash"/> is made anew.</param>
    /// <param name="source">The document's source language, such as the catalogue's: source patterns may be tagged.</param>
    /// <param name="madeFrom">The source patterns that the translator saw, such as those of an imported file; null for the present ones. A translation of others arrives out of date.</param>
    /// <returns>A new name; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">The translation is null.</exception>
    /// <exception cref="ArgumentException">There are no source patterns, or the language is missing, <c>und</c> or that of the source.</exception>
    public PluralText Translate(PluralForms translation, LocaleTag source, PluralForms? madeFrom = null)
    {
        ArgumentNullException.ThrowIfNull(translation);
        PluralForms original = SourceOf(source) ?? throw SourceEdits.NoSource(source);
        LocaleTag locale = translation.Locale ?? source;
        SourceEdits.CheckTarget(locale, source, original.Locale ?? source);
        PluralText translated = With(translation with { SourceHash = SourceHash.Of(madeFrom ?? original) });
        SourceEdits.CheckSourceStays(locale, original.Locale ?? source, translated.SourceOf(source)!.Locale ?? source);
        return translated;
    }

    /// <summary>Gives the name with a translation found still right: it counts as made from the present source patterns, its own and its state stay.</summary>
    /// <param name="locale">The language of the translation, exactly as it is tagged.</param>
    /// <param name="source">The document's source language.</param>
    /// <returns>A new name; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">There are no source patterns, none with this tag, or the tag is <c>und</c> or that of the source.</exception>
    public PluralText Confirm(LocaleTag locale, LocaleTag source)
    {
        PluralForms original = SourceOf(source) ?? throw SourceEdits.NoSource(source);
        SourceEdits.CheckTarget(locale, source, original.Locale ?? source);
        PluralForms translation = forms.FirstOrDefault(form => form.Locale == locale) ?? throw SourceEdits.NoTranslation(locale);
        return With(translation with { SourceHash = SourceHash.Of(original) });
    }

    /// <summary>Gives the name with other source patterns, in the place of the present ones.</summary>
    /// <param name="patterns">The new source patterns; their language, state and hash are not looked at.</param>
    /// <param name="source">The document's source language.</param>
    /// <param name="minor">
    /// Whether the meaning stays. If so, translations that were up to date still are, and those that were not still are not; else each that says what it was made from is out of date,
    /// unless that is the very wording that stands there now.
    /// </param>
    /// <returns>A new name; this one stays as it is.</returns>
    /// <remarks>Patterns that were reviewed are not any more, unless the edit is minor.</remarks>
    /// <exception cref="ArgumentNullException">The patterns are null.</exception>
    /// <exception cref="ArgumentException">There are no source patterns to edit.</exception>
    public PluralText EditSource(PluralForms patterns, LocaleTag source, bool minor = false)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        PluralForms original = SourceOf(source) ?? throw SourceEdits.NoSource(source);
        PluralForms edited = patterns with { Locale = original.Locale, State = SourceEdits.StateAfter(original.State, minor), SourceHash = null };
        (string before, string after) = (SourceHash.Of(original), SourceHash.Of(edited));
        return new(ValueList<PluralForms>.Of([.. forms.Select(form =>
            ReferenceEquals(form, original) ? edited : minor && form.SourceHash == before ? form with { SourceHash = after } : form)]));
    }

    /// <summary>Finds the source patterns: those without a tag, else those that answer for the source language.</summary>
    /// <param name="source">The document's source language.</param>
    /// <returns>The patterns, or null where there are none; patterns in no language are none.</returns>
    internal PluralForms? SourceOf(LocaleTag source)
    {
        if (forms.FirstOrDefault(static form => form.Locale is null) is { } untagged)
        {
            return untagged;
        }

        return source != default && For(source, source) is { } found && found.Locale != default(LocaleTag) ? found : null;
    }

    private PluralText With(PluralForms translation) => Of([.. forms.Where(form => form.Locale != translation.Locale), translation]);
}
