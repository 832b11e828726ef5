using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;

namespace TreatmentContent.Tests.Pages;

/// <summary>On a page in a language without phrases, a value stands with the words that it needs, in the language that has them.</summary>
public sealed partial class WholePhraseTests
{
    /// <summary>Statements, and the words that their values must stand with.</summary>
    public static TheoryData<string, string> Statements => new()
    {
        { """{ "eligibility": { "contraindications": [{ "level": "absolute", "when": { "skinTypes": "5..6" } }] } }""", "for skin of types 5–6 (Fitzpatrick scale)" },
        { """{ "eligibility": { "contraindications": [{ "level": "absolute", "substances": ["isotretinoin"] }] } }""", "use of: Nombre" },
        { """{ "eligibility": { "contraindications": [{ "level": "temporary", "conditions": ["herpes"], "timing": { "after": "6 mo" } }] } }""", "6 months after the session" },
        { """{ "eligibility": { "candidates": [{ "suitability": "limited", "when": { "skinTypes": "4..6" } }] } }""", "for skin of types 4–6 (Fitzpatrick scale)" },
        { """{ "eligibility": { "candidates": [{ "suitability": "suitable", "when": { "ages": "18..65 y", "criteria": [{ "measure": "bmi", "value": "30 kg/m2" }] } }] } }""", "aged 18–65 years and with BMI of 30" },
        { """{ "eligibility": { "candidates": [{ "suitability": "suitable", "when": { "variants": ["soft"], "areas": ["neck"], "skinTypes": "3" } }] } }""", "for this area (neck)" },
        { """{ "eligibility": { "candidates": [{ "suitability": "suitable", "when": { "variants": ["soft"], "areas": ["neck"], "skinTypes": "3" } }] } }""", "for skin of type 3 (Fitzpatrick scale)" },
        { """{ "eligibility": { "pregnancy": [{ "states": ["breastfeeding"], "advice": "notRecommended", "wait": ">=3 mo" }] } }""", "at least 3 months" },
        { """{ "eligibility": { "interactions": [{ "substances": ["isotretinoin"], "advice": "stop", "timing": { "before": "2 w" } }] } }""", "2 weeks before the session" },
        { """{ "aftercare": [{ "polarity": "avoid", "activities": ["swimming"], "timing": { "after": "3 d" } }] }""", "3 days after the session" },
        { """{ "risks": { "warningSigns": [{ "signs": ["pain"], "lasting": ">3 d", "action": "callClinic", "within": "24 h" }] } }""", "Pain lasting more than 3 days" },
        { """{ "risks": { "warningSigns": [{ "signs": ["pain"], "lasting": ">3 d", "action": "callClinic", "within": "24 h" }] } }""", "within 24 hours" },
        { """{ "results": { "timeline": [{ "kind": "firstResult", "after": "1..2 w" }] } }""", "1–2 weeks after the last session" },
        { """{ "recovery": { "milestones": [{ "kind": "backToActivity", "activity": "makeup", "after": "1 d" }] } }""", "1 day after the last session" },
        { """{ "experience": { "sensations": [{ "feelings": ["pain"], "score": "3..4" }] } }""", "3–4 on a scale from 0 to 10" },
        { """{ "protocol": { "sessions": { "each": "10 min", "per": "area" } } }""", "10 minutes per treated area" },
    };

