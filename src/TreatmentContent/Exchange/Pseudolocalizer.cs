using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;

namespace TreatmentContent.Exchange;

/// <summary>
/// Writes texts in two languages that nobody speaks, so that a page shows what no translator could have reached: a text without these marks comes
/// from a field that cannot be translated, from a sentence glued together, or from words in code. For tests and previews, before the first translation is paid for.
/// </summary>
/// <remarks>
/// <para><see cref="Accented"/>: ASCII letters with accents, each paragraph and list item between square brackets and longer than it was, as translations are:
/// <c>Takes {duration}</c> is <c>[Ţåķéš {duration} one two]</c>. <see cref="Mirrored"/>: each word, a run of letters, between U+200F U+202E and U+202C U+200F, so that
/// it runs from right to left; digits stand outside and stay readable.</para>
/// <para>What is no language stays: places such as <c>{name}</c>, <c>{{</c> and <c>}}</c>, addresses, tags, entities, and the markup of answers and sections:
/// paragraphs, <c>- </c>, <c>**</c> and <c>[text](link)</c>. A text without letters stays as it is. The same text always gives the same result.</para>
/// <para>A pseudo-locale matches itself alone. Source: the pseudo-locales of Unicode CLDR 48 (UTS 35).</para>
/// </remarks>
public static class Pseudolocalizer
{
    /// <summary>Gets <c>en-XA</c>: accented letters, brackets, and room for longer words.</summary>
    public static LocaleTag Accented { get; } = LocaleTag.Parse("en-XA");

    /// <summary>Gets <c>ar-XB</c>: words from right to left, on a page that runs from right to left.</summary>
    public static LocaleTag Mirrored { get; } = LocaleTag.Parse("ar-XB");

    /// <summary>Writes a text in a pseudo-locale.</summary>
    /// <param name="text">The text, in any language.</param>
    /// <param name="locale"><see cref="Accented"/> or <see cref="Mirrored"/>.</param>
    /// <returns>The text in the pseudo-locale; the same one where it holds nothing to translate.</returns>
    /// <exception cref="ArgumentException">The locale is neither of the two.</exception>
    public static string Pseudolocalize(string text, LocaleTag locale)
    {
        ArgumentNullException.ThrowIfNull(text);
        return PseudoText.Write(text, SpeakerOf(locale));
    }

    /// <summary>Adds a pseudo-locale to a catalogue: beside every text that has one in the source language, names of counted things too.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="locale"><see cref="Accented"/> or <see cref="Mirrored"/>.</param>
    /// <returns>A catalogue that can be shown in the pseudo-locale; it is one of its <see cref="TreatmentCatalog.Locales"/> where those are stated.</returns>
    /// <remarks>
    /// The new texts are marked as reviewed and name their source, so that no option of a host hides them. Texts in no language (<c>und</c>) and parts of addresses
    /// stay, and so does a text that would become longer than texts may be. What the package says itself comes from <see cref="Pack"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The locale is neither of the two.</exception>
    public static TreatmentCatalog Pseudolocalize(TreatmentCatalog catalog, LocaleTag locale)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var translator = new PseudoTranslator(catalog.SourceLocale, locale, SpeakerOf(locale));
        List<KeyValuePair<TextEntry, object>> translated = [];
        foreach (TextEntry entry in ContentTexts.Of(catalog))
        {
            if (translator.Translate(entry) is { } text)
                translated.Add(new(entry, text));
        }

        TreatmentCatalog result = ContentTexts.Replace(catalog, translated);
        return result.Locales.Count == 0 || result.Locales.Contains(locale) ? result : result with { Locales = [.. result.Locales, locale] };
    }

    /// <summary>Gives what the package itself says on a page, its headings, labels, units and months, in a pseudo-locale; for <see cref="LocaleData.With"/>.</summary>
    /// <param name="locale"><see cref="Accented"/> or <see cref="Mirrored"/>.</param>
    /// <returns>A pack made of the English phrases and forms; numbers and money are written as in English.</returns>
    /// <exception cref="ArgumentException">The locale is neither of the two.</exception>
    public static LocalePack Pack(LocaleTag locale) => PseudoPack.Make(locale, SpeakerOf(locale));

    private static Func<string, string> SpeakerOf(LocaleTag locale) =>
        locale == Accented ? AccentedLetters.Write
        : locale == Mirrored ? MirroredWords.Write
        : throw new ArgumentException($"'{locale}' is none of the pseudo-locales '{Accented}' and '{Mirrored}'.", nameof(locale));
}
