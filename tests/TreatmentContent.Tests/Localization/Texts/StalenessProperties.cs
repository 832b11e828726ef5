using CsCheck;
using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>The laws of staleness: a translation is out of date exactly when the source text is not the one that it was made from.</summary>
public sealed class StalenessProperties
{
    private static readonly LocaleTag[] Targets = ["es", "es-US", "ar", "zh-Hant", "fr"];

    private static readonly Gen<string> Words = Gen.Select(
        Gen.OneOf("Fine needles.", "No sun for 3 days.", "No sun for 5 days.", "First.\n\nSecond.", "{n} needles", "Sérum", "微针"), Gen.OneOf("", "!", " Ask us.", "\u00A0"), static (text, more) => text + more);

    // The source text stands without a tag, tagged as the source language, or tagged as the language of its region.
    private static readonly Gen<LocalizedText> Sources = Gen.Select(Words, Gen.Int[0, 2], static (text, form) => form switch
    {
        0 => text,
        1 => LocalizedText.Of(("en-US", text)),
        _ => LocalizedText.Of(("en", text)),
    });

    private static readonly LocaleTag Source = "en-US";

    private static readonly Gen<TextState> States = Gen.Enum<TextState>();

    // Translations that are fresh, stale or of unknown freshness, in any state.
    private static readonly Gen<LocalizedText> Texts = Gen.Select(Sources, Gen.Select(Gen.OneOf(Targets), Words, States, Gen.Int[0, 2]).Array[0, 5], static (source, translations) =>
        translations.Aggregate(source, static (text, each) => each.Item4 switch
        {
            0 => text.Translate(each.Item1, each.Item2, Source, each.Item3),
            1 => text.Translate(each.Item1, each.Item2, Source, each.Item3, madeFrom: "An older text."),
            _ => text.With(each.Item1, new LocalText(each.Item2, each.Item3)),
        }));

    private static readonly Gen<LocaleTag> Locales = Gen.OneOf(Targets);

    [Fact]
    public void After_a_translation_it_is_fresh_and_the_rest_is_as_it_was() => Gen.Select(Texts, Locales, Words, States).Sample(static (text, locale, words, state) =>
    {
        LocalizedText translated = text.Translate(locale, words, Source, state);
        return translated.TryGet(locale, out LocalText made) && (made.Text, made.State) == (words, state) && IsStale(translated, locale) == false
            && SameBut(text, translated, locale) && translated.SourceOf(Source) == text.SourceOf(Source);
    });

    [Fact]
    public void After_another_source_text_every_stamped_translation_is_stale() => Gen.Select(Texts, Words).Where(static (text, words) => IsAnother(text, words)).Sample(static (text, words) =>
    {
        LocalizedText edited = text.EditSource(words, Source);
        return edited.SourceOf(Source)!.Value.Text.Text == words && Targets.All(locale => IsStale(edited, locale) == (IsStale(text, locale) is null ? null : true)) && SameTranslations(text, edited);
    });

    [Fact]
    public void After_a_confirmation_it_is_fresh_and_says_the_same() => Gen.Select(Texts, Words, Locales).Sample(static (text, words, locale) =>
    {
        LocalizedText edited = text.EditSource(words, Source);
        if (!text.TryGet(locale, out LocalText before))
            return true;
        LocalizedText confirmed = edited.Confirm(locale, Source);
        return IsStale(confirmed, locale) == false && confirmed.TryGet(locale, out LocalText after) && (after.Text, after.State) == (before.Text, before.State)
            && SameBut(edited, confirmed, locale) && confirmed.SourceOf(Source) == edited.SourceOf(Source);
    });

    [Fact]
    public void A_minor_edit_keeps_fresh_fresh_stale_stale_and_unknown_unknown() => Gen.Select(Texts, Words).Where(static (text, words) => IsAnother(text, words)).Sample(static (text, words) =>
    {
        LocalizedText edited = text.EditSource(words, Source, minor: true);
        return edited.SourceOf(Source)!.Value.Text.Text == words && Targets.All(locale => IsStale(edited, locale) == IsStale(text, locale) && WordsOf(edited, locale) == WordsOf(text, locale));
    });

    [Fact]
    public void Line_ends_and_outer_blanks_of_the_source_make_nothing_stale() => Gen.Select(Texts, Gen.OneOf("\n", "\r\n", "\r"), Gen.OneOf("", " ", "\n"), Gen.Bool).Sample(static (text, line, blank, minor) =>
    {
        string words = blank + text.SourceOf(Source)!.Value.Text.Text.Replace("\n", line, StringComparison.Ordinal) + blank;
        LocalizedText edited = text.EditSource(words, Source, minor);
        return Targets.All(locale => IsStale(edited, locale) == IsStale(text, locale)) && SameTranslations(text, edited);
    });

