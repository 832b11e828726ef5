using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

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
