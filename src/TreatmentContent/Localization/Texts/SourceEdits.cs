namespace TreatmentContent.Localization;

/// <summary>What translating a text and editing its source have in common, whether it is a plain one or the name of a counted thing.</summary>
internal static class SourceEdits
{
    /// <summary>Refuses a language that no translation can be in.</summary>
    /// <param name="locale">The language of the translation.</param>
    /// <param name="source">The document's source language.</param>
    /// <param name="sourceTag">The language of the source text.</param>
    /// <exception cref="ArgumentException">It is no language, or that of the source.</exception>
    public static void CheckTarget(LocaleTag locale, LocaleTag source, LocaleTag sourceTag)
    {
        if (locale == default)
        {
            throw new ArgumentException("'und' is no language to translate into.", nameof(locale));
        }

        if (locale == source || locale == sourceTag)
        {
            throw new ArgumentException($"'{locale}' is the source language, and its text no translation; EditSource changes it.", nameof(locale));
        }
    }

    /// <summary>Refuses a translation that would be taken for the source text from then on.</summary>
    /// <param name="locale">The language of the translation.</param>
    /// <param name="before">The language of the source text before.</param>
    /// <param name="after">The language of what answers for the source language afterwards.</param>
    /// <exception cref="ArgumentException">The two differ.</exception>
    public static void CheckSourceStays(LocaleTag locale, LocaleTag before, LocaleTag after)
    {
        if (before != after)
        {
            throw new ArgumentException($"The text in '{locale}' would be taken for the source text instead of the one in '{before}'; tag that one with the source language itself.", nameof(locale));
        }
    }

    /// <summary>Gives the state of a source text after an edit: one that was reviewed is not when more than a trifle has changed.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="minor">Whether the meaning stays.</param>
    /// <returns>The state.</returns>
    public static TextState StateAfter(TextState state, bool minor) => state == TextState.Reviewed && !minor ? TextState.Translated : state;

    /// <summary>Says that there is nothing to translate from.</summary>
    /// <param name="source">The document's source language.</param>
    /// <returns>The exception.</returns>
    public static ArgumentException NoSource(LocaleTag source) => new($"There is no source text: none without a tag, and none in '{source}'.", nameof(source));

    /// <summary>Says that there is nothing to confirm.</summary>
    /// <param name="locale">The language.</param>
    /// <returns>The exception.</returns>
    public static ArgumentException NoTranslation(LocaleTag locale) => new($"There is no text in '{locale}'.", nameof(locale));
}
