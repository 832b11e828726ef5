using CsCheck;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Tests.Contract;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class OverlayProperties
{
    private static readonly LocaleTag Source = "en";
    private static readonly Gen<LocaleTag> Locales = TextGen.Tags.Where(tag => tag != default && tag != Source);

    // Half of the stamped translations are fresh: those that a position can be taken from.
    private static readonly Gen<Treatment> Treatments = Gen.Select(RecordGen.Of<Treatment>(), Gen.Int[0, 3], Stamped);

    private static readonly Gen<(Treatment Treatment, LocaleTag Locale)> Cases = Gen.Select(Treatments, Locales);

    [Fact]
    public void Split_and_merged_a_treatment_is_what_it_was() => Cases.Sample((treatment, locale) =>
    {
        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(treatment, locale, Source);
        MergedTreatment merged = overlay.MergeInto(rest, Source);
        Assert.Empty(merged.Issues);
        Assert.Empty(merged.Unplaced);
        Assert.Equal(treatment, merged.Treatment);
    });

    [Fact]
    public void Split_into_one_overlay_a_locale_and_merged_in_any_order_a_treatment_is_what_it_was() => Gen.Select(Treatments, Gen.Shuffle((string[])["es", "es-US", "ar", "zh-Hant-TW"])).Sample((treatment, order) =>
    {
        Treatment rest = treatment;
        var overlays = new List<TranslationOverlay>();
        foreach (string locale in (string[])["es", "es-US", "ar", "zh-Hant-TW"])
        {
            (rest, TranslationOverlay overlay) = TranslationOverlay.Split(rest, locale, Source);
            overlays.Add(overlay);
        }

        Assert.Equal(treatment, order.Aggregate(rest, (merged, locale) => overlays.Single(overlay => overlay.Locale == locale).MergeInto(merged, Source).Treatment));
    });

    [Fact]
    public void What_is_split_off_holds_no_text_of_the_locale_that_could_have_gone() => Cases.Sample((treatment, locale) =>
    {
        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(treatment, locale, Source);
        Assert.Equal(
            ContentTexts.Of(treatment).Count(entry => entry.Text!.TryGet(locale, out _)),
            ContentTexts.Of(rest).Count(entry => entry.Text!.TryGet(locale, out _)) + overlay.Texts.Count);
        Assert.Empty(TranslationOverlay.Split(rest, locale, Source).Overlay.Texts);
    });

    [Fact]
    public void An_overlay_reads_back_as_it_was_written_and_a_second_write_gives_the_same_bytes() => Gen.Select(Cases, TextGen.Extensions).Sample((split, extensions) =>
    {
        TranslationOverlay overlay = TranslationOverlay.Split(split.Treatment, split.Locale, Source).Overlay with { Extensions = extensions };
        byte[] written = OverlayJson.WriteUtf8(overlay);
        Assert.True(OverlayJson.TryRead(written, out TranslationOverlay? read, out IReadOnlyList<ContentIssue> issues), string.Join('\n', issues));
        Assert.Equal(overlay, read);
        Assert.Equal(written, OverlayJson.WriteUtf8(read));
    });

    // Whatever happens to the treatment, a text is on the item that it was made for, or it was on this position and its hash says that it is out of date.
    [Fact]
    public void No_text_is_ever_taken_for_a_fresh_one_of_another_item() => Gen.Select(Cases, Gen.Int[0, 999]).Sample((split, seed) =>
    {
        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(split.Treatment, split.Locale, Source);
        Treatment moved = rest with { KeyPoints = [.. rest.KeyPoints.Skip(seed % 2), .. rest.KeyPoints.Take(seed % 3)], AlsoKnownAs = [.. rest.AlsoKnownAs.Reverse()] };
        Dictionary<LocalText, string?> sources = overlay.Texts.GroupBy(text => text.Text).ToDictionary(text => text.Key, text => text.Key.SourceHash);
        var hashes = new TextSources(Source);
        foreach (TextEntry entry in ContentTexts.Of(overlay.MergeInto(moved, Source).Treatment).Where(entry => entry.HasPosition))
        {
            if (entry.Text!.TryGet(split.Locale, out LocalText text) && sources.TryGetValue(text, out string? hash) && hash != hashes.HashOf(entry))
                Assert.Equal(text, overlay.Texts.SingleOrDefault(own => own.Key == entry.Key, new OverlayText("", text)).Text);
        }
    });

    [Fact]
    public void Reading_an_overlay_never_throws() => Gen.Select(Cases, Gen.Int.Array[1, 6]).Sample((split, changes) =>
    {
        byte[] broken = Mutation.Of(OverlayJson.WriteUtf8(TranslationOverlay.Split(split.Treatment, split.Locale, Source).Overlay), changes);
        if (OverlayJson.TryRead(broken, out TranslationOverlay? overlay, out IReadOnlyList<ContentIssue> issues))
            Assert.Equal(overlay, OverlayJson.Read(OverlayJson.Write(overlay)));
        else
            Assert.Contains(issues, issue => issue is { Severity: IssueSeverity.Error, Line: > 0 });
    });

    private static Treatment Stamped(Treatment treatment, int every)
    {
        var sources = new TextSources(Source);
        return ContentTexts.Replace(treatment, ContentTexts.Of(treatment).Where((_, index) => index % 4 <= every).Select(entry => new KeyValuePair<TextEntry, object>(entry, entry.Text!.Tagged
            .Where(text => text.Key != Source && text.Value.SourceHash is not null)
            .Aggregate(entry.Text, (all, text) => all.With(text.Key, new LocalText(text.Value.Text, text.Value.State, sources.HashOf(entry)))))));
    }
}
