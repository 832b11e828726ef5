using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>No number is written as the price of what it does not buy.</summary>
public sealed class PriceMeaningTests
{
    private static readonly VocabularyWords OwnWords = VocabularyWords.Empty
        .WithName("priceKind", "lateFee", "Fee for a missed appointment")
        .WithName("priceForm", "surgeonOnly", "Plus the operating room");

    [Theory]
    [InlineData("""{ "kind": "package", "form": "fixed", "amount": "90 USD", "per": "session", "covers": "6 session" }""", "session", 1)]
    [InlineData("""{ "form": "fixed", "amount": "60 USD", "per": "lesion", "covers": "2..5 lesion" }""", "lesion", 1)]
    [InlineData("""{ "form": "fixed", "amount": "150 USD", "per": "area", "covers": "2 session" }""", "treated area", 1)]
    [InlineData("""{ "form": "fixed", "amount": "900 USD", "per": "course", "covers": "2 course" }""", "full course", 1)]
    [InlineData("""{ "form": "fixed", "amount": "900 USD", "per": "course", "covers": "6 session" }""", "sessions", 6)]
    [InlineData("""{ "form": "fixed", "amount": "900 USD", "per": "package", "covers": "6 session" }""", "sessions", 6)]
    [InlineData("""{ "kind": "package", "form": "fixed", "amount": "900 USD", "covers": "6 session" }""", "sessions", 6)]
    public void What_a_price_is_stated_per_is_what_it_is_for(string price, string unit, int count)
    {
        JsonElement reference = GraphOf.Page(Of(price)).One("Offer").GetProperty("priceSpecification").GetProperty("referenceQuantity");

        Assert.Equal((unit, count), (reference.GetProperty("unitText").GetString(), reference.GetProperty("value").GetInt32()));
    }

    [Fact]
    public void What_the_reference_does_not_hold_stays_in_the_words_of_the_offer()
    {
        Treatment treatment = Of("""{ "kind": "package", "form": "fixed", "amount": "90 USD", "per": "session", "covers": "6 session" }""");

        Assert.Equal("\"$90 per session\\nCovers: 6 sessions\"", GraphOf.Page(treatment).Of("Offer", "description"));
        Assert.Contains("TextOnly .offering.prices[0].covers", GraphOf.Losses(treatment));
    }

