using System.Text.Json;
using System.Xml.Linq;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.Pages;

/// <summary>Words of the clinic's own that nobody has named, where safety depends on them: they are never read as words of the page's language, and what they belong to never vanishes from the page.</summary>
public sealed class UnnamedWordPageTests
{
    [Theory]
    [InlineData("en", """ "eligibility": { "contraindications": [{ "level": "absolute", "when": { "traits": ["ownWord"] } }] } """, "for [und] ownWord")]
    [InlineData("es", """ "eligibility": { "contraindications": [{ "level": "absolute", "when": { "traits": ["ownWord"] } }] } """, "Contraindicación absoluta: para [und] ownWord")]
    [InlineData("es", """ "eligibility": { "contraindications": [{ "level": "absolute", "when": { "traits": ["ownWord"], "states": ["pregnant"] } }] } """, "para [und] ownWord")]
    [InlineData("es", """ "eligibility": { "contraindications": [{ "level": "ownWord", "conditions": ["acne"] }] } """, "[und] ownWord: [es] acné")]
    [InlineData("es", """ "eligibility": { "contraindications": [{ "level": "absolute", "conditions": ["acne"], "phase": "ownWord" }] } """, "En esta fase: [und] ownWord")]
    [InlineData("es", """ "eligibility": { "contraindications": [{ "level": "temporary", "conditions": ["acne"], "until": ["crustFallen", "ownWord"] }] } """, "[und] ownWord")]
    [InlineData("es", """ "eligibility": { "pregnancy": [{ "advice": "notAllowed", "states": ["pregnant", "ownWord"] }] } """, "[und] ownWord")]
    [InlineData("es", """ "risks": { "warningSigns": [{ "signs": ["fever", "ownWord"], "action": "callClinic" }] } """, "- [und] ownWord")]
    [InlineData("es", """ "risks": { "warningSigns": [{ "signs": ["ownWord"], "action": "callClinic", "within": "24 h" }] } """, "[und] ownWord: [es] llamar a la clínica")]
    [InlineData("es", """ "risks": { "warningSigns": [{ "signs": ["fever"], "action": "ownWord", "within": "24 h" }] } """, "Fiebre: [und] ownWord")]
    [InlineData("es", """ "risks": { "complications": [{ "effects": ["infection", "ownWord"], "frequency": "rare" }] } """, "[und] ownWord")]
    [InlineData("es", """ "aftercare": [{ "polarity": "avoid", "activities": ["swimming", "ownWord"], "timing": { "after": "2 d" } }] """, "[und] ownWord")]
    [InlineData("es", """ "aftercare": [{ "polarity": "avoid", "activities": ["swimming"], "timing": { "after": "2 d", "anchor": "ownWord" } }] """, "2 días después de: [und] ownWord")]
    [InlineData("es", """ "aftercare": [{ "polarity": "ownWord", "activities": ["swimming"] }] """, "[und] ownWord")]
    public void A_word_without_a_name_stands_marked_on_the_page_and_not_in_JSON_LD(string locale, string part, string said)
    {
        TreatmentPage page = Page(locale, part);
        string text = page.ToText();
        PageItem[] items = [.. SafetyItems.Of(page)];

        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Equal(Count(text, "ownWord"), Count(text, "[und] ownWord"));
        Assert.All(PageSafetyTests.Parse(page.ToHtml()).Descendants().Where(static element => !element.HasElements && element.Value.Contains("ownWord", StringComparison.Ordinal)), static element =>
            Assert.Equal(("ownWord", ""), (element.Value, element.AncestorsAndSelf().Attributes("lang").First().Value)));
        Assert.Contains(items, static item => Texts(item).Any(static run => run.Text == "ownWord"));
        Assert.All(items.SelectMany(Texts), static run => Assert.True(run.Text == "ownWord" || !run.Text.Contains("ownWord", StringComparison.OrdinalIgnoreCase), run.Text));

        Assert.DoesNotContain("ownWord", TreatmentSchemaOrg.Write(page), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => items.Any(item => loss.Path.StartsWith(item.Path, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_named_word_stands_in_the_sentence()
    {
        TreatmentPage page = Page("es", """ "risks": { "warningSigns": [{ "signs": ["fever", "ownWord"], "action": "callClinic" }] } """, """ "words": { "bodilyEffect": { "ownWord": { "en": "a bad smell", "es": "mal olor" } } }, """);

        Assert.Contains("Fiebre o mal olor: llamar a la clínica", page.ToText(), StringComparison.Ordinal);
        Assert.Contains("Fiebre o mal olor", JsonDocument.Parse(TreatmentSchemaOrg.Write(page)).RootElement.GetRawText(), StringComparison.Ordinal);
    }

    private static IEnumerable<ResolvedText> Texts(PageItem item) =>
        new[] { item.Label, item.Text }.OfType<ResolvedText>().SelectMany(static text => text.Making.Runs is { Count: > 0 } runs ? runs : [text]);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static TreatmentPage Page(string locale, string part, string words = "")
    {
        TreatmentCatalog catalog = TreatmentJson.ReadCatalog($$"""
            {
              "formatVersion": "1.0", "sourceLocale": "en", "locales": ["en", "es"], "site": { "name": { "und": "S" }, "baseAddress": "https://example.com/", "path": "/{locale}/{slug}" }, {{words}}
              "conditions": [{ "id": "acne", "name": { "en": "acne", "es": "acné" } }],
              "treatments": [{ "id": "x", "name": { "en": "Peel", "es": "Exfoliación" }, {{part}} }]
            }
            """);
        return TreatmentPage.Create(catalog, catalog.Treatments[0], catalog.Locale(LocaleTag.Parse(locale)));
    }
}
