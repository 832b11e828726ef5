using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class TreatmentPageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public async Task A_page_reads_well_as_text(string locale) =>
        await Verifier.Verify(SampleContent.Page(locale).ToText(), "txt").UseTextForParameters(locale);

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public async Task A_page_is_written_as_an_html_article(string locale) =>
        await Verifier.Verify(SampleContent.Page(locale).ToHtml(), "html").UseTextForParameters(locale);

    [Fact]
    public async Task A_text_without_translation_is_marked_in_text() => await Verifier.Verify(HalfTranslated().ToText(), "txt");

    [Fact]
    public async Task A_text_without_translation_is_marked_in_html() => await Verifier.Verify(HalfTranslated().ToHtml(), "html");

    [Fact]
    public void A_page_in_another_language_than_the_wished_one_says_so_first()
    {
        TreatmentPage page = SampleContent.Page("de");

        Assert.False(page.Locale.IsMatch);
        Assert.StartsWith("This page is not available in the language you asked for.\n\nMicroneedling\n=====", page.ToText(), StringComparison.Ordinal);
        Assert.Contains("<p>This page is not available in the language you asked for.</p>\n  <h1>", page.ToHtml(), StringComparison.Ordinal);
        Assert.StartsWith("<article lang=\"en-US\" dir=\"ltr\">", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_stand_in_the_order_of_the_page_each_with_its_anchor() => Assert.Equal(
        ["overview", "key-facts", "suitable-for", "benefits", "how-it-works", "what-to-expect", "experience", "results", "side-effects", "risks", "when-to-call", "evidence", "access", "policies", "faq", "sources", "about"],
        SampleContent.Page("en").Sections.Select(section => section.Anchor));

    [Fact]
    public void Headings_of_author_sections_are_the_authors_own()
    {
        TreatmentPage page = Make(new Treatment
        {
            Id = "peel",
            Name = "Peel",
            Sections = [new() { Id = "history", Heading = "A short history", Text = "First **one**.\n\n- then\n- now" }, new() { Heading = "More", Text = "More." }],
        });

        Assert.Equal(["section-history", "section-2"], page.Sections.Select(section => section.Anchor));
        Assert.Equal("A short history", page.Sections[0].Heading.Text);
        Assert.Contains("<p>First <strong>one</strong>.</p>", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_treatment_that_states_little_has_a_small_page() => Assert.Equal(
        "Lip filler\n==========\n\nBenefits\n--------\n\n- Fuller lips\n",
        Make(new Treatment { Id = "lip-filler", Name = "Lip filler", Benefits = [new() { Title = "Fuller lips" }] }).ToText());

    [Fact]
    public void Key_facts_stand_in_two_columns_and_a_long_one_goes_on_in_its_own()
    {
        Treatment treatment = new()
        {
            Id = "peel",
            Name = "Peel",
            Protocol = new() { Sessions = new() { Each = ClinicalDuration.Minutes(30) }, Settings = [.. Enumerable.Repeat<Open<Setting>>(Setting.Outpatient, 12)] },
        };
        string[] lines = Make(treatment).ToText().Split('\n');

        Assert.Contains("Length of a session   30 minutes", lines);
        int at = Array.FindIndex(lines, line => line.StartsWith("Where it is done      ", StringComparison.Ordinal));
        Assert.StartsWith(new string(' ', 22), lines[at + 1], StringComparison.Ordinal);
        Assert.NotEqual(' ', lines[at + 1][22]);
    }

    [Fact]
    public void Headings_and_labels_that_the_pages_language_lacks_are_marked()
    {
        Treatment treatment = new() { Id = "peel", Name = LocalizedText.Of(("en", "Peel"), ("nl", "Peeling")), Benefits = [new() { Title = LocalizedText.Of(("nl", "Een gave huid")) }] };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["en", "nl"] };
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("nl"));

        Assert.Contains("<h2 id=\"heading-benefits\" lang=\"en\" dir=\"ltr\">Benefits</h2>", page.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("[en] Benefits\n-------------\n\n- Een gave huid", page.ToText(), StringComparison.Ordinal);
    }

    private static TreatmentPage Make(Treatment treatment)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/");
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));
    }

    // Spanish, but for one benefit and one question, which only have English.
    private static TreatmentPage HalfTranslated()
    {
        TreatmentCatalog catalog = SampleContent.Catalog;
        Treatment whole = catalog.Treatments["microneedling"];
        Treatment half = new()
        {
            Id = whole.Id,
            Name = whole.Name,
            Summary = whole.Summary,
            Benefits = [whole.Benefits[0] with { Text = LocalizedText.Of(("en", "New collagen can plump the skin.")) }, whole.Benefits[4]],
            Faqs = [whole.Faqs[4] with { Answer = LocalizedText.Of(("en", "**A little**, for some people.")) }],
        };
        return TreatmentPage.Create(catalog, half, catalog.Locale("es-US"));
    }
}
