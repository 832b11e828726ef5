using System.Text;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

/// <summary>Where the label of a statement says what it means, and stands in another language than the page's, the statement is said whole in that language.</summary>
public sealed class WholeStatementTests
{
    // Languages whose phrases are drafts, and one that has none.
    private static readonly (string Locale, ResolutionReason Reason)[] Pages = [("de", ResolutionReason.UnreviewedReplaced), ("pl", ResolutionReason.NoLocaleData)];

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "substances": ["drug"] }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "notNeeded", "text": TEXT }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "allow", "topic": "medicines", "substances": ["drug", "other"], "note": TEXT }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "stop", "substances": ["drug"], "timing": { "before": "2 w" }, "when": { "conditions": ["illness"] } }] }""")]
    [InlineData("""{ "preparation": [{ "polarity": "do", "text": TEXT, "except": { "conditions": ["illness"] } }] }""")]
    [InlineData("""{ "protocol": { "homeUse": [{ "polarity": "limit", "items": ["ownItem"] }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "level": "lifted", "conditions": ["illness"], "text": TEXT }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "level": "absolute", "substances": ["drug"] }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "level": "caution", "text": TEXT }] } }""")]
    [InlineData("""{ "eligibility": { "interactions": [{ "substances": ["drug"], "advice": "allowed" }] } }""")]
    [InlineData("""{ "eligibility": { "interactions": [{ "substances": ["drug", "other"], "advice": "forbidden", "text": TEXT }] } }""")]
    [InlineData("""{ "eligibility": { "interactions": [{ "advice": "continue", "text": TEXT }] } }""")]
    [InlineData("""{ "eligibility": { "pregnancy": [{ "states": ["breastfeeding"], "advice": "ownAdvice" }] } }""")]
    [InlineData("""{ "risks": { "warningSigns": [{ "signs": ["pain"], "action": "ownAction", "text": TEXT }] } }""")]
    public void A_statement_that_its_label_decides_is_whole_in_the_source_language(string members)
    {
        PageItem[] english = Said(Page(members, "de", "en"));
        foreach ((string locale, ResolutionReason reason) in Pages)
        {
            TreatmentPage page = Page(members, locale, locale);
            PageItem[] said = Said(page);

            Assert.Equal(locale, page.Locale.Tag.Value);
            Assert.Equal(english.Select(Words), said.Select(Words));
            Assert.Equal(english.Select(item => item.References.Count), said.Select(item => item.References.Count));
            Assert.All(said.SelectMany(Texts).Where(static text => text.Locale != default), text => Assert.Equal(("en", reason), (text.Locale.Value, text.Reason)));
            Assert.DoesNotContain("wort", page.ToText() + page.ToHtml(), StringComparison.Ordinal);
            Assert.Contains("<dt lang=\"en\" dir=\"ltr\">", page.ToHtml(), StringComparison.Ordinal);
        }
    }

    // In these languages of pages without any phrases, the parts that are not said strictly have labels in another language too.
    [Theory]
    [InlineData("""{ "eligibility": { "candidates": [{ "suitability": "unsuitable", "text": TEXT }] } }""", true)]
    [InlineData("""{ "eligibility": { "candidates": [{ "suitability": "suitable", "text": TEXT }] } }""", false)]
    [InlineData("""{ "eligibility": { "ages": [{ "ages": ">=18 y", "advice": "ownAdvice" }] } }""", true)]
    [InlineData("""{ "experience": { "instructions": [{ "polarity": "avoid", "substances": ["drug"] }] } }""", true)]
    public void So_is_one_that_says_whom_it_suits_and_what_to_do_meanwhile(string members, bool isWhole)
    {
        Assert.Equal(isWhole, !Page(members, "pl", "pl").ToText().Contains("wort", StringComparison.Ordinal));
        Assert.Contains("wort", Page(members, "de", "de").ToText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "topic": "medicines", "substances": ["drug"] }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "activities": ["swimming"], "text": TEXT }] }""")]
    [InlineData("""{ "protocol": { "doses": [{ "substance": "drug", "route": "oral" }] } }""")]
    [InlineData("""{ "eligibility": { "contraindications": [{ "conditions": ["illness"] }] } }""")]
    [InlineData("""{ "risks": { "complications": [{ "effects": ["infection"], "text": TEXT, "except": { "conditions": ["illness"] } }] } }""")]
    public void What_is_understood_without_its_label_stays_in_the_language_of_the_page(string members)
    {
        foreach ((string locale, _) in Pages)
        {
            Assert.Contains("wort", Page(members, locale, locale).ToText(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "substances": ["untranslated"] }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "avoid", "substances": ["drug", "untranslated"] }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "notNeeded", "text": { "XX": "Nachtwort" } }] }""")]
    [InlineData("""{ "aftercare": [{ "polarity": "do", "text": TEXT, "except": { "conditions": ["untranslated"] } }] }""")]
    public void What_the_source_language_has_no_text_for_is_not_lost(string members)
    {
        foreach ((string locale, _) in Pages)
        {
            Assert.Contains("Nachtwort", Page(members, locale, locale).ToText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_note_without_a_source_text_stands_beside_the_whole_statement()
    {
        PageItem said = Said(Page("""{ "aftercare": [{ "polarity": "avoid", "substances": ["drug"], "note": { "XX": "Nachtwort" } }] }""", "de", "de")).First();

        Assert.Equal("Pain medicine", said.Text?.Text);
        Assert.Equal("Nachtwort", said.Details[^1].Text?.Text);
        Assert.False(said.Details[^1].Text?.IsForeign);
    }

    // A label in English and a subject in Dutch would be half a sentence to both.
    [Fact]
    public void A_source_language_without_phrases_says_nothing_whole()
    {
        string members = """{ "aftercare": [{ "polarity": "avoid", "substances": ["drug"] }] }""";

        Assert.Contains("Schmerzwort", Page(members, "de", "de", source: "nl").ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_is_told_of_once_and_not_in_an_answer()
    {
        string members = """
            { "aftercare": [{ "polarity": "avoid", "substances": ["drug"] }, { "polarity": "stop", "substances": ["drug"] }],
              "faqs": [{ "question": { "en": "And then?", "XX": "Und dann?" }, "answerFrom": ["aftercare"] }] }
            """;
        TreatmentPage page = Page(members, "de", "de");

        Assert.Single(page.Sections.SelectMany(static section => section.Items).SelectMany(SafetyItems.WithDetails), static item => item.Path == "$.substances[0].kind");
        Assert.Equal(2, page.ToText().Split("Stop: Pain medicine").Length - 1);
    }

    [Fact]
    public void The_JSON_LD_names_a_danger_in_the_language_of_the_page()
    {
        TreatmentPage page = Page("""{ "eligibility": { "contraindications": [{ "level": "absolute", "conditions": ["illness"] }] } }""", "de", "de");
        string json = TreatmentSchemaOrg.Write(page);

        Assert.Contains("\"MedicalContraindication\"", json, StringComparison.Ordinal);
        Assert.Contains("Krankheitswort", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Some illness", json, StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_samples_every_such_statement_is_of_one_language()
    {
        TreatmentCatalog catalog = SampleFolder.Catalog;
        ContentLocale arabic = catalog.Locale("ar", new LocaleOptions { IncludePlanned = true, MinShare = 0 });
        PageItem[] said = [.. catalog.Treatments.SelectMany(treatment => TreatmentPage.Create(catalog, treatment, arabic).Sections
            .SelectMany(static section => section.Items)
            .Where(item => IsDecided(treatment, item.Path) && item is { Label: not null, Text: not null }))];

        Assert.InRange(said.Count(static item => item.Label?.IsForeign == true), 20, int.MaxValue);
        Assert.All(said, static item => Assert.Equal(item.Label?.IsForeign, item.Text?.IsForeign));
    }

    private static bool IsDecided(Treatment treatment, string path) =>
        path.Contains(".interactions[", StringComparison.Ordinal)
        || treatment.Eligibility.Contraindications.Where((reason, i) => reason.Level is not null && path.EndsWith($".contraindications[{i}]", StringComparison.Ordinal)).Any()
        || treatment.Preparation.Where((rule, i) => rule.Polarity != Polarity.Do && path.EndsWith($".preparation[{i}]", StringComparison.Ordinal)).Any()
        || treatment.Aftercare.Where((rule, i) => rule.Polarity != Polarity.Do && path.EndsWith($".aftercare[{i}]", StringComparison.Ordinal)).Any();

    private static PageItem[] Said(TreatmentPage page) => [.. page.Sections.SelectMany(static section => section.Items).SelectMany(SafetyItems.WithDetails)];

    private static (string?, string?) Words(PageItem item) => (item.Label?.Text, item.Text?.Text);

    private static IEnumerable<ResolvedText> Texts(PageItem item) => new[] { item.Label, item.Text }.OfType<ResolvedText>();

    private static TreatmentPage Page(string members, string other, string locale, string source = "en")
    {
        string json = """
            {
              "formatVersion": "1.0", "sourceLocale": "en", "locales": ["en", "XX"],
              "site": { "name": "Site", "baseAddress": "https://example.com/", "path": "/{slug}" },
              "words": { "advice": { "ownAdvice": { "en": "As you like", "XX": "Ratwort" } }, "careAction": { "ownAction": { "en": "ask Ann", "XX": "Annawort" } }, "item": { "ownItem": { "en": "Shoes", "XX": "Schuhwort" } } },
              "substances": [
                { "id": "drug", "name": { "en": "Pain medicine", "XX": "Schmerzwort" }, "kind": "medicine" },
                { "id": "other", "name": { "en": "Blood thinner", "XX": "Blutwort" } },
                { "id": "untranslated", "name": { "XX": "Nachtwort" } }
              ],
              "conditions": [{ "id": "illness", "name": { "en": "Some illness", "XX": "Krankheitswort" } }, { "id": "untranslated", "name": { "XX": "Nachtwort" } }],
              "treatments": [{ "id": "peel", "name": { "en": "Peel", "XX": "Peeling" }, MEMBERS }]
            }
            """;
        json = json.Replace("MEMBERS", members.Trim()[1..^1], StringComparison.Ordinal)
            .Replace("TEXT", """{ "en": "Waking up at night.", "XX": "Aufwachwort." }""", StringComparison.Ordinal)
            .Replace("\"XX\"", $"\"{other}\"", StringComparison.Ordinal)
            .Replace("\"en\"", $"\"{source}\"", StringComparison.Ordinal);
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog(Encoding.UTF8.GetBytes(json));
        return TreatmentPage.Create(catalog, catalog.Treatments["peel"], catalog.Locale(LocaleTag.Parse(locale)));
    }
}
