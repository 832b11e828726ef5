using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>Whatever a page says of the safety-critical parts, it says strictly: nobody who writes a part can forget it.</summary>
public sealed class SafetyLanguageTests
{
    [Fact]
    public void The_safety_critical_parts_are_these() => Assert.Equal(
        ["preparation", "aftercare", "protocol.doses", "protocol.homeUse", "eligibility.contraindications", "eligibility.pregnancy", "eligibility.interactions", "risks.complications", "risks.warningSigns"],
        SafetyItems.Parts);

    [Fact]
    public void A_part_is_known_by_its_path()
    {
        Assert.All(SafetyItems.Parts, part => Assert.True(SafetyCritical.Includes(part)));
        Assert.All((string[])["risks.sideEffects", "eligibility.candidates", "experience.instructions", "risks", "doses"], part => Assert.False(SafetyCritical.Includes(part)));
    }

    [Fact]
    public void Every_item_of_a_safety_critical_part_is_said_without_drafts_with_all_that_is_named_in_it()
    {
        TreatmentCatalog catalog = MarkedTexts.Of(Filled(), static _ => Translation.Draft, LocaleOptions.Default);
        TreatmentPage page = Page(catalog, catalog.Locale("es", new LocaleOptions { MinShare = 0 }));
        PageItem[] said = [.. SafetyItems.Of(page)];

        Assert.Equal("es", page.Locale.Tag.Value);
        Assert.All(SafetyItems.Parts, part => Assert.Contains(said, item => item.Path == $"$.treatments[0].{part}[0]"));
        Assert.All(said, item => Assert.DoesNotContain("esNo", $"{item.Label} {item.Text}", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(said, item => !item.Path.StartsWith("$.treatments", StringComparison.Ordinal) && item.Text is { Reason: ResolutionReason.UnreviewedReplaced });
        Assert.Contains(page.Sections.SelectMany(section => section.Items), item => !SafetyItems.IsSafety(item.Path) && item.Text is { Reason: ResolutionReason.Exact, Text: { } text } && text.StartsWith("esNo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_phrase_that_is_a_draft_is_said_in_the_source_language_there_and_nowhere_else()
    {
        TreatmentCatalog catalog = MarkedTexts.Of(Filled(), static _ => Translation.Fresh, LocaleOptions.Default);
        TreatmentPage drafts = Page(catalog, WithPhrases(catalog, tag => tag.Language == "es" ? DraftBook() : PhraseBook.For(tag)));
        TreatmentPage none = Page(catalog, WithPhrases(catalog, static tag => tag.Language == "es" ? null : PhraseBook.For(tag)));
        TreatmentPage finished = Page(catalog, catalog.Locale("es"));
        static HashSet<(string, string?, string?)> Words(IEnumerable<PageItem> items) => [.. items.Select(item => (item.Path, item.Label?.Text, item.Text?.Text))];

        // What is known of an entity is said there once more where another part told it in drafts, in the words that it has without any.
        HashSet<(string, string?, string?)> known = Words(SafetyItems.Of(none));
        HashSet<string?> labels = [.. none.Sections.SelectMany(section => section.Items).SelectMany(SafetyItems.WithDetails).Select(item => item.Label?.Text)];
        Assert.Subset(Words(SafetyItems.Of(drafts)), known);
        Assert.All(SafetyItems.Of(drafts), item => Assert.True(!item.Path.StartsWith("$.treatments", StringComparison.Ordinal) || known.Overlaps(Words([item])), item.Path));
        Assert.All(SafetyItems.Of(drafts).Where(item => item.Path.IndexOf(']') < item.Path.Length - 1), item => Assert.Contains(item.Label?.Text, labels));
        Assert.NotEqual(Words(SafetyItems.Of(finished)), Words(SafetyItems.Of(drafts)));
        Assert.Contains(SafetyItems.Of(drafts), item => item.Label is { Reason: ResolutionReason.UnreviewedReplaced, IsForeign: true } label && label.Locale.Value == "en");
        Assert.All(drafts.Sections, section => Assert.Equal(finished.Sections.Single(other => other.Anchor == section.Anchor).Heading, section.Heading));
    }

    [Theory]
    [InlineData(TextState.Draft, "A swelling of the airways.")]
    [InlineData(TextState.Reviewed, null)]
    public void What_another_part_told_of_an_entity_in_drafts_is_told_once_more_for_safety(TextState state, string? told)
    {
        LocalizedText definition = LocalizedText.Of(("en", "A swelling of the airways.")).With("es", new LocalText("Una inflamación.", state, SourceHash.Of("A swelling of the airways.")));
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Indications = [new() { Condition = "asthma" }],
            Eligibility = new() { Contraindications = [new() { Conditions = ["asthma"] }] },
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with
        {
            Conditions = [new() { Id = "asthma", Name = LocalizedText.Of(("en", "Asthma"), ("es", "Asma")), Definition = definition }],
        };
        PageItem[] items = [.. Page(catalog, catalog.Locale("es")).Sections.SelectMany(section => section.Items)];

        Assert.Equal("Una inflamación.", items.Single(item => item.Path.Contains("indications[0]", StringComparison.Ordinal) && !SafetyItems.IsSafety(item.Path)).Details.Single().Text?.Text);
        Assert.Equal(told, items.Single(item => SafetyItems.IsSafety(item.Path)).Details.SelectMany(SafetyItems.WithDetails).SingleOrDefault(item => item.Path.EndsWith(".definition", StringComparison.Ordinal))?.Text?.Text);
    }

    // A danger that only its limit tells of may not be lost, and not be said without its limit.
    [Theory]
    [InlineData(true, "- Contraindicación absoluta: [en] with this condition (Asthma)")]
    [InlineData(false, "- Contraindicación absoluta / - Se aplica / - con esta afección (Gota) / - [en] with this condition (Asthma)")]
    public void A_danger_whose_case_is_not_translated_is_said_with_its_case(bool isAlone, string said)
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Eligibility = new() { Contraindications = [new() { Level = ContraindicationLevel.Absolute, When = new() { Conditions = isAlone ? ["asthma"] : ["gout", "asthma"] } }] },
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with
        {
            Conditions = [new() { Id = "asthma", Name = LocalizedText.Of(("en", "Asthma")) }, new() { Id = "gout", Name = LocalizedText.Of(("en", "Gout"), ("es", "Gota")) }],
        };
        string text = Page(catalog, catalog.Locale("es")).ToText();

        Assert.EndsWith(said, string.Join(" / ", text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_safety_critical_part_answers_a_question_as_strictly()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Aftercare = [new() { Polarity = Polarity.Avoid, Text = LocalizedText.Of(("en", "Keep out of the sun."), ("es", new LocalText("Tome el sol.", TextState.Machine))) }],
            Faqs = [new() { Question = LocalizedText.Of(("en", "And then?"), ("es", "¿Y después?")), AnswerFrom = [Part.Aftercare] }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        TreatmentPage page = Page(catalog, catalog.Locale("es"));

        Assert.DoesNotContain("Tome el sol", page.ToText() + page.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(2, page.ToText().Split("Keep out of the sun.").Length - 1);
        Assert.Contains("lang=\"en\" dir=\"ltr\">Keep out of the sun.", page.ToHtml(), StringComparison.Ordinal);
    }

    private static TreatmentCatalog Filled()
    {
        TreatmentCatalog catalog = PageCoverageTests.Catalog(new FilledRecord());
        return catalog with { Treatments = [catalog.Treatments[0] with { FormatVersion = null, Schema = null }] };
    }

    private static ContentLocale WithPhrases(TreatmentCatalog catalog, Func<LocaleTag, PhraseBook?> phrases) =>
        new(new Visit(["es"], catalog.Locales, catalog.SourceLocale, catalog.Words, LocaleOptions.Default) { PhrasesOf = phrases }, catalog.Locales);

    // The package's own Spanish, as if nobody had finished it.
    private static PhraseBook DraftBook()
    {
        PhraseBook book = PhraseBook.For("es")!;
        return PhraseBook.Of("es", string.Join('\n', book.Keys.Select(key => $"{key} [draft] = {(book.TryGet(key, out Phrase phrase) ? phrase.Text : "")}")));
    }

    private static TreatmentPage Page(TreatmentCatalog catalog, ContentLocale locale) => TreatmentPage.Create(catalog, catalog.Treatments[0], locale);
}