    [Fact]
    public void A_translation_of_an_older_source_text_arrives_stale() => Gen.Select(Texts, Words, Locales, Words).Where(static (text, words, _, _) => IsAnother(text, words)).Sample(static (text, words, locale, translation) =>
    {
        // The file went out, the source text changed, the file came back.
        string sent = text.SourceOf(Source)!.Value.Text.Text;
        LocalizedText imported = text.EditSource(words, Source).Translate(locale, translation, Source, TextState.Reviewed, madeFrom: sent);
        return IsStale(imported, locale) == true && IsStale(text.Translate(locale, translation, Source, TextState.Reviewed, madeFrom: sent), locale) == false;
    });

    [Fact]
    public void A_translation_edited_by_hand_without_a_new_stamp_stays_stale() => Gen.Select(Texts, Locales, Words, States).Sample(static (text, locale, words, state) =>
        !text.TryGet(locale, out LocalText before) || IsStale(text.With(locale, new LocalText(words, state, before.SourceHash)), locale) == IsStale(text, locale));

    [Fact]
    public void An_edit_taken_back_takes_its_effect_back() => Gen.Select(Texts, Words).Sample(static (text, words) =>
    {
        LocalizedText back = text.EditSource(words, Source).EditSource(text.SourceOf(Source)!.Value.Text.Text, Source);
        return back.Equals(text);
    });

    [Fact]
    public void What_the_page_marks_is_what_the_hash_says() => Gen.Select(Texts, Locales).Sample(static (text, locale) =>
        !text.TryGet(locale, out _) || new ContentLocale([locale], [locale], Source, VocabularyWords.Empty).Resolve(text).IsStale == (IsStale(text, locale) == true));

    [Fact]
    public void Counted_forms_obey_the_same_laws() => Gen.Select(Words, Words, Words, States, Gen.Bool, Gen.Bool).Sample(static (one, other, more, state, isTagged, minor) =>
    {
        PluralForms source = new() { Locale = isTagged ? Source : default(LocaleTag?), One = one, Other = other };
        PluralForms changed = source with { Other = other + more };
        PluralForms spanish = new() { Locale = "es", Other = one, State = state };
        PluralForms arabic = new() { Locale = "ar", Other = one, SourceHash = "0a1b2c3d4e5f" };
        PluralText text = PluralText.Of(source, arabic).Translate(spanish, Source);
        PluralText edited = text.EditSource(changed, Source, minor);
        return IsStale(text, "es") == false && IsStale(edited, "es") == !minor && IsStale(edited, "ar") == true
            && IsStale(edited.Confirm("es", Source), "es") == false && IsStale(edited.Confirm("es", Source), "ar") == true
            && IsStale(edited.Translate(spanish, Source, madeFrom: source), "es") == true
            && edited.EditSource(source, Source, minor).Equals(text);
    });

    private static bool IsAnother(LocalizedText text, string words) => SourceHash.Of(text.SourceOf(Source)!.Value.Text.Text) != SourceHash.Of(words);

    // Null where there is no translation, or it does not say what it was made from.
    private static bool? IsStale(LocalizedText text, LocaleTag locale) =>
        text.TryGet(locale, out LocalText translation) && translation.SourceHash is { } hash ? hash != SourceHash.Of(text.SourceOf(Source)!.Value.Text.Text) : null;

    private static bool? IsStale(PluralText text, LocaleTag locale) =>
        text.Forms.Single(form => form.Locale == locale).SourceHash is { } hash ? hash != SourceHash.Of(text.SourceOf(Source)!) : null;

    private static (string, TextState)? WordsOf(LocalizedText text, LocaleTag locale) => text.TryGet(locale, out LocalText found) ? (found.Text, found.State) : null;

    private static bool SameBut(LocalizedText before, LocalizedText after, LocaleTag locale) =>
        before.Tagged.Where(entry => entry.Key != locale).SequenceEqual(after.Tagged.Where(entry => entry.Key != locale)) && before.Untagged == after.Untagged;

    private static bool SameTranslations(LocalizedText before, LocalizedText after) =>
        Targets.All(locale => before.TryGet(locale, out LocalText one) == after.TryGet(locale, out LocalText other) && one == other);
}