    public static TheoryData<string> Names => [.. SampleFolder.Catalog.Treatments.Select(treatment => treatment.Id.Value)];

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_number_stands_with_its_words_in_every_language(string members, string words)
    {
        foreach (string locale in (string[])["en", "nl", "he", "pl"])
        {
            TreatmentPage page = Page(members, locale);

            string text = Marks().Replace(Space().Replace(page.ToText(), " "), "");
            Assert.Contains(words, text, StringComparison.OrdinalIgnoreCase);
            if (locale != "en")
            {
                XElement said = XDocument.Parse(page.ToHtml()).Descendants().Last(element => Space().Replace(element.Value, " ").Contains(words, StringComparison.OrdinalIgnoreCase));
                Assert.Contains(said.AncestorsAndSelf(), element => (string?)element.Attribute("lang") == "en");
            }
        }
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("he")]
    public void A_text_of_the_page_keeps_its_own_mark_inside_the_words_of_another_language(string locale)
    {
        TreatmentPage page = Page("""{ "eligibility": { "contraindications": [{ "level": "absolute", "substances": ["isotretinoin"] }] } }""", locale);

        Assert.Contains($"<dd lang=\"en\" dir=\"ltr\">use of: <span lang=\"{locale}\" dir=\"{(locale == "he" ? "rtl" : "ltr")}\">Nombre</span></dd>", page.ToHtml(), StringComparison.Ordinal);
        Assert.Contains(locale == "he" ? "use of: [he] \u2068Nombre\u2069" : "use of: [nl] Nombre", page.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_ld_has_no_bare_value_and_its_report_names_what_is_left_out()
    {
        TreatmentPage page = Page("""{ "eligibility": { "contraindications": [{ "level": "absolute", "when": { "skinTypes": "5..6" } }] } }""", "nl");

        Assert.DoesNotContain("5–6", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss.Kind == SchemaOrgLossKind.Untranslated && loss.Path.StartsWith("$.treatments[0].eligibility.contraindications[0]", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_words_of_a_sample_are_lost_when_its_texts_are_in_another_language(string id)
    {
        (string Path, string Said)[] english = Said(SampleFolder.Catalog with { Locales = ["en"] }, id, "en");
        (string Path, string Said)[] dutch = Said(Dutch.Value, id, "nl");

        // What one sentence cannot hold in two languages stands in several, below the same statement: no word may be lost.
        Assert.All(english, item =>
        {
            if (!dutch.Contains(item))
            {
                HashSet<string> there = [.. dutch.Where(other => other.Path.StartsWith(item.Path, StringComparison.Ordinal) || IsTitle(other.Path)).SelectMany(other => Words(other.Said))];
                Assert.Empty(Words(item.Said).Where(word => !there.Contains(word)).Select(word => $"{word}: {item}"));
            }
        });
    }

    // The same texts, said to be Dutch.
    private static readonly Lazy<TreatmentCatalog> Dutch = new(static () =>
    {
        TreatmentCatalog english = SampleFolder.Catalog with { SourceLocale = "nl", Locales = ["nl"] };
        return TreatmentJson.ReadCatalog(TreatmentJson.Write(english).Replace("\"en\":", "\"nl\":", StringComparison.Ordinal));
    });

    private static (string Path, string Said)[] Said(TreatmentCatalog catalog, string id, string locale)
    {
        TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments[id], catalog.Locale(LocaleTag.Parse(locale)));
        return [.. page.Sections.SelectMany(section => section.Items).SelectMany(All).Select(item => (item.Path, Plain(item)))];
    }

    // The title of a person is said once, where the page tells of them.
    private static bool IsTitle(string path) => path.StartsWith("$.practitioners[", StringComparison.Ordinal) && path.EndsWith(".title", StringComparison.Ordinal);

    private static IEnumerable<string> Words(string said) => Word().Matches(said).Select(match => match.Value.ToUpperInvariant());

    private static IEnumerable<PageItem> All(PageItem item) => item.Details.SelectMany(All).Prepend(item);

    private static readonly string[] Named = [".months", ".languages", ".country", ".clock", ".timing.from"];

    // Dates, months, times of day, languages and countries are said in Dutch itself; of a number alone the digits count, of a time alone the unit too, which Dutch writes in its own word.
    private static string Plain(PageItem item)
    {
        string text = Units.Aggregate(item.Text?.Text ?? "", static (whole, unit) => Regex.Replace(whole, $@"(?<=\d[\s\u00A0])({unit.Dutch}|{unit.English}s?)\b", unit.English, RegexOptions.CultureInvariant));
        string said = item.Date is not null || Array.Exists(Named, end => item.Path.EndsWith(end, StringComparison.Ordinal)) ? "" : IsNumber().IsMatch(text) ? string.Join(' ', Words(text)) : text;
        return And().Replace($"{item.Label?.Text}: {said}", " & ");
    }

    private static readonly (string Dutch, string English)[] Units =
    [
        ("seconden?", "second"), ("minuut|minuten", "minute"), ("uur", "hour"), ("dag(?:en)?", "day"), ("week|weken", "week"), ("maand(?:en)?", "month"), ("jaar", "year"),
    ];

    private static TreatmentPage Page(string members, string locale)
    {
        JsonObject treatment = JsonNode.Parse(members)!.AsObject();
        treatment["id"] = "peel";
        treatment["name"] = "Nombre";
        treatment["variants"] = new JsonArray(new JsonObject { ["id"] = "soft", ["name"] = "Nombre" });
        JsonObject catalog = new()
        {
            ["formatVersion"] = "1.0",
            ["sourceLocale"] = locale,
            ["site"] = new JsonObject { ["name"] = "Nombre", ["baseAddress"] = "https://example.com/", ["path"] = "/{slug}" },
            ["substances"] = new JsonArray(new JsonObject { ["id"] = "isotretinoin", ["name"] = "Nombre" }),
            ["conditions"] = new JsonArray(new JsonObject { ["id"] = "herpes", ["name"] = "Nombre" }),
            ["treatments"] = new JsonArray(treatment),
        };
        TreatmentCatalog read = TreatmentJson.ReadCatalog(Encoding.UTF8.GetBytes(catalog.ToJsonString()));
        return TreatmentPage.Create(read, read.Treatments["peel"], read.Locale(LocaleTag.Parse(locale)));
    }

    [GeneratedRegex(@"\[(en|nl|he|pl)\] |[\u2068\u2069]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[\p{L}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();

    [GeneratedRegex(@",? (and|or|en|of) ", RegexOptions.CultureInvariant)]
    private static partial Regex And();

    // Digits and signs, with the sign of a currency or a measure at most.
    [GeneratedRegex(@"^[\d.,\s\u00A0$€%–-]+(\p{L}{0,2}[²³/]?\p{L}{0,2}[²³]?)$", RegexOptions.CultureInvariant)]
    private static partial Regex IsNumber();
}
