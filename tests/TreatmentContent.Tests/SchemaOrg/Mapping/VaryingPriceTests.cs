using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>A number that is not the same for all stands beside the words that say so, and a name that tells what it is the price of stays with it.</summary>
public sealed class VaryingPriceTests
{
    [Theory]
    [InlineData("\"priceDependsOn\": [\"bodyArea\"]", "", "The price depends on: area of the body")]
    [InlineData("\"priceDependsOn\": []", ", \"dependsOn\": [\"bodyArea\"]", "Depends on: area of the body")]
    public void A_price_that_varies_says_so_beside_its_number(string factors, string more, string said)
    {
        Treatment treatment = Of($$"""{ "form": "fixed", "amount": "90 USD"{{more}} }""", factors);
        JsonElement offer = GraphOf.Page(treatment).One("Offer");

        Assert.False(offer.TryGetProperty("price", out _));
        Assert.Equal(JsonSerializer.Serialize($"$90\n{said}"), offer.GetProperty("description").GetRawText());
        Assert.Equal($$"""{"@type":"PriceSpecification","price":90,"priceCurrency":"USD","description":{{JsonSerializer.Serialize($"$90\n{said}")}}}""", offer.GetProperty("priceSpecification").GetRawText());
        Assert.Contains("Weakened .offering.prices[0].amount", GraphOf.Losses(treatment));
    }

