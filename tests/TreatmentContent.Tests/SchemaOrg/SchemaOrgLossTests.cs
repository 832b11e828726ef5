using System.Text.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class SchemaOrgLossTests
{
    // It was taken for a text without a translation, also where the catalogue had the unit's name in the language.
    [Theory]
    [InlineData("few pea", "un pequeño número de guisantes", null)]
    [InlineData("few scoops", null, "'es' has no words for it; the page says it in 'en'.")]
    public void An_amount_that_the_language_has_words_for_is_written_and_of_any_other_it_is_said_that_there_are_none(string amount, string? written, string? loss)
    {
        TreatmentPage page = SamplePage.Of(
            new Treatment
            {
                Id = "a",
                Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
                Protocol = new() { Doses = [new() { Name = LocalizedText.Of(("en", "Gel"), ("es", "Gel")), Amount = Quantity.Parse(amount) }] },
            },
            "es",
            static catalog => catalog with
            {
                Words = VocabularyWords.Empty.WithUnit("pea", PluralText.Of(new PluralForms { Locale = "en", One = "{n} pea", Other = "{n} peas" }, new PluralForms { Locale = "es", One = "{n} guisante", Other = "{n} guisantes" })),
            });

        Assert.Equal(written is not null, TreatmentSchemaOrg.Write(page).Contains(written ?? amount, StringComparison.Ordinal));
        Assert.Equal(loss is null ? [] : [loss], TreatmentSchemaOrg.Losses(page).Where(static loss => loss is { Kind: SchemaOrgLossKind.Untranslated }).Select(static loss => loss.Sentence).Distinct());
    }

    [Fact]
    public void A_text_of_another_language_is_left_out_and_reported()
    {
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Definition = LocalizedText.Of(("en", "English alone.")),
            Benefits = [new() { Title = LocalizedText.Of(("en", "Smooth skin")) }, new() { Title = LocalizedText.Of(("es", "Piel clara")) }],
        }, "es");
        string json = TreatmentSchemaOrg.Write(page);

        Assert.DoesNotContain("English alone", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Smooth skin", json, StringComparison.Ordinal);
        Assert.Contains("Piel clara", json, StringComparison.Ordinal);
        Assert.Empty(Conformance.Check(json));
        SchemaOrgLoss loss = Assert.Single(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.Untranslated, Path: "$.treatments[0].definition" });
        Assert.Contains("'en' would have answered", loss.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TextState.Machine, null, "is not finished or not reviewed")]
    [InlineData(TextState.Draft, null, "is not finished or not reviewed")]
    [InlineData(TextState.Reviewed, "0a1b2c3d4e5f", "is out of date")]
    public void A_translation_that_safety_depends_on_and_that_gives_way_to_the_source_is_left_out_and_reported(TextState state, string? hash, string why)
    {
        LocalizedText text = LocalizedText.Of(("en", "Open wounds."), ("es", new LocalText("Heridas abiertas.", state, hash)));
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Eligibility = new() { Contraindications = [new() { Level = ContraindicationLevel.Absolute, Text = text }] },
            Aftercare = [new() { Polarity = Polarity.Avoid, Topic = Topic.Sun, Text = text }],
            Faqs = [new() { Question = LocalizedText.Of(("en", "And then?"), ("es", "¿Y después?")), AnswerFrom = [Part.Aftercare] }],
        }, "es");
        string json = TreatmentSchemaOrg.Write(page);

        Assert.DoesNotContain("Heridas abiertas", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Open wounds", json, StringComparison.Ordinal);
        Assert.Empty(Conformance.Check(json));
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss.Kind == SchemaOrgLossKind.Untranslated && loss.Path.StartsWith("$.treatments[0].eligibility.contraindications[0]", StringComparison.Ordinal) && loss.Sentence.Contains(why, StringComparison.Ordinal));
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss.Kind == SchemaOrgLossKind.Untranslated && loss.Path.StartsWith("$.treatments[0].aftercare[0]", StringComparison.Ordinal) && loss.Sentence.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public void A_statement_that_would_lose_its_limit_is_left_out_whole()
    {
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Variants = [new() { Id = "home", Name = LocalizedText.Of(("en", "At home")) }],
            Aftercare =
            [
                new() { Polarity = Polarity.Allow, Activities = [Activity.Swimming], Except = new() { Variants = ["home"] } },
                new() { Polarity = Polarity.Avoid, Activities = [Activity.Sunbathing] },
            ],
            Eligibility = new() { Pregnancy = [new() { States = [PatientState.Breastfeeding], Advice = Advice.Allowed, Text = LocalizedText.Of(("en", "Only if your doctor agrees.")) }] },
        }, "es");
        string json = TreatmentSchemaOrg.Write(page);

        Assert.DoesNotContain("nadar", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("lactancia", json, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("tomar el sol", json, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].aftercare[0]" });
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].eligibility.pregnancy[0]" });
    }

    [Fact]
    public void A_text_for_another_region_serves()
    {
        TreatmentPage page = SamplePage.Of(new Treatment { Id = "a", Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")) }, "es-US", catalog => catalog with { Locales = ["en", "es-US"] });

        Assert.Contains("\"name\":\"Exfoliación\"", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Empty(TreatmentSchemaOrg.Losses(page));
    }

    [Fact]
    public void A_treatment_of_a_name_loses_nothing() => Assert.Empty(TreatmentSchemaOrg.Losses(SamplePage.Of(new Treatment { Id = "a", Name = "A" })));

    [Fact]
    public void What_is_not_for_the_public_is_reported()
    {
        TreatmentPage page = SamplePage.Of(new Treatment { Id = "a", Name = "A", Editorial = new() { Revision = "7", ReviewDue = new DateOnly(2027, 1, 1) } });

        Assert.DoesNotContain("2027", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Equal(
            ["NotCarried $.treatments[0].editorial.reviewDue", "NotCarried $.treatments[0].editorial.revision"],
            TreatmentSchemaOrg.Losses(page).Select(loss => $"{loss.Kind} {loss.Path}"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_heading_with_nothing_left_under_it_goes(int count)
    {
        PageItem heading = new()
        {
            Path = "$.treatments[0].protocol.steps",
            Label = new ResolvedText("Steps", "en", TextDirection.LeftToRight, ResolutionReason.Exact),
            Details = [new() { Path = "$.treatments[0].protocol.steps[0]", Text = new ResolvedText("Limpiamos.", "es", TextDirection.LeftToRight, ResolutionReason.Source) }],
        };
        PageItem empty = new() { Path = "$.treatments[0].protocol.note" };
        var section = new PageSection { Kind = SectionKind.WhatToExpect, Anchor = "process", Heading = heading.Label.Value, Items = [.. Enumerable.Repeat(heading, count), empty] };
        var report = new LossReport();
        TreatmentPage page = SamplePage.Of(new Treatment { Id = "a", Name = "A" });
        GraphNode node = SectionMapping.Map(new PageDraft(PageDocument.DraftOf(page, SchemaOrgOptions.Default, report), page), section)!;

        Assert.DoesNotContain(node.Properties.ToArray(), property => property.Name == Names.Text || property.Name == Names.MainEntity);
        Assert.Contains(report.Losses, loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].protocol.steps" });
    }

    [Fact]
    public void What_the_page_does_not_say_is_not_called_said()
    {
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = "A",
            Benefits = [new() { Title = "Even skin", Text = "Soon.", Kind = BenefitKind.EvenTone }, new() { Title = "Bright skin" }],
            Faqs = [new() { Question = "Does it hurt?", Answer = "A little.", Topic = Aspect.Pain }],
        });

        Assert.Equal(
            [
                "TextOnly $.treatments[0].benefits[0]", "NotCarried $.treatments[0].benefits[0].kind",
                "TextOnly $.treatments[0].benefits[1]", "NotCarried $.treatments[0].faqs[0].topic",
            ],
            TreatmentSchemaOrg.Losses(page).Select(loss => $"{loss.Kind} {loss.Path}"));
    }

    [Fact]
    public void The_second_of_two_questions_with_one_id_has_no_anchor_of_its_own()
    {
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = "A",
            Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "A little." }, new() { Id = "pain", Question = "Really?", Answer = "Yes." }],
        }));

        Assert.Empty(Conformance.Check(json));
        Assert.Equal(2, TreatmentSchemaOrgTests.Node(json, "FAQPage").GetProperty("mainEntity").GetArrayLength());
        Assert.Single(TreatmentSchemaOrgTests.Node(json, "FAQPage").GetProperty("mainEntity").EnumerateArray(), question => question.TryGetProperty("@id", out _));
    }

    [Fact]
    public void An_answer_is_plain_text()
    {
        TreatmentPage page = SamplePage.Of(new Treatment { Id = "a", Name = "A", Faqs = [new() { Question = "Where?", Answer = "**Here**, see [our page](https://example.com/x)." }] });

        Assert.Contains("\"text\":\"Here, see our page.\"", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.NotCarried, Path: "$.treatments[0].faqs[0].answer" });
    }

    [Fact]
    public void What_a_section_says_is_no_answer()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = "A",
            Benefits = [new() { Title = "Even skin", Text = "Soon." }],
            Faqs = [new() { Question = "What for?", AnswerFrom = [Part.Benefits] }, new() { Question = "Why?", Answer = "So.", AnswerFrom = [Part.Benefits] }],
        };
        TreatmentPage page = SamplePage.Of(treatment);

        Assert.Equal("""[{"@type":"Question","name":"Why?","acceptedAnswer":{"@type":"Answer","text":"So."}}]""", GraphOf.Page(treatment).Of("FAQPage", "mainEntity"));
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].faqs[0]" } && loss.Sentence.Contains("answered by #benefits", StringComparison.Ordinal));
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.TextOnly, Path: "$.treatments[0].faqs[1].answerFrom" });
    }

    [Fact]
    public void A_misconception_stands_among_its_like_and_not_among_the_questions()
    {
        Faq myth = new() { Id = "rest", Question = "Heel pain only needs rest.", Answer = "Exercises help more.", IsMyth = true };
        GraphOf graph = GraphOf.Page(new() { Id = "a", Name = "A", Faqs = [myth, new() { Question = "Why?", Answer = "So.", IsMyth = false }] });
        JsonElement myths = graph.All("HealthTopicContent").Single(section => section.GetProperty("@id").GetString()!.EndsWith("#myths", StringComparison.Ordinal));

        Assert.Equal("https://schema.org/MisconceptionsHealthAspect", myths.GetProperty("hasHealthAspect").GetString());
        Assert.Equal("""[{"@type":"ListItem","position":1,"name":"Heel pain only needs rest.","description":"Exercises help more.\nThis is a common misconception."}]""", myths.GetProperty("mainEntity").GetProperty("itemListElement").GetRawText());
        Assert.Equal("Why?", Assert.Single(graph.One("FAQPage").GetProperty("mainEntity").EnumerateArray().ToArray()).GetProperty("name").GetString());
    }

    [Fact]
    public void The_translator_is_named_on_translations_alone()
    {
        Treatment treatment = new()
        {
            Id = "a",
            Name = LocalizedText.Of(("en", "A"), ("es", "Á")),
            Editorial = new() { Contributors = [new() { Role = Role.Translator, Name = "C. Example", Credentials = "MA" }] },
        };

        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment)), loss => loss is { Kind: SchemaOrgLossKind.Withheld, Path: "$.treatments[0].editorial.contributors[0]" });
        Assert.DoesNotContain(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es")), loss => loss.Kind == SchemaOrgLossKind.Withheld);
    }

    [Fact]
    public void A_question_without_an_answer_takes_the_list_of_questions_with_it()
    {
        TreatmentPage page = SamplePage.Of(new Treatment { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")), Faqs = [new() { Question = LocalizedText.Of(("en", "Why?"), ("es", "¿Por qué?")), Answer = LocalizedText.Of(("en", "So.")) }] }, "es");
        string json = TreatmentSchemaOrg.Write(page);

        Assert.Empty(Conformance.Check(json));
        Assert.DoesNotContain("FAQPage", json, StringComparison.Ordinal);
        Assert.DoesNotContain("#faq", json, StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss.Kind == SchemaOrgLossKind.Incomplete && loss.Path.StartsWith("$.treatments[0]", StringComparison.Ordinal));
    }
}
