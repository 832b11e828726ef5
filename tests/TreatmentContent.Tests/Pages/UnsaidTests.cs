using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>What has nothing to say is left out, and what refers to others is told no deeper than one step.</summary>
public sealed class UnsaidTests
{
    private static readonly Treatment Peel = new() { Id = "peel", Name = "Peel" };

    [Fact]
    public void A_question_without_an_answer_is_left_out()
    {
        TreatmentPage page = Page(Peel with { Faqs = [new() { Question = "Why?", AnswerFrom = [Part.Variants] }, new() { Question = "Does it hurt?", Answer = "No." }] });

        Assert.Equal("Does it hurt?", Assert.Single(Assert.Single(page.Sections).Items).Label?.Text);
        Assert.Empty(Page(Peel with { Faqs = [new() { Question = "Why?" }] }).Sections);
    }

    [Fact]
    public void A_label_without_a_value_is_left_out() => Assert.Empty(Page(Peel with { Indications = [new() { Condition = "gone" }] }).Sections);

    [Fact]
    public void A_step_whose_text_nobody_has_translated_is_said_by_its_kind_alone()
    {
        Protocol protocol = new() { Steps = [new() { Kind = StepKind.Numb, Text = LocalizedText.Of(("fr", "On endort.")) }, new() { Text = LocalizedText.Of(("fr", "Fin.")) }] };

        Assert.Equal("1. Numbing", Page(Peel with { Protocol = protocol }).ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Trim());
    }

    [Fact]
    public void Only_parts_that_a_page_tells_can_answer()
    {
        Assert.True(PartTexts.CanSay(Part.Benefits));
        Assert.True(PartTexts.CanSay(Part.Variants));
        Assert.False(PartTexts.CanSay(Open<Part>.Parse("horoscope")));
    }

    [Fact]
    public void A_condition_names_its_parent_and_no_more_of_the_chain()
    {
        Condition[] chain = [.. Enumerable.Range(0, 500).Select(i => new Condition { Id = $"c{i}", Name = $"Condition {i}", Definition = $"Definition {i}.", Parent = $"c{i + 1}" })];
        string html = Page(Peel with { Indications = [new() { Condition = "c0" }] }, chain).ToHtml();

        Assert.Contains("<dd>Condition 1</dd>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Condition 2", html, StringComparison.Ordinal);
    }

    private static TreatmentPage Page(Treatment treatment, params Condition[] conditions)
    {
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Conditions = [.. conditions] };
        return TreatmentPage.Create(catalog, treatment, catalog.Locale("en"));
    }
}
