using System.Text;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>What a clinic does not give is not written as a service of it.</summary>
public sealed class OfferStatusTests
{
    private static readonly PriceItem Price = new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") };

    [Theory]
    [InlineData(null, true)]
    [InlineData("offered", true)]
    [InlineData("paused", true)]
    [InlineData("waitingList", true)]
    [InlineData("onRequest", true)]
    [InlineData("discontinued", false)]
    [InlineData("planned", false)]
    [InlineData("referred", false)]
    [InlineData("maybeSoon", false)]
    public void Only_what_a_clinic_gives_is_a_service_of_it(string? status, bool isGiven)
    {
        Treatment treatment = Of(status, Price);
        GraphOf graph = GraphOf.Page(treatment, With);
        string catalog = Catalog(treatment);

        Assert.Equal(isGiven, graph.Json.Contains("availableService", StringComparison.Ordinal));
        Assert.Equal(isGiven, graph.Of("Service", "provider") is not null);
        Assert.Equal(isGiven, graph.Json.Contains("offeredBy", StringComparison.Ordinal));
        Assert.Equal(isGiven, catalog.Contains("availableService", StringComparison.Ordinal));
        Assert.Equal(isGiven, catalog.Contains("\"provider\"", StringComparison.Ordinal));
        Assert.Equal(!isGiven, GraphOf.Losses(treatment, With).Contains("NotCarried .offering.clinics"));
    }

    [Theory]
    [InlineData("discontinued")]
    [InlineData("planned")]
    [InlineData("referred")]
    [InlineData("maybeSoon")]
    public void The_document_of_a_clinic_leaves_out_what_the_clinic_does_not_give(string status)
    {
        SchemaOrgDocument document = Clinic(Of(status, Price));

        Assert.Equal(["WebSite", "MedicalClinic"], new GraphOf(document, "https://example.com/#/schema/organization/main").Nodes.Select(node => node.GetProperty("@type").GetString()));
        Assert.Contains(document.Losses, loss => loss is { Kind: SchemaOrgLossKind.NotCarried, Path: "$.treatments[0]" } && loss.Sentence.Contains($"'{status}'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ClinicKind.Clinic)]
    [InlineData(ClinicKind.DentalPractice)]
    public void Nobody_makes_the_offer_of_what_is_given_no_more(ClinicKind kind)
    {
        GraphOf graph = GraphOf.Page(Of("discontinued", Price), catalog => With(catalog) with { Clinics = [new() { Id = "main", Name = "Main", Kind = kind }] });

        Assert.Equal("\"https://schema.org/Discontinued\"", graph.Of("Offer", "availability"));
        Assert.DoesNotContain("offeredBy", graph.Json, StringComparison.Ordinal);
        Assert.DoesNotContain("makesOffer", graph.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("offered", true)]
    [InlineData("paused", true)]
    [InlineData("discontinued", false)]
    [InlineData("planned", false)]
    [InlineData("referred", false)]
    [InlineData("maybeSoon", false)]
    public void Nobody_is_said_to_offer_what_is_beside_a_treatment_that_is_not_given(string status, bool isGiven)
    {
        Treatment treatment = Of(status, Price, Price with { Id = "talk", Kind = PriceKind.Consultation });
        TreatmentCatalog Dentist(TreatmentCatalog catalog) => With(catalog) with { Clinics = [new() { Id = "main", Name = "Main", Kind = ClinicKind.DentalPractice }] };
        string catalog = Catalog(treatment, Dentist);

        Assert.Contains("offer/a/talk", catalog, StringComparison.Ordinal);
        Assert.Equal(isGiven, catalog.Contains("offeredBy", StringComparison.Ordinal));
        Assert.Equal(isGiven, catalog.Contains("makesOffer", StringComparison.Ordinal));
        Assert.Equal(isGiven, GraphOf.Page(treatment, Dentist).Json.Contains("makesOffer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("referred")]
    [InlineData("maybeSoon")]
    public void A_status_that_no_offer_can_say_leaves_the_price_in_words(string status)
    {
        Treatment treatment = Of(status, Price, Price with { Id = "talk", Kind = PriceKind.Consultation });
        GraphOf graph = GraphOf.Page(treatment, With);

        Assert.Equal("https://example.com/#/schema/offer/a/talk", graph.One("Offer").GetProperty("@id").GetString());
        Assert.Empty(SchemaOrgCheck.Check(graph.Json));
        Assert.Contains("NotCarried .offering.status", GraphOf.Losses(treatment, With));
        Assert.Contains("TextOnly .offering.prices[0]", GraphOf.Losses(treatment, With));
    }

    [Fact]
    public void The_document_of_a_treatment_alone_claims_no_more() =>
        Assert.DoesNotContain("provider", TreatmentSchemaOrg.OfTreatment(SamplePage.Of(Of("planned", Price), "en", With)).Write(), StringComparison.Ordinal);

    [Theory]
    [InlineData("offered", "https://schema.org/InStock")]
    [InlineData("paused", "https://schema.org/OutOfStock")]
    [InlineData("waitingList", null)]
    public void A_span_says_whether_the_treatment_is_to_be_had(string status, string? member)
    {
        SchemaOrgDocument document = Clinic(Of(status, Price));
        JsonElement span = new GraphOf(document, "https://example.com/#/schema/organization/main").One("Service").GetProperty("offers")[0];

        Assert.Equal(member, span.TryGetProperty("availability", out JsonElement availability) ? availability.GetString() : null);
        Assert.Equal(member is null, document.Losses.Any(loss => loss.Path == "$.treatments[0].offering.status"));
    }

    [Fact]
    public void Where_there_is_no_span_the_status_is_reported() =>
        Assert.Contains(Clinic(Of("paused")).Losses, loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].offering.status" });

    private static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Clinics = [new() { Id = "main", Name = "Main" }] };

    private static string Catalog(Treatment treatment, Func<TreatmentCatalog, TreatmentCatalog>? with = null)
    {
        TreatmentCatalog catalog = (with ?? With)(TreatmentCatalog.Of(treatment, "en", "https://example.com/"));
        using var stream = new MemoryStream();
        TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static SchemaOrgDocument Clinic(Treatment treatment)
    {
        TreatmentCatalog catalog = With(TreatmentCatalog.Of(treatment, "en", "https://example.com/"));
        return TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en"));
    }

    private static Treatment Of(string? status, params PriceItem[] prices) => new()
    {
        Id = "a",
        Name = "A",
        Offering = new() { Status = status is null ? null : Open<OfferStatus>.Parse(status), Clinics = ["main"], Prices = prices },
    };
}
