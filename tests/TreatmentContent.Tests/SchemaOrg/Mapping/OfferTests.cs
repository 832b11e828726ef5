using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
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
    public void A_deposit_is_not_tied_to_the_firm_price_beside_a_guide() => Assert.DoesNotContain(
        "Downpayment",
        GraphOf.Page(Of(new() { Id = "one", Kind = PriceKind.Session, Form = PriceForm.Fixed, Amount = Money.Of(250, "GBP"), IsIndicative = true }, new() { Id = "all", Kind = PriceKind.Package, Form = PriceForm.Fixed, Amount = Money.Of(900, "GBP") }, Deposit)).Json,
        StringComparison.Ordinal);

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
    [InlineData(OfferStatus.OnRequest, null)]
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
        Assert.Equal("2026-12-31", offer.GetProperty("validThrough").GetString());
        Assert.Equal("[\"US\"]", offer.GetProperty("eligibleRegion").GetRawText());
        Assert.Equal("""{"@type":"QuantitativeValue","minValue":24,"unitCode":"HUR"}""", offer.GetProperty("advanceBookingRequirement").GetRawText());
        Assert.Equal("""[{"@type":"PropertyValue","propertyID":"appointmentDuration","name":"Length of the appointment","value":60,"unitCode":"MIN"}]""", offer.GetProperty("additionalProperty").GetRawText());
        Assert.Equal(1, offer.GetProperty("acceptedPaymentMethod").GetArrayLength());
        Assert.DoesNotContain(GraphOf.Losses(treatment), loss => loss.Contains(".valid", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-02-10", "2026-02-10", "2026-02-10")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    public void A_price_of_a_month_or_a_year_holds_from_its_first_to_its_last_day(string date, string first, string last)
    {
        GraphOf graph = GraphOf.Page(Of(Plain with { ValidFrom = PartialDate.Parse(date), ValidTo = PartialDate.Parse(date) }));

        Assert.Equal(($"\"{first}\"", $"\"{last}\""), (graph.Of("Offer", "validFrom"), graph.Of("Offer", "validThrough")));
    }

    [Theory]
    [InlineData("2026-05", "2026-04", false)]
    [InlineData("2026-05-02", "2026-05", true)]
    [InlineData("2026", "2026-01", true)]
    public void A_price_that_ends_before_it_begins_is_no_offer(string from, string to, bool isOffer)
    {
        Treatment treatment = Of(Plain with { ValidFrom = PartialDate.Parse(from), ValidTo = PartialDate.Parse(to) });

        Assert.Equal(isOffer, GraphOf.Page(treatment).All("Offer").Any());
        Assert.Equal(isOffer, Brief(treatment) is not null);
        Assert.Equal(!isOffer, GraphOf.Losses(treatment).Contains("Incomplete .offering.prices[0].validTo"));
    }

    [Fact]
    public void A_deposit_of_the_same_days_is_tied_however_they_are_stated() => Assert.Contains(
        "Downpayment",
        GraphOf.Page(Of(Plain with { ValidTo = PartialDate.Parse("2026-12") }, Deposit with { ValidTo = PartialDate.Parse("2026-12-31") })).Json,
        StringComparison.Ordinal);

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

    [Theory]
    [InlineData("~100 GBP", null)]
    [InlineData("100 GBP", true)]
    public void A_rough_number_promises_nothing(string amount, bool? isIndicative)
    {
        Treatment treatment = Of(Plain with { Amount = Money.Parse(amount), IsIndicative = isIndicative });
        GraphOf graph = GraphOf.Page(treatment);

        Assert.Empty(graph.All("Offer"));
        Assert.Contains("100", graph.Nodes.Single(node => node.GetProperty("@id").GetString()!.EndsWith("#prices", StringComparison.Ordinal)).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("NotCarried .offering.prices[0].amount", GraphOf.Losses(treatment));
    }

    [Theory]
    [InlineData("~100..200 GBP", null, "about")]
    [InlineData("100..200 GBP", true, "guide")]
    public void The_ends_of_a_rough_price_say_that_they_are_rough(string amount, bool? isIndicative, string said)
    {
        Treatment treatment = Of(Plain with { Form = PriceForm.Range, Amount = Money.Parse(amount), IsIndicative = isIndicative });
        JsonElement specification = GraphOf.Page(treatment).One("Offer").GetProperty("priceSpecification");

        Assert.Contains(said, specification.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Equal("100", specification.GetProperty("minPrice").GetRawText());
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

    [Theory]
    [InlineData("far", null)]
    [InlineData(null, "north")]
    [InlineData("unknown", null)]
    public void A_price_of_no_clinic_of_the_treatment_is_offered_by_nobody(string? only, string? except)
    {
        Treatment treatment = Of(Plain with { When = new() { Clinics = only is null ? [] : [only] }, Except = new() { Clinics = except is null ? [] : [except] } });
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["north"] } };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Clinics = [new() { Id = "north", Name = "North" }, new() { Id = "far", Name = "Far" }] };

        Assert.Empty(GraphOf.Page(treatment, With).All("Offer"));
        Assert.Contains($"Incomplete .offering.prices[0].{(only is null ? "except" : "when")}.clinics", GraphOf.Losses(treatment, With));
    }

    [Fact]
    public void A_clinic_that_has_not_the_treatment_is_not_said_to_offer_it()
    {
        Treatment treatment = Of(Plain with { When = new() { Clinics = ["north", "far"] } });
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["north"] } };
        TreatmentCatalog With(TreatmentCatalog catalog) => catalog with { Clinics = [new() { Id = "north", Name = "North" }, new() { Id = "far", Name = "Far" }] };

        Assert.Equal("""[{"@id":"https://example.com/#/schema/organization/north"}]""", GraphOf.Page(treatment, With).Of("Offer", "offeredBy"));
        string[] losses = GraphOf.Losses(treatment, With);
        Assert.Contains(losses, loss => loss.EndsWith(" .offering.prices[0].when.clinics[1]", StringComparison.Ordinal));
        Assert.DoesNotContain(losses, loss => loss.EndsWith(" .offering.prices[0].when.clinics[0]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_deposit_of_other_cases_stays_in_words(bool isWhen)
    {
        Applicability breastfeeding = new() { States = [PatientState.Breastfeeding] };
        Treatment treatment = Of(Plain, isWhen ? Deposit with { When = breastfeeding } : Deposit with { Except = breastfeeding });

        Assert.Equal("100", GraphOf.Page(treatment).Of("Offer", "price"));
        Assert.Contains(GraphOf.Losses(treatment), loss => loss.StartsWith("TextOnly .offering.prices[1]", StringComparison.Ordinal));
        Assert.Contains("Downpayment", GraphOf.Page(isWhen ? Of(Plain with { When = breastfeeding }, Deposit with { When = breastfeeding }) : Of(Plain with { Except = breastfeeding }, Deposit with { Except = breastfeeding })).Json, StringComparison.Ordinal);
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

    [Fact]
    public void A_span_tells_nothing_of_other_clinics()
    {
        Treatment treatment = Of(
            Plain,
            new() { Form = PriceForm.Fixed, Amount = Money.Of(900, "GBP"), When = new() { Clinics = ["other"] } },
            new() { Form = PriceForm.Fixed, Amount = Money.Of(800, "GBP"), Except = new() { Clinics = ["main"] } },
            new() { Form = PriceForm.Fixed, Amount = Money.Of(120, "GBP"), When = new() { Clinics = ["main"] }, Except = new() { Clinics = ["other"] } });

        Assert.Equal("""[{"@type":"AggregateOffer","lowPrice":100,"highPrice":120,"priceCurrency":"GBP","offerCount":2}]""", Brief(treatment));
    }

    [Fact]
    public void A_span_holds_for_one_time_one_country_and_one_tax()
    {
        Treatment treatment = Of(
            Plain,
            Plain with { Amount = Money.Of(50, "GBP"), ValidFrom = PartialDate.Parse("2020-01-01"), ValidTo = PartialDate.Parse("2020-12-31") },
            Plain with { Amount = Money.Of(70, "GBP"), When = new() { Countries = ["GB"] } },
            Plain with { Amount = Money.Of(90, "GBP"), IsTaxIncluded = false });

        Assert.Equal(
            """[{"@type":"AggregateOffer","lowPrice":100,"highPrice":100,"priceCurrency":"GBP","offerCount":1},"""
            + """{"@type":"AggregateOffer","lowPrice":50,"highPrice":50,"priceCurrency":"GBP","offerCount":1,"validFrom":"2020-01-01","validThrough":"2020-12-31"},"""
            + """{"@type":"AggregateOffer","lowPrice":70,"highPrice":70,"priceCurrency":"GBP","offerCount":1,"eligibleRegion":["GB"]},"""
            + """{"@type":"AggregateOffer","lowPrice":90,"highPrice":90,"priceCurrency":"GBP","offerCount":1,"priceSpecification":{"@type":"PriceSpecification","price":90,"priceCurrency":"GBP","valueAddedTaxIncluded":false}}]""",
            Brief(treatment));
    }

    public static TheoryData<string> UnsayableLimits => ["when", "except", "practitioner", "guide", "until"];

    [Theory]
    [MemberData(nameof(UnsayableLimits))]
    public void A_price_whose_limit_a_span_cannot_say_is_in_none(string limit)
    {
        PriceItem range = new() { Form = PriceForm.Range, Amount = Money.Parse("10..20 GBP") };
        Treatment treatment = Of(Plain, limit switch
        {
            "when" => range with { When = new() { States = [PatientState.Breastfeeding] } },
            "except" => range with { Except = new() { States = [PatientState.Breastfeeding] } },
            "practitioner" => range with { Practitioner = "p" },
            "until" => range with { Until = [EndPoint.Healed] },
            _ => range with { IsIndicative = true },
        });
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["main"] } };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Clinics = [new() { Id = "main", Name = "Main" }] };

        Assert.Equal("""[{"@type":"AggregateOffer","lowPrice":100,"highPrice":100,"priceCurrency":"GBP","offerCount":1}]""", Brief(treatment));
        Assert.Contains(TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en")).Losses, loss => loss is { Kind: SchemaOrgLossKind.NotCarried, Path: "$.treatments[0].offering.prices[1]" });
    }

    [Fact]
    public void Prices_of_the_same_days_are_one_span_however_they_are_stated() => Assert.Equal(
        """[{"@type":"AggregateOffer","lowPrice":50,"highPrice":60,"priceCurrency":"GBP","offerCount":2,"validFrom":"2020-01-01","validThrough":"2020-12-31"}]""",
        Brief(Of(
            Plain with { Amount = Money.Of(50, "GBP"), ValidFrom = PartialDate.Parse("2020-01-01"), ValidTo = PartialDate.Parse("2020-12") },
            Plain with { Amount = Money.Of(60, "GBP"), ValidFrom = PartialDate.Parse("2020-01"), ValidTo = PartialDate.Parse("2020") })));

    [Fact]
    public void Prices_without_an_end_in_common_say_each_its_own() => Assert.Equal(
        """[{"@type":"AggregateOffer","lowPrice":90,"priceCurrency":"GBP","offerCount":2},{"@type":"AggregateOffer","highPrice":200,"priceCurrency":"GBP","offerCount":1}]""",
        Brief(Of(
            new() { Form = PriceForm.From, Amount = Money.Of(90, "GBP") },
            new() { Form = PriceForm.UpTo, Amount = Money.Of(200, "GBP") },
            new() { Form = PriceForm.Fixed, Amount = Money.Of(120, "GBP") })));

    [Fact]
    public void Of_each_price_the_losses_tell_whether_a_span_holds_it()
    {
        Treatment treatment = Of(
            Plain,
            Plain with { When = new() { Clinics = ["other"] } },
            new() { Form = PriceForm.Average, Amount = Money.Of(400, "GBP") },
            new() { Form = PriceForm.Varies, Amount = Money.Of(400, "GBP") },
            new() { Form = PriceForm.Quote },
            Plain with { Amount = Money.Parse("~100 GBP") },
            Plain with { When = new() { States = [PatientState.Breastfeeding] } },
            Deposit,
            new() { Form = PriceForm.UpTo, Amount = Money.Of(200, "GBP") });
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["main"] } };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Clinics = [new() { Id = "main", Name = "Main" }] };
        IEnumerable<SchemaOrgLoss> losses = TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en")).Losses.Where(loss => loss.Path.Contains(".prices[", StringComparison.Ordinal));

        Assert.Equal(
            ["Weakened A span", "NotCarried It does not hold at this clinic", "NotCarried A span needs", "NotCarried A span needs", "NotCarried A span needs", "NotCarried It is about so much", "NotCarried It holds in some cases", "NotCarried It is not the price of the treatment", "Weakened A span"],
            losses.Select((loss, i) => loss.Path == $"$.treatments[0].offering.prices[{i}]" ? $"{loss.Kind} {loss.Sentence}" : loss.Path)
                .Zip(["A span", "this clinic", "A span needs", "A span needs", "A span needs", "so much", "some cases", "the treatment", "A span"], (line, end) => line[..(line.IndexOf(end, StringComparison.Ordinal) + end.Length)]));
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