    [Theory]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "per": "session", "covers": "6 session" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "per": "appointment", "covers": "few lesion" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "50 USD", "recurs": "2/mo" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "50 USD", "per": "session", "recurs": "1/y" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "50 USD", "per": "year", "recurs": "1/mo" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "50 USD", "covers": "1 session", "recurs": "1/mo" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "50 USD", "recurs": "1/mo" }""", true)]
    [InlineData("""{ "form": "fixed", "amount": "50 USD", "per": "month", "recurs": "1/mo" }""", true)]
    [InlineData("""{ "form": "fixed", "amount": "900 USD", "per": "course", "covers": "6 session" }""", true)]
    public void A_price_is_in_a_span_only_with_what_it_covers_and_how_often_it_is_due(string price, bool isIn)
    {
        SchemaOrgDocument document = Clinic(Of(price));

        Assert.Equal(isIn, document.Write().Contains("AggregateOffer", StringComparison.Ordinal));
        Assert.Equal(isIn ? SchemaOrgLossKind.Weakened : SchemaOrgLossKind.NotCarried, document.Losses.Single(loss => loss.Path == "$.treatments[0].offering.prices[0]").Kind);
    }

    [Theory]
    [InlineData("~6 session")]
    [InlineData("~4..6 session")]
    [InlineData(">6 session")]
    [InlineData("<6 session")]
    public void What_a_price_covers_about_is_no_quantity_that_it_is_for(string covers)
    {
        Treatment treatment = Of($$"""{ "kind": "package", "form": "fixed", "amount": "500 USD", "covers": "{{covers}}" }""");

        Assert.DoesNotContain("referenceQuantity", GraphOf.Page(treatment).Json, StringComparison.Ordinal);
        Assert.Contains("Covers: ", GraphOf.Page(treatment).Of("Offer", "description"), StringComparison.Ordinal);
        Assert.Contains("TextOnly .offering.prices[0].covers", GraphOf.Losses(treatment));
        Assert.DoesNotContain("AggregateOffer", Clinic(treatment).Write(), StringComparison.Ordinal);
        Assert.Contains(Clinic(treatment).Losses, loss => loss is { Kind: SchemaOrgLossKind.NotCarried, Path: "$.treatments[0].offering.prices[0]" });
    }

    [Theory]
    [InlineData("~48 h", null, "TextOnly")]
    [InlineData("~24..48 h", null, "TextOnly")]
    [InlineData(">48 h", "minValue", "Weakened")]
    [InlineData(">=48 h", "minValue", null)]
    [InlineData("48 h", "value", null)]
    public void A_notice_that_is_about_so_long_is_none_of_the_offer(string notice, string? property, string? loss)
    {
        Treatment treatment = Of("""{ "form": "fixed", "amount": "90 USD" }""");
        treatment = treatment with { Offering = treatment.Offering with { Booking = [new() { Kind = BookingKind.Notice, Notice = ClinicalDuration.Parse(notice) }] } };
        JsonElement offer = GraphOf.Page(treatment).One("Offer");

        Assert.Equal(property, offer.TryGetProperty("advanceBookingRequirement", out JsonElement value) ? value.EnumerateObject().ElementAt(1).Name : null);
        Assert.Equal(loss, GraphOf.Losses(treatment).Where(line => line.Contains(".booking[0]", StringComparison.Ordinal) && !line.EndsWith(".kind", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]).SingleOrDefault());
    }

    [Theory]
    [InlineData("~45 min", "rough")]
    [InlineData("<45 min", "not included")]
    [InlineData("45 min", null)]
    public void That_an_appointment_is_about_so_long_is_reported(string duration, string? said) => Assert.Equal(
        said is not null,
        TreatmentSchemaOrg.Losses(SamplePage.Of(Of($$"""{ "form": "fixed", "amount": "90 USD", "duration": "{{duration}}" }""")))
            .Any(loss => loss is { Kind: SchemaOrgLossKind.Weakened, Path: "$.treatments[0].offering.prices[0].duration" } && loss.Sentence.Contains(said ?? "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "dependsOn": ["bodyArea"] }""", null)]
    [InlineData("""{ "form": "free", "dependsOn": ["bodyArea"], "amount": "0 USD" }""", null)]
    [InlineData("""{ "form": "from", "amount": "90 USD", "dependsOn": ["bodyArea"] }""", "lowPrice 90")]
    [InlineData("""{ "form": "range", "amount": "90..120 USD", "dependsOn": ["bodyArea"] }""", "lowPrice 90, highPrice 120")]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "excludes": ["Anaesthesia"] }""", "lowPrice 90")]
    [InlineData("""{ "form": "upTo", "amount": "90 USD", "excludes": ["Anaesthesia"] }""", null)]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "excludes": ["Anaesthesia"], "dependsOn": ["bodyArea"] }""", null)]
    [InlineData("""{ "form": "fixed", "amount": "90 USD", "note": "Plus 900 for the room." }""", null)]
    [InlineData("""{ "form": "range", "amount": "90..120 USD", "note": "Plus 900 for the room." }""", null)]
    [InlineData("""{ "form": "fixed", "amount": "90 USD" }, { "form": "fixed", "amount": "200 USD", "excludes": ["Anaesthesia"] }""", "lowPrice 90")]
    public void A_span_has_no_end_that_the_content_takes_back(string prices, string? ends) => Assert.Equal(ends, Ends(Clinic(Of(prices))));

    [Theory]
    [InlineData("bodyArea", """{ "form": "fixed", "amount": "90 USD" }""", null)]
    [InlineData("bodyArea", """{ "form": "from", "amount": "90 USD" }""", "lowPrice 90")]
    [InlineData("numberOfSessions", """{ "form": "fixed", "amount": "90 USD" }""", null)]
    [InlineData("numberOfSessions", """{ "form": "fixed", "amount": "90 USD", "per": "session" }""", "lowPrice 90, highPrice 90")]
    [InlineData("numberOfSessions", """{ "form": "fixed", "amount": "90 USD", "per": "course", "covers": "4 session" }""", "lowPrice 90, highPrice 90")]
    [InlineData("numberOfSessions", """{ "form": "fixed", "amount": "90 USD", "per": "session", "dependsOn": ["numberOfSessions"] }""", null)]
    [InlineData("numberOfLesions", """{ "form": "fixed", "amount": "90 USD", "per": "session" }""", null)]
    [InlineData("numberOfLesions", """{ "form": "fixed", "amount": "90 USD", "per": "lesion" }""", "lowPrice 90, highPrice 90")]
    public void What_the_whole_varies_with_is_no_variation_of_the_price_of_each(string factor, string price, string? ends)
    {
        Treatment treatment = Of(price);

        Assert.Equal(ends, Ends(Clinic(treatment with { Offering = treatment.Offering with { PriceDependsOn = [Open<Factor>.Parse(factor)] } })));
    }

    private static string? Ends(SchemaOrgDocument document)
    {
        JsonElement service = new GraphOf(document, "https://example.com/#/schema/organization/main").One("Service");
        return service.TryGetProperty("offers", out JsonElement spans)
            ? string.Join(", ", spans.EnumerateArray().Single().EnumerateObject().Where(property => property.Name is "lowPrice" or "highPrice").Select(property => $"{property.Name} {property.Value.GetRawText()}"))
            : null;
    }

    [Fact]
    public void A_kind_of_the_clinics_own_is_no_price_of_the_treatment()
    {
        Treatment treatment = Of("""{ "kind": "lateFee", "form": "fixed", "amount": "25 USD" }""");
        TreatmentPage page = SamplePage.Of(treatment, "en", With);

        Assert.Empty(GraphOf.Page(treatment, With).All("Offer"));
        Assert.DoesNotContain(page.Sections, section => section.Kind == SectionKind.KeyFacts);
        Assert.Contains("NotCarried .offering.prices[0].kind", GraphOf.Losses(treatment, With));
        Assert.DoesNotContain("AggregateOffer", Clinic(treatment).Write(), StringComparison.Ordinal);
        Assert.Contains(Clinic(treatment).Losses, loss => loss.Sentence.Contains("'lateFee'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("surgeonOnly")]
    [InlineData("starting")]
    public void A_form_of_the_clinics_own_promises_no_number(string form)
    {
        Treatment treatment = Of($$"""{ "form": "{{form}}", "amount": "900 USD" }""");

        Assert.Empty(GraphOf.Page(treatment, With).All("Offer"));
        Assert.Contains("NotCarried .offering.prices[0].form", GraphOf.Losses(treatment, With));
        Assert.DoesNotContain("AggregateOffer", Clinic(treatment).Write(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "form": "fixed", "amount": "400 USD" }""", """{ "kind": "deposit", "form": "fixed", "amount": "400 USD" }""", true)]
    [InlineData("""{ "form": "fixed", "amount": "400 USD" }""", """{ "kind": "deposit", "form": "fixed", "amount": "500 USD" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "400 USD", "per": "tooth" }""", """{ "kind": "deposit", "form": "fixed", "amount": "100 USD" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "400 USD", "per": "tooth" }""", """{ "kind": "deposit", "form": "fixed", "amount": "100 USD", "per": "tooth" }""", true)]
    [InlineData("""{ "form": "fixed", "amount": "400 USD", "covers": "4 session" }""", """{ "kind": "deposit", "form": "fixed", "amount": "100 USD", "covers": "1 session" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "40 USD", "recurs": "1/mo" }""", """{ "kind": "deposit", "form": "fixed", "amount": "20 USD" }""", false)]
    [InlineData("""{ "kind": "lateFee", "form": "fixed", "amount": "400 USD" }, { "form": "fixed", "amount": "400 USD" }""", """{ "kind": "deposit", "form": "fixed", "amount": "100 USD" }""", false)]
    [InlineData("""{ "form": "fixed", "amount": "400 USD" }""", """{ "kind": "deposit", "form": "starting", "amount": "100 USD" }""", false)]
    public void A_deposit_is_a_part_of_the_price_of_the_same(string price, string deposit, bool isPart) =>
        Assert.Equal(isPart, GraphOf.Page(Of($"{price}, {deposit}"), With).Json.Contains("Downpayment", StringComparison.Ordinal));

    private static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Words = OwnWords };

    private static SchemaOrgDocument Clinic(Treatment treatment)
    {
        TreatmentCatalog catalog = With(TreatmentCatalog.Of(treatment, "en", "https://example.com/")) with { Clinics = [new() { Id = "main", Name = "Main" }] };
        return TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en"));
    }

    private static Treatment Of(string prices)
    {
        Treatment treatment = TreatmentJson.ReadTreatment($$"""{ "formatVersion": "1.0", "id": "a", "name": "A", "offering": { "clinics": ["main"], "prices": [{{prices}}] } }""");
        return treatment with { Offering = treatment.Offering with { Prices = [.. treatment.Offering.Prices.Select((price, i) => price with { Id = $"p{i}" })] } };
    }
}
