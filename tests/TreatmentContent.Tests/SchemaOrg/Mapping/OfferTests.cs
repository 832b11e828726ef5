using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class OfferTests
{
    private static readonly string[] Terms = ["price", "priceCurrency", "priceSpecification"];

    [Theory]
    [InlineData(PriceForm.Fixed, "195 GBP", "\"price\":195,\"priceCurrency\":\"GBP\"")]
    [InlineData(PriceForm.Fixed, "195.50 GBP", "\"price\":195.5,\"priceCurrency\":\"GBP\"")]
    [InlineData(PriceForm.Free, null, "\"price\":0,\"priceCurrency\":\"USD\"")]
    [InlineData(PriceForm.From, "250 GBP", "\"priceSpecification\":{\"@type\":\"PriceSpecification\",\"minPrice\":250,\"priceCurrency\":\"GBP\"}")]
    [InlineData(PriceForm.From, ">=250 GBP", "\"priceSpecification\":{\"@type\":\"PriceSpecification\",\"minPrice\":250,\"priceCurrency\":\"GBP\"}")]
    [InlineData(PriceForm.UpTo, "250 GBP", "\"priceSpecification\":{\"@type\":\"PriceSpecification\",\"maxPrice\":250,\"priceCurrency\":\"GBP\"}")]
    [InlineData(PriceForm.UpTo, "<=250 GBP", "\"priceSpecification\":{\"@type\":\"PriceSpecification\",\"maxPrice\":250,\"priceCurrency\":\"GBP\"}")]
    [InlineData(PriceForm.Range, "100..200 GBP", "\"priceSpecification\":{\"@type\":\"PriceSpecification\",\"minPrice\":100,\"maxPrice\":200,\"priceCurrency\":\"GBP\"}")]
    public void Every_form_with_an_amount_has_its_own(PriceForm form, string? amount, string expected)
    {
        GraphOf graph = GraphOf.Page(Of(new() { Id = "one", Form = form, Amount = amount is null ? null : Money.Parse(amount) }, Surcharge));

        Assert.Equal(expected, Price(graph.One("Offer")));
    }

    [Theory]
    [InlineData(PriceForm.Average, "~400 USD")]
    [InlineData(PriceForm.Quote, null)]
    [InlineData(PriceForm.Varies, null)]
    [InlineData(PriceForm.Charged, null)]
    [InlineData(PriceForm.Included, null)]
    public void A_form_without_an_amount_makes_no_offer_and_is_reported(PriceForm form, string? amount)
    {
        Treatment treatment = Of(new PriceItem { Id = "one", Form = form, Amount = amount is null ? null : Money.Parse(amount) });

        Assert.Empty(GraphOf.Page(treatment).All("Offer"));
        Assert.Contains($"NotCarried .offering.prices[0].{(amount is null ? "form" : "amount")}", GraphOf.Losses(treatment));
    }

    [Fact]
    public void Something_free_in_no_known_currency_makes_no_offer() => Assert.Empty(GraphOf.Page(Of(new PriceItem { Id = "one", Form = PriceForm.Free })).All("Offer"));

    [Theory]
    [InlineData(CountedThing.Tooth, null, null, "{\"@type\":\"QuantitativeValue\",\"value\":1,\"unitCode\":\"C62\",\"unitText\":\"tooth\"}")]
    [InlineData(CountedThing.Year, null, null, "{\"@type\":\"QuantitativeValue\",\"value\":1,\"unitCode\":\"ANN\"}")]
    [InlineData(CountedThing.Year, null, "1/y", "{\"@type\":\"QuantitativeValue\",\"value\":1,\"unitCode\":\"ANN\"}")]
    [InlineData(null, null, "1/mo", "{\"@type\":\"QuantitativeValue\",\"value\":1,\"unitCode\":\"MON\"}")]
    [InlineData(CountedThing.Course, "3 session", null, "{\"@type\":\"QuantitativeValue\",\"value\":3,\"unitCode\":\"C62\",\"unitText\":\"sessions\"}")]
    [InlineData(null, "1..3 lesion", null, "{\"@type\":\"QuantitativeValue\",\"minValue\":1,\"maxValue\":3,\"unitCode\":\"C62\",\"unitText\":\"lesions\"}")]
    [InlineData(null, "2 µm", null, "{\"@type\":\"QuantitativeValue\",\"value\":2,\"unitCode\":\"4H\"}")]
    [InlineData(null, "0.5 ml", null, "{\"@type\":\"QuantitativeValue\",\"value\":0.5,\"unitCode\":\"MLT\"}")]
    public void What_a_price_is_for_is_a_quantity(CountedThing? per, string? covers, string? recurs, string reference)
    {
        GraphOf graph = GraphOf.Page(Of(new PriceItem
        {
            Id = "one",
            Form = PriceForm.Fixed,
            Amount = Money.Of(540, "GBP"),
            Per = per is { } thing ? thing : null,
            Covers = covers is null ? null : Quantity.Parse(covers),
            Recurs = recurs is null ? null : Rate.Parse(recurs),
        }));

        Assert.Equal($$"""{"@type":"UnitPriceSpecification","price":540,"priceCurrency":"GBP","referenceQuantity":{{reference}}}""", graph.Of("Offer", "priceSpecification"));
    }

    [Fact]
    public void A_price_from_for_a_unit_keeps_both() => Assert.Equal(
        """{"@type":"UnitPriceSpecification","minPrice":3500,"priceCurrency":"USD","referenceQuantity":{"@type":"QuantitativeValue","value":1,"unitCode":"C62","unitText":"eye"}}""",
        GraphOf.Page(Of(new PriceItem { Id = "one", Form = PriceForm.From, Amount = Money.Parse(">=3500 USD"), Per = CountedThing.Eye })).Of("Offer", "priceSpecification"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tax_asks_for_a_specification(bool isIncluded) => Assert.Equal(
        $$"""{"@type":"PriceSpecification","price":100,"priceCurrency":"GBP","valueAddedTaxIncluded":{{(isIncluded ? "true" : "false")}}}""",
        GraphOf.Page(Of(new PriceItem { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(100, "GBP"), IsTaxIncluded = isIncluded })).Of("Offer", "priceSpecification"));

    [Fact]
    public void A_deposit_is_a_part_of_the_only_price()
    {
        Treatment treatment = Of(new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(400, "GBP") }, Deposit);

        Assert.Equal(
            """{"@type":"CompoundPriceSpecification","price":400,"priceCurrency":"GBP","priceComponent":[{"@type":"UnitPriceSpecification","price":50,"priceCurrency":"GBP","priceComponentType":"https://schema.org/Downpayment"}]}""",
            GraphOf.Page(treatment).Of("Offer", "priceSpecification"));
        Assert.DoesNotContain(GraphOf.Losses(treatment), loss => loss.EndsWith("prices[1]", StringComparison.Ordinal) || loss.EndsWith("prices[1].amount", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deposit_beside_two_prices_stays_in_words()
    {
        Treatment treatment = Of(new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(400, "GBP") }, new() { Id = "two", Form = PriceForm.Fixed, Amount = Money.Of(700, "GBP") }, Deposit);

        Assert.DoesNotContain("Downpayment", GraphOf.Page(treatment).Json, StringComparison.Ordinal);
        Assert.Contains("TextOnly .offering.prices[2]", GraphOf.Losses(treatment));
    }

    [Theory]
    [InlineData(PriceKind.Treatment, true)]
    [InlineData(PriceKind.Session, true)]
    [InlineData(PriceKind.Package, true)]
    [InlineData(PriceKind.Consultation, false)]
    [InlineData(PriceKind.Storage, false)]
    public void A_price_is_of_the_treatment_or_of_a_service_beside_it(PriceKind kind, bool isOfTreatment)
    {
        GraphOf graph = GraphOf.Page(Of(new PriceItem { Id = "one", Kind = kind, Form = PriceForm.Fixed, Amount = Money.Of(100, "GBP"), Label = "This" }));

        JsonElement item = graph.One("Offer").GetProperty("itemOffered");
        Assert.Equal(isOfTreatment, graph.One("Service").TryGetProperty("offers", out _));
        Assert.Equal(isOfTreatment ? "https://example.com/#/schema/service/a" : null, item.TryGetProperty("@id", out JsonElement id) ? id.GetString() : null);
        Assert.Equal(isOfTreatment ? null : "This", item.TryGetProperty("name", out JsonElement name) ? name.GetString() : null);
    }

    [Theory]
    [InlineData(PriceKind.Cancellation)]
    [InlineData(PriceKind.Surcharge)]
    [InlineData(PriceKind.Discount)]
    [InlineData(PriceKind.Device)]
    [InlineData(PriceKind.Voucher)]
    public void A_fee_or_a_product_is_no_offer(PriceKind kind) =>
        Assert.Empty(GraphOf.Page(Of(new PriceItem { Id = "one", Kind = kind, Form = PriceForm.Fixed, Amount = Money.Of(100, "GBP") })).All("Offer"));

    [Theory]
    [InlineData(OfferStatus.Offered, "InStock")]
    [InlineData(OfferStatus.Paused, "OutOfStock")]
    [InlineData(OfferStatus.Discontinued, "Discontinued")]
    [InlineData(OfferStatus.Planned, null)]
    public void The_state_of_the_offer_is_its_availability(OfferStatus status, string? member)
    {
        Treatment treatment = Of(Plain) with { Offering = Of(Plain).Offering with { Status = status } };

        Assert.Equal(member is null ? null : $"\"https://schema.org/{member}\"", GraphOf.Page(treatment).Of("Offer", "availability"));
        Assert.Equal(member is null, GraphOf.Losses(treatment).Contains("TextOnly .offering.status"));
    }

    [Fact]
    public void An_offer_says_when_where_and_how_it_holds()
    {
        Treatment treatment = Of(Plain with { ValidFrom = PartialDate.Parse("2026-01-01"), ValidTo = PartialDate.Parse("2026-12"), When = new() { Countries = ["US"] }, Duration = ClinicalDuration.Minutes(60) });
        treatment = treatment with
        {
            Offering = treatment.Offering with { Payments = [PaymentMethod.Card], Booking = [new() { Kind = BookingKind.Notice, Notice = ClinicalDuration.Parse(">=24 h") }] },
        };
        JsonElement offer = GraphOf.Page(treatment).One("Offer");

        Assert.Equal("2026-01-01", offer.GetProperty("validFrom").GetString());
        Assert.False(offer.TryGetProperty("validThrough", out _));
        Assert.Equal("[\"US\"]", offer.GetProperty("eligibleRegion").GetRawText());
        Assert.Equal("""{"@type":"QuantitativeValue","minValue":24,"unitCode":"HUR"}""", offer.GetProperty("advanceBookingRequirement").GetRawText());
        Assert.Equal("""[{"@type":"PropertyValue","propertyID":"appointmentDuration","name":"Length of the appointment","value":60,"unitCode":"MIN"}]""", offer.GetProperty("additionalProperty").GetRawText());
        Assert.Equal(1, offer.GetProperty("acceptedPaymentMethod").GetArrayLength());
        Assert.Contains("NotCarried .offering.prices[0].validTo", GraphOf.Losses(treatment));
    }

    [Fact]
    public void A_price_for_a_session_says_how_long_a_session_is()
    {
        Treatment treatment = Of(Plain with { Per = CountedThing.Session }) with { Protocol = new() { Sessions = new() { Each = ClinicalDuration.Minutes(45) } } };

        Assert.Contains("\"propertyID\":\"sessionDuration\"", GraphOf.Page(treatment).Of("Offer", "additionalProperty"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_offer_without_an_id_is_a_part_of_its_service()
    {
        GraphOf graph = GraphOf.Page(Of(Plain with { Id = default }, Plain with { Id = "same" }, Plain with { Id = "same" }));

        Assert.Equal("https://example.com/#/schema/offer/a/same", graph.One("Offer").GetProperty("@id").GetString());
        Assert.Equal(3, graph.One("Service").GetProperty("offers").GetArrayLength());
    }

    [Fact]
    public void A_rough_price_is_said_to_be_one()
    {
        Treatment treatment = Of(Plain with { Amount = Money.Parse("~100 GBP"), IsIndicative = true });

        Assert.Contains("about", GraphOf.Page(treatment).One("Offer").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("Weakened .offering.prices[0].amount", GraphOf.Losses(treatment));
    }

    [Fact]
    public void A_price_of_one_branch_is_offered_by_that_branch()
    {
        Treatment treatment = Of(Plain with { When = new() { Clinics = ["north"] } });
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["north", "south"] } };
        GraphOf graph = GraphOf.Page(treatment, catalog => catalog with { Clinics = [new() { Id = "north", Name = "North" }, new() { Id = "south", Name = "South" }] });

        Assert.Equal("""[{"@id":"https://example.com/#/schema/organization/north"}]""", graph.Of("Offer", "offeredBy"));
    }

    [Fact]
    public void A_dentist_makes_offers()
    {
        Treatment treatment = Of(Plain);
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["main"] } };
        GraphOf graph = GraphOf.Page(treatment, catalog => catalog with { Clinics = [new() { Id = "main", Name = "Main", Kind = ClinicKind.DentalPractice }] });

        Assert.Equal("""[{"@id":"https://example.com/#/schema/offer/a/one"}]""", graph.Of("Dentist", "makesOffer"));
    }

    [Fact]
    public void Prices_are_one_span_where_the_treatment_is_only_named()
    {
        Treatment treatment = Of(Plain, new() { Id = "big", Form = PriceForm.Range, Amount = Money.Parse("300..500 GBP") }, Deposit);
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["main"] } };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Clinics = [new() { Id = "main", Name = "Main" }] };
        var graph = new GraphOf(TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en")), "https://example.com/#/schema/organization/main");

        Assert.Equal("""[{"@type":"AggregateOffer","lowPrice":100,"highPrice":500,"priceCurrency":"GBP","offerCount":2}]""", graph.Of("Service", "offers"));
    }

    [Fact]
    public void Prices_of_different_things_are_no_span()
    {
        Treatment treatment = Of(
            new() { Form = PriceForm.Fixed, Amount = Money.Of(95, "GBP"), Per = CountedThing.Session },
            new() { Form = PriceForm.Fixed, Amount = Money.Of(340, "GBP"), Covers = Quantity.Parse("4 session") },
            new() { Form = PriceForm.Fixed, Amount = Money.Of(105, "GBP"), Per = CountedThing.Session });

        Assert.Equal(
            "[{\"@type\":\"AggregateOffer\",\"lowPrice\":95,\"highPrice\":105,\"priceCurrency\":\"GBP\",\"offerCount\":2,\"priceSpecification\":{\"@type\":\"UnitPriceSpecification\",\"minPrice\":95,\"maxPrice\":105,\"priceCurrency\":\"GBP\",\"referenceQuantity\":{\"@type\":\"QuantitativeValue\",\"value\":1,\"unitCode\":\"C62\",\"unitText\":\"session\"}}},"
            + "{\"@type\":\"AggregateOffer\",\"lowPrice\":340,\"highPrice\":340,\"priceCurrency\":\"GBP\",\"offerCount\":1,\"priceSpecification\":{\"@type\":\"UnitPriceSpecification\",\"price\":340,\"priceCurrency\":\"GBP\",\"referenceQuantity\":{\"@type\":\"QuantitativeValue\",\"value\":4,\"unitCode\":\"C62\",\"unitText\":\"sessions\"}}}]",
            Brief(treatment));
    }

    [Fact]
    public void A_session_and_a_package_without_quantities_are_told_apart_by_their_names()
    {
        string? offers = Brief(Of(
            new() { Kind = PriceKind.Session, Form = PriceForm.Fixed, Amount = Money.Of(95, "GBP") },
            new() { Kind = PriceKind.Package, Form = PriceForm.Fixed, Amount = Money.Of(340, "GBP") }));

        Assert.Equal(["95", "340"], JsonElement.Parse(offers!).EnumerateArray().Select(offer => offer.GetProperty("highPrice").GetRawText()));
        Assert.Equal(2, JsonElement.Parse(offers!).EnumerateArray().Select(offer => offer.GetProperty("name").GetString()).Distinct().Count());
    }

    private static string? Brief(Treatment treatment)
    {
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["main"] } };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Clinics = [new() { Id = "main", Name = "Main" }] };
        return new GraphOf(TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en")), "https://example.com/#/schema/organization/main").Of("Service", "offers");
    }

    private static PriceItem Plain => new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(100, "GBP") };

    private static PriceItem Deposit => new() { Id = "deposit", Kind = PriceKind.Deposit, Form = PriceForm.Fixed, Amount = Money.Of(50, "GBP") };

    private static PriceItem Surcharge => new() { Kind = PriceKind.Surcharge, Form = PriceForm.Fixed, Amount = Money.Of(20, "USD") };

    private static Treatment Of(params PriceItem[] prices) => new() { Id = "a", Name = "A", Offering = new() { Prices = prices } };

    private static string Price(JsonElement offer) => string.Join(',', offer.EnumerateObject().Where(property => Terms.Contains(property.Name)).Select(property => $"\"{property.Name}\":{property.Value.GetRawText()}"));
}
