using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class OverlayTests
{
    private static readonly string Short = SourceHash.Of("Short");
    private static readonly string Mild = SourceHash.Of("Mild");

    private static readonly Treatment Peel = new()
    {
        Id = "peel",
        Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
        KeyPoints = ["Short", "Mild", "Quick"],
        Benefits = [new() { Id = "soft", Title = "Soft" }, new() { Id = "bright", Title = "Bright" }],
    };

    [Fact]
    public void Splitting_takes_the_texts_of_one_locale_out_and_merging_puts_them_back()
    {
        Treatment whole = Peel with { KeyPoints = [Peel.KeyPoints[0].With("es", new LocalText("Breve", TextState.Reviewed, Short)), "Mild"] };

        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(whole, "es", "en");

        Assert.Equal(whole with { Name = LocalizedText.Of(("en", "Peel")), KeyPoints = ["Short", "Mild"] }, rest);
        Assert.Equal([new("keyPoints[0]", new LocalText("Breve", TextState.Reviewed, Short)), new("name", "Exfoliación")], overlay.Texts);
        MergedTreatment merged = overlay.MergeInto(rest, "en");
        Assert.Equal(whole, merged.Treatment);
        Assert.Empty(merged.Issues);
    }

    // The source text itself; a text without a source; a position without the hash that would find the item again; one whose hash would lead to another item.
    [Fact]
    public void What_could_not_be_found_again_stays_in_the_treatment()
    {
        Treatment whole = Peel with
        {
            Name = LocalizedText.Of(("es", "Exfoliación")),
            KeyPoints = [Peel.KeyPoints[0].With("es", "Breve"), Peel.KeyPoints[1].With("es", new LocalText("Breve", sourceHash: Short))],
        };

        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(whole, "es", "en");

        Assert.Same(whole, rest);
        Assert.Empty(overlay.Texts);
        Assert.Throws<ArgumentException>(() => TranslationOverlay.Split(whole, "en", "en"));
        Assert.Throws<ArgumentException>(() => TranslationOverlay.Split(whole, default, "en"));
    }

    [Fact]
    public void A_text_of_a_position_follows_its_item_to_another()
    {
        TranslationOverlay overlay = Overlay(("keyPoints[0]", Text("Breve", Short)), ("keyPoints[1]", Text("Suave", Mild)));

        MergedTreatment merged = overlay.MergeInto(Peel with { KeyPoints = ["Quick", "Mild", "Short"] }, "en");

        Assert.Equal(["Quick", "Mild | es: Suave", "Short | es: Breve"], merged.Treatment.KeyPoints.Select(Said));
        Assert.Empty(merged.Issues);
    }

    [Fact]
    public void Where_the_list_was_not_moved_a_text_of_an_older_source_stays_and_is_out_of_date()
    {
        TranslationOverlay overlay = Overlay(("keyPoints[0]", Text("Breve", Short)), ("keyPoints[1]", Text("Suave", Mild)));

        MergedTreatment merged = overlay.MergeInto(Peel with { KeyPoints = ["Shorter", "Mild"] }, "en");

        Assert.Equal(["Shorter | es: Breve", "Mild | es: Suave"], merged.Treatment.KeyPoints.Select(Said));
        Assert.Equal(Short, merged.Treatment.KeyPoints[0].Tagged[0].Value.SourceHash);
        Assert.Empty(merged.Unplaced);
    }

    [Theory]
    [InlineData("Mild,Quick", "Mild | es: Suave,Quick")]
    [InlineData("Quick,Mild", "Quick,Mild | es: Suave")]
    [InlineData("New,Quick,Old,Mild", "New,Quick,Old,Mild | es: Suave")]
    public void A_text_whose_item_is_gone_is_never_put_on_another(string points, string expected)
    {
        TranslationOverlay overlay = Overlay(("keyPoints[0]", Text("Breve", Short)), ("keyPoints[2]", Text("Suave", Mild)));

        MergedTreatment merged = overlay.MergeInto(Peel with { KeyPoints = [.. points.Split(',').Select(point => (LocalizedText)point)] }, "en");

        Assert.Equal(expected.Split(','), merged.Treatment.KeyPoints.Select(Said));
        Assert.Equal("keyPoints[0]", Assert.Single(merged.Unplaced).Key);
        Assert.Equal(("TC0026", "$.texts['keyPoints[0]']"), Assert.Single(merged.Issues.Select(issue => (issue.Code, issue.Path))));
    }

    [Fact]
    public void Two_items_with_the_same_source_text_are_not_guessed_between()
    {
        TranslationOverlay overlay = Overlay(("keyPoints[5]", Text("Breve", Short)));
        MergedTreatment merged = overlay.MergeInto(Peel with { KeyPoints = ["Short", "Short"] }, "en");
        Assert.Equal("TC0026", Assert.Single(merged.Issues).Code);
        Assert.Equal(["Short", "Short"], merged.Treatment.KeyPoints.Select(Said));
    }

    [Fact]
    public void An_item_that_got_an_id_is_still_found_by_the_position_it_had()
    {
        TranslationOverlay overlay = Overlay(("benefits[0].title", Text("Suave", SourceHash.Of("Soft"))), ("benefits[1].title", Text("Luminosa", SourceHash.Of("Bright"))));
        MergedTreatment merged = overlay.MergeInto(Peel with { Benefits = [Peel.Benefits[1], Peel.Benefits[0]] }, "en");
        Assert.Equal(["Bright | es: Luminosa", "Soft | es: Suave"], merged.Treatment.Benefits.Select(benefit => Said(benefit.Title)));
    }

    [Fact]
    public void A_text_under_an_id_goes_with_the_id_whatever_its_hash_says()
    {
        MergedTreatment merged = Overlay(("benefits[bright].title", Text("Luminosa", Short))).MergeInto(Peel, "en");
        Assert.Equal("Bright | es: Luminosa", Said(merged.Treatment.Benefits[1].Title));
        Assert.Empty(merged.Issues);
    }

    [Theory]
    [InlineData("benefits[brigth].title", "did you mean 'benefits[bright].title'?")]
    [InlineData("sumary", "It is kept as it is.")]
    [InlineData("keyPoint[0]", "did you mean 'keyPoints[0]'?")]
    [InlineData("", "names no text")]
    [InlineData("benefits[", "names no text")]
    public void A_key_that_names_no_text_is_kept_and_said(string key, string message)
    {
        MergedTreatment merged = Overlay((key, Text("Texto", Short))).MergeInto(Peel, "en");
        Assert.Same(Peel, merged.Treatment);
        Assert.Equal(key, Assert.Single(merged.Unplaced).Key);
        ContentIssue issue = Assert.Single(merged.Issues);
        Assert.Equal(("TC0025", IssueSeverity.Warning), (issue.Code, issue.Severity));
        Assert.Contains(message, issue.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Exfoliación", false)]
    [InlineData("Peeling", true)]
    public void A_text_that_stands_in_both_is_an_issue_where_the_two_differ(string text, bool differs)
    {
        MergedTreatment merged = Overlay(("name", text)).MergeInto(Peel, "en");
        Assert.Same(Peel, merged.Treatment);
        Assert.Equal(differs ? ["TC1017 $.texts.name"] : [], merged.Issues.Select(issue => $"{issue.Code} {issue.Path}"));
    }

    [Fact]
    public void Two_keys_of_one_text_are_an_issue_where_they_differ()
    {
        MergedTreatment merged = Overlay(("benefits[0].title", Text("Suave", SourceHash.Of("Soft"))), ("benefits[soft].title", "Blanda")).MergeInto(Peel, "en");
        Assert.Equal("TC1017", Assert.Single(merged.Issues).Code);
        Assert.Equal("Soft | es: Suave", Said(merged.Treatment.Benefits[0].Title));
    }

    [Fact]
    public void An_overlay_is_of_one_treatment_and_not_of_its_source_language()
    {
        Assert.Throws<ArgumentException>(() => Overlay().MergeInto(Peel with { Id = "scrub" }, "en"));
        MergedTreatment merged = Overlay(("name", "Peeling")).MergeInto(Peel, "es");
        Assert.Equal(("TC0028", "$.locale"), Assert.Single(merged.Issues.Select(issue => (issue.Code, issue.Path))));
        Assert.Single(merged.Unplaced);
    }

    // The second is a text of another region beside the source text; the third has no tag, and is the source text whatever stands beside it.
    [Theory]
    [InlineData("en-GB", "en", "en-US", true)]
    [InlineData("en-US", "en-AU", "en", false)]
    [InlineData(null, "en-GB", "en-US", false)]
    [InlineData("es", "en-GB", "en", true)]
    public void A_text_that_would_be_taken_for_the_source_text_is_refused_as_by_Translate(string? tag, string locale, string source, bool isRefused)
    {
        LocalizedText name = tag is null ? "Peel" : LocalizedText.Of((tag, "Peel"));
        Treatment peel = Peel with { Name = name };
        TranslationOverlay overlay = Overlay(("name", "Scrub"), ("keyPoints[0]", Text("Brief", Short))) with { Locale = LocaleTag.Parse(locale) };

        MergedTreatment merged = overlay.MergeInto(peel, LocaleTag.Parse(source));

        Assert.Equal(isRefused, Record.Exception(() => name.Translate(LocaleTag.Parse(locale), "Scrub", LocaleTag.Parse(source))) is ArgumentException);
        Assert.Equal(isRefused ? [("TC0028", IssueSeverity.Error, "$.texts.name")] : [], merged.Issues.Select(issue => (issue.Code, issue.Severity, issue.Path)));
        Assert.Equal(isRefused ? name : name.With(LocaleTag.Parse(locale), "Scrub"), merged.Treatment.Name);
        Assert.Equal($"Short | {locale}: Brief", Said(merged.Treatment.KeyPoints[0]));
        Assert.Empty(merged.Unplaced);
    }

    // A text for English as a whole, in a catalogue of American English, is a second text of the one language: which of the two is the source text?
    [Theory]
    [InlineData(null, "Scrub", null, "en", true)]
    [InlineData(null, "Peel", null, "en", false)]
    [InlineData("en-US", "Scrub", null, "en", false)]
    [InlineData(null, "Scrub", "Peel", "en", false)]
    [InlineData(null, "Scrub", null, "en-GB", false)]
    [InlineData(null, "Scrub", null, "en-Dsrt", false)]
    public void A_second_text_of_the_source_language_contradicts_the_one_without_a_tag(string? tag, string text, string? madeFrom, string locale, bool isRefused)
    {
        LocalizedText name = tag is null ? "Peel" : LocalizedText.Of((tag, "Peel"));
        TranslationOverlay overlay = Overlay(("name", new LocalText(text, sourceHash: madeFrom is null ? null : SourceHash.Of(madeFrom)))) with { Locale = LocaleTag.Parse(locale) };

        MergedTreatment merged = overlay.MergeInto(Peel with { Name = name }, "en-US");

        Assert.Equal(isRefused ? [("TC1017", IssueSeverity.Error, "$.texts.name")] : [], merged.Issues.Select(issue => (issue.Code, issue.Severity, issue.Path)));
        Assert.Equal(isRefused || text == "Peel" ? name : name.With(LocaleTag.Parse(locale), overlay.Texts[0].Text), merged.Treatment.Name);
    }

    [Fact]
    public void A_text_that_no_overlay_could_bring_stays_where_it_is()
    {
        LocalizedText both = new(new LocalText("Peel"), [KeyValuePair.Create(LocaleTag.Parse("en"), new LocalText("Scrub"))]);
        Treatment peel = Peel with { Name = both };

        (Treatment rest, TranslationOverlay overlay) = TranslationOverlay.Split(peel, "en", "en-US");

        Assert.Equal(both, rest.Name);
        Assert.DoesNotContain(overlay.Texts, static text => text.Key == "name");
        Assert.Equal(peel, overlay.MergeInto(rest, "en-US").Treatment);
    }

    [Fact]
    public void What_no_overlay_can_hold_is_refused_when_it_is_made()
    {
        Assert.Throws<ArgumentException>(() => Overlay(("keyPoints[0]", "Breve")));
        Assert.Throws<ArgumentException>(() => Overlay(("name", "A"), ("name", "B")));
        Assert.Throws<ArgumentException>(() => Overlay(("name", default)));
    }

    private static TranslationOverlay Overlay(params (string Key, LocalText Text)[] texts) =>
        new() { Treatment = "peel", Locale = "es", Texts = [.. texts.Select(text => new OverlayText(text.Key, text.Text))] };

    private static LocalText Text(string text, string hash) => new(text, sourceHash: hash);

    private static string Said(LocalizedText text) => text.Untagged is { } untagged ? string.Join(" | ", text.Tagged.Select(entry => $"{entry.Key}: {entry.Value}").Prepend(untagged.Text)) : text.ToString();
}