    [Theory]
    [InlineData("""{ "form": "from", "amount": "90 USD" }""", "bodyArea")]
    [InlineData("""{ "form": "range", "amount": "90..120 USD" }""", "bodyArea")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "per": "session" }""", "numberOfSessions")]
    [InlineData("""{ "kind": "consultation", "form": "fixed", "amount": "90 USD" }""", "bodyArea")]
    public void One_that_shows_it_or_is_the_same_for_all_needs_no_words(string price, string factor) =>
        Assert.DoesNotContain("depends", GraphOf.Page(Of(price, $"\"priceDependsOn\": [\"{factor}\"]")).One("Offer").GetRawText(), StringComparison.Ordinal);

    [Theory]
    [InlineData("depth", false)]
    [InlineData("bodyArea", true)]
    [InlineData("bodyArea\", \"depth", false)]
    public void Without_the_words_there_is_no_number(string factors, bool isSaid)
    {
        Treatment treatment = Of("""{ "form": "fixed", "amount": "731 USD" }""", $"\"priceDependsOn\": [\"{factors}\"]");

        Assert.Contains("731", GraphOf.Page(treatment, With).Json, StringComparison.Ordinal);
        Assert.Equal(isSaid, GraphOf.Page(treatment, With, "es").Json.Contains("731", StringComparison.Ordinal));
        Assert.Contains("731", GraphOf.Page(Of("""{ "form": "from", "amount": "731 USD" }""", $"\"priceDependsOn\": [\"{factors}\"]"), With, "es").One("Offer").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "label": { "en": "Small area", "es": "Zona pequeña" } }""", "Small area 90..90", "Zona pequeña 90..90")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "label": { "en": "Small area" } }""", "Small area 90..90", "")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "label": { "en": "Small" } }, { "form": "fixed", "amount": "200 USD", "label": { "en": "Large", "es": "Grande" } }, { "form": "fixed", "amount": "70 USD" }""", "Small 90..90, Large 200..200,  70..70", "Grande 200..200,  70..70")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "label": { "und": "A" } }, { "form": "fixed", "amount": "200 USD", "label": { "und": "A" } }""", "A 90..200", "A 90..200")]
    [InlineData("""{ "kind": "package", "form": "fixed", "amount": "90 USD", "label": { "und": "A" } }""", "A (package) 90..90", "A (paquete) 90..90")]
    [InlineData("""{ "kind": "session", "form": "fixed", "amount": "90 USD" }""", "session 90..90", "sesión 90..90")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "per": "zone" }""", " 90..90", "")]
    [InlineData("""{ "kind": "package", "form": "fixed", "amount": "90 USD", "covers": "6 zone" }""", " 90..90", "")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "covers": "6 ml" }""", " 90..90", " 90..90")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "includes": ["Only the left side"] }""", "", "")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "items": ["visit"] }""", "", "")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "items": ["followUp"] }""", " 90..90", " 90..90")]
    public void A_span_has_the_name_of_its_prices(string prices, string english, string spanish)
    {
        Treatment treatment = Of(prices, "\"priceDependsOn\": []");

        Assert.Equal((english, spanish), (Spans(treatment, "en"), Spans(treatment, "es")));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(", \"note\": \"For smokers 200.\"", false)]
    [InlineData(", \"label\": \"For smokers\"", false)]
    [InlineData(", \"dependsOn\": [\"bodyArea\"]", false)]
    [InlineData(", \"excludes\": [\"Anaesthesia\"]", false)]
    public void A_deposit_with_words_of_its_own_is_no_part_of_a_price(string more, bool isPart) => Assert.Equal(
        isPart,
        GraphOf.Page(Of($$"""{ "form": "fixed", "amount": "400 USD" }, { "kind": "deposit", "form": "fixed", "amount": "100 USD"{{more}} }""", "\"priceDependsOn\": []")).Json.Contains("Downpayment", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"includes\": [{ \"en\": \"Only the left side\" }]", false)]
    [InlineData("\"includes\": [{ \"en\": \"Check-up\", \"es\": \"Control\" }]", true)]
    [InlineData("\"items\": [\"visit\"]", false)]
    [InlineData("\"items\": [\"followUp\"]", true)]
    [InlineData("\"form\": \"from\", \"dependsOn\": [\"depth\"]", false)]
    public void A_key_fact_is_no_price_of_which_the_page_cannot_say_the_rest(string more, bool isFact)
    {
        Treatment treatment = Of($$"""{ {{(more.Contains("form", StringComparison.Ordinal) ? "" : "\"form\": \"fixed\", ")}}"amount": "90 USD", {{more}} }""", "\"priceDependsOn\": []");

        Assert.Equal((true, isFact), (HasPrice(treatment, "en"), HasPrice(treatment, "es")));
    }

    private static bool HasPrice(Treatment treatment, string locale) =>
        SamplePage.Of(treatment, locale, With).Sections.SingleOrDefault(section => section.Kind == SectionKind.KeyFacts)?.Items.Any(item => item.Path.EndsWith(".amount", StringComparison.Ordinal)) == true;

    private static string Spans(Treatment treatment, string locale)
    {
        TreatmentCatalog catalog = With(TreatmentCatalog.Of(treatment, "en", "https://example.com/")) with { Clinics = [new() { Id = "main", Name = LocalizedText.Of(("und", "Main")) }] };
        JsonElement service = new GraphOf(TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale(locale)), "https://example.com/#/schema/organization/main").One("Service");
        return service.TryGetProperty("offers", out JsonElement spans) ? string.Join(", ", spans.EnumerateArray().Select(Span)) : "";
    }

    private static string Span(JsonElement span) => $"{(span.TryGetProperty("name", out JsonElement name) ? name.GetString() : "")} {span.GetProperty("lowPrice").GetRawText()}..{span.GetProperty("highPrice").GetRawText()}";

    private static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
    {
        Words = VocabularyWords.Empty.WithName("countedThing", "zone", "zone").WithName("factor", "depth", "how deep").WithName("item", "visit", "a visit")
            .WithUnit("zone", PluralText.Of(new PluralForms { Locale = "en", One = "{n} zone", Other = "{n} zones" })),
    };

    private static Treatment Of(string prices, string factors)
    {
        Treatment treatment = TreatmentJson.ReadTreatment($$"""{ "formatVersion": "1.0", "id": "a", "name": { "en": "A", "es": "Á" }, "offering": { "clinics": ["main"], {{factors}}, "prices": [{{prices}}] } }""");
        return treatment with { Offering = treatment.Offering with { Prices = [.. treatment.Offering.Prices.Select((price, i) => price with { Id = $"p{i}" })] } };
    }
}
