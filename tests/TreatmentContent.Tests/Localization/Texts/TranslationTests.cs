using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>What translating, confirming and editing make of one text; the laws of all of them are properties.</summary>
public sealed class TranslationTests
{
    private const string Hash = "8bd890ebff7e";
    private static readonly LocalizedText Source = "Fine needles refresh the skin.";
    private static readonly PluralForms Needles = new() { One = "{n} needle", Other = "{n} needles" };
    private static readonly PluralForms Agujas = new() { Locale = "es", One = "{n} aguja", Other = "{n} agujas" };

    [Fact]
    public void A_translation_records_which_text_it_was_made_from() =>
        Assert.Equal(Source.With("es", new LocalText("Agujas finas.", TextState.Draft, Hash)), Source.Translate("es", "Agujas finas.", "en", TextState.Draft));

    [Fact]
    public void A_tagged_source_text_is_found_by_the_source_language()
    {
        LocalizedText tagged = LocalizedText.Of(("en", "Fine needles refresh the skin."), ("de", "Feine Nadeln."));

        Assert.Equal(tagged.With("es", new LocalText("Agujas.", sourceHash: Hash)), tagged.Translate("es", "Agujas.", "en-US"));
        Assert.Equal("de: Feine Nadeln. | en: Fine.", tagged.EditSource("Fine.", "en-US").ToString());
        Assert.Null(tagged.EditSource("Fine.", "en-US").Untagged);
    }

    [Fact]
    public void Confirming_leaves_words_and_state()
    {
        LocalizedText stale = Source.With("es", new LocalText("Agujas.", TextState.Reviewed, "0a1b2c3d4e5f"));

        Assert.Equal(Source.With("es", new LocalText("Agujas.", TextState.Reviewed, Hash)), stale.Confirm("es", "en"));
    }

    [Theory]
    [InlineData(TextState.Reviewed, false, TextState.Translated)]
    [InlineData(TextState.Reviewed, true, TextState.Reviewed)]
    [InlineData(TextState.Draft, false, TextState.Draft)]
    [InlineData(TextState.Machine, true, TextState.Machine)]
    public void A_reviewed_source_text_is_not_reviewed_after_more_than_a_minor_edit(TextState before, bool minor, TextState after)
    {
        LocalizedText text = LocalizedText.Of(("en", new LocalText("Fine needles.", before)));

        Assert.True(text.EditSource("Fine, short needles.", "en", minor).TryGet("en", out LocalText edited));
        Assert.Equal(new LocalText("Fine, short needles.", after), edited);
    }

    [Theory]
    [InlineData("und", "en", "'und' is no language")]
    [InlineData("en", "en", "'en' is the source language")]
    [InlineData("fr", "de", "no source text: none without a tag, and none in 'de'")]
    [InlineData("fr", "und", "no source text")]
    public void A_translation_needs_a_language_and_a_source(string locale, string source, string problem)
    {
        LocalizedText text = LocalizedText.Of(("en", "Needles"), ("und", "Nadel"));

        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => text.Translate(locale, "x", source)).Message, StringComparison.Ordinal);
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => text.Confirm(locale, source)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_never_takes_the_place_of_the_source()
    {
        LocalizedText british = LocalizedText.Of(("en-GB", "Anaesthetic cream"));

        Assert.Contains("'en-US' would be taken for the source", Assert.Throws<ArgumentException>(() => british.Translate("en-US", "Anesthetic cream", "en")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => british.Translate("en", "Anesthetic cream", "en"));
        Assert.Equal("en-AU: Cream | en-GB: Anaesthetic cream", british.Translate("en-AU", "Cream", "en-GB").ToString());
    }

    [Fact]
    public void What_is_not_there_can_be_neither_confirmed_nor_edited()
    {
        Assert.Contains("no text in 'es'", Assert.Throws<ArgumentException>(() => Source.With("es-US", "Agujas").Confirm("es", "en")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LocalizedText.Empty.EditSource("x", "en"));
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(("es", "Agujas")).EditSource("x", "en"));
        Assert.Throws<ArgumentException>(() => Source.EditSource(" ", "en"));
        Assert.Throws<ArgumentNullException>(() => Source.EditSource(null!, "en"));
    }

    [Fact]
    public void The_hash_of_counted_forms_is_that_of_their_patterns_in_the_order_of_CLDR()
    {
        Assert.Equal(SourceHash.Of("{n} needle\n{n} needles"), SourceHash.Of(Needles));
        Assert.Equal(SourceHash.Of("0\n1\n2\n3\n4\n5"), SourceHash.Of(new PluralForms { Other = "5", Many = "4", Few = "3", Two = "2", One = "1", Zero = "0" }));
    }

    [Fact]
    public void Counted_forms_are_translated_confirmed_and_edited_like_texts()
    {
        PluralText translated = PluralText.Of(Needles).Translate(Agujas, "en");
        PluralText edited = translated.EditSource(Needles with { Other = "{n} fine needles", Locale = "fr", SourceHash = "x" }, "en");

        Assert.Equal(PluralText.Of(Needles, Agujas with { SourceHash = SourceHash.Of(Needles) }), translated);
        Assert.Equal(PluralText.Of(Needles with { Other = "{n} fine needles" }, Agujas with { SourceHash = SourceHash.Of(Needles) }), edited);
        Assert.Equal(SourceHash.Of(edited.Forms[0]), edited.Confirm("es", "en").Forms[1].SourceHash);
        Assert.Equal(SourceHash.Of(edited.Forms[0]), translated.EditSource(edited.Forms[0], "en", minor: true).Forms[1].SourceHash);
        Assert.Equal("0a1b2c3d4e5f", PluralText.Of(Needles, Agujas with { SourceHash = "0a1b2c3d4e5f" }).EditSource(edited.Forms[0], "en", minor: true).Forms[1].SourceHash);
    }

    [Fact]
    public void Counted_forms_too_need_a_language_and_a_source()
    {
        PluralText text = PluralText.Of(Needles with { Locale = "en" }, new PluralForms { Locale = "und", Other = "{n} IU" });

        Assert.Contains("'en' is the source language", Assert.Throws<ArgumentException>(() => text.Translate(Agujas with { Locale = null }, "en")).Message, StringComparison.Ordinal);
        Assert.Contains("'und' is no language", Assert.Throws<ArgumentException>(() => text.Translate(Agujas with { Locale = "und" }, "en")).Message, StringComparison.Ordinal);
        Assert.Contains("none in 'de'", Assert.Throws<ArgumentException>(() => text.Translate(Agujas, "de")).Message, StringComparison.Ordinal);
        Assert.Contains("no text in 'es'", Assert.Throws<ArgumentException>(() => text.Confirm("es", "en")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => text.EditSource(Needles, "de"));
        Assert.Contains("'en-US' would be taken", Assert.Throws<ArgumentException>(() => PluralText.Of(Needles with { Locale = "en-GB" }).Translate(Agujas with { Locale = "en-US" }, "en")).Message, StringComparison.Ordinal);
    }
}
