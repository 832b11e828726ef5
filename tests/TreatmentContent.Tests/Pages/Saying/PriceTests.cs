using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Pages;

public sealed class PriceTests
{
    [Theory]
    [InlineData("fixed", "75 USD", "eye", "$75 per eye", "75\u00A0US$ por ojo")]
    [InlineData("from", "200 USD", null, "from $200", "desde 200\u00A0US$")]
    [InlineData("from", ">=200 USD", null, "from $200", "desde 200\u00A0US$")]
    [InlineData("from", "~200 USD", null, "from about $200", null)]
    [InlineData("from", "200..400 USD", null, "from $200 – $400", null)]
    [InlineData("upTo", "200 USD", "session", "up to $200 per session", null)]
    [InlineData("upTo", "<=200 USD", null, "up to $200", null)]
    [InlineData("range", "1000..1400 USD", null, "$1,000 – $1,400", null)]
    [InlineData("average", "~3300 USD", null, "about $3,300 on average", null)]
    [InlineData("quote", null, null, "price on request", "precio a consultar")]
    [InlineData("varies", null, null, "price varies", null)]
    [InlineData("free", null, null, "free", "gratis")]
    [InlineData("free", "75 USD", null, "free ($75)", null)]
    [InlineData("included", null, null, "included", null)]
    [InlineData("ownForm", "75 USD", null, "$75\n  Form of the price: ownForm", null)]
    [InlineData("unspecified", "75 USD", null, "$75", null)]
    public void A_price_is_said_in_its_form(string form, string? amount, string? per, string english, string? spanish)
    {
        PriceItem price = new() { Form = form == "unspecified" ? default : Open<PriceForm>.Parse(form), Amount = amount is null ? null : Money.Parse(amount), Per = per is null ? null : Open<CountedThing>.Parse(per) };

        Assert.Equal(("Price: " + english).Split('\n'), Lines(price));
        if (spanish is not null)
        {
            Assert.Equal(["Precio: " + spanish], Lines(price, "es"));
        }
    }

    [Fact]
    public void A_share_is_said_of_the_price_and_a_share_beside_an_amount_by_its_label()
    {
        Assert.Equal(["Deposit: 25% of the price"], Lines(new() { Kind = PriceKind.Deposit, Form = PriceForm.Share, Share = new(25, "%") }));
        Assert.Equal(["Deposit: $50", "  Share of the price: 25%"], Lines(new() { Kind = PriceKind.Deposit, Form = PriceForm.Fixed, Amount = Money.Of(50, "USD"), Share = new(25, "%") }));
    }

    [Fact]
    public void A_discount_is_taken_off()
    {
        PriceItem discount = new() { Kind = PriceKind.Discount, Form = PriceForm.Share, Share = new(25, "%") };

        Assert.Equal(["Discount: 25% off"], Lines(discount));
        Assert.Equal(["Descuento: 25\u00A0% de descuento"], Lines(discount, "es"));
    }

    [Fact]
    public void A_price_without_a_number_is_no_guide()
    {
        Assert.Equal(["Price: price on request"], Lines(new() { Form = PriceForm.Quote, IsIndicative = true }));
        Assert.Equal(["Price: from $75", "  This price is a guide; yours may differ."], Lines(new() { Form = PriceForm.From, Amount = Money.Of(75, "USD"), IsIndicative = true }));
    }

    [Fact]
    public void An_amount_without_a_currency_is_not_made_up() => Assert.Equal(["Price: starting price"], Lines(new() { Form = PriceForm.From, Amount = default(Money) }));

    [Theory]
    [InlineData("Saturday", "surcharge", "Saturday (surcharge): $20")]
    [InlineData("Review", "review", "Review: $20")]
    [InlineData("Face", "treatment", "Face: $20")]
    [InlineData("Face", null, "Face: $20")]
    [InlineData(null, "review", "Review: $20")]
    public void A_name_is_said_with_the_kind_where_the_two_differ(string? label, string? kind, string said) => Assert.Equal(
        [said],
        Lines(new() { Label = label is null ? null : (LocalizedText)label, Kind = kind is null ? null : Open<PriceKind>.Parse(kind), Form = PriceForm.Fixed, Amount = Money.Of(20, "USD") }));

    [Fact]
    public void What_a_price_buys_and_how_long_it_holds_stand_below_it()
    {
        PriceItem price = new()
        {
            Kind = PriceKind.Package,
            Form = PriceForm.Fixed,
            Amount = Money.Of(300, "USD"),
            Covers = Quantity.Parse("1..3 lesion"),
            Duration = ClinicalDuration.Minutes(15),
            Recurs = Rate.Parse("1/y"),
            Items = [Item.FollowUp],
            Until = [EndPoint.Healed],
            IsTaxIncluded = false,
            UsableFor = ClinicalDuration.Months(3),
            ValidTo = new PartialDate(2025),
        };

        Assert.Equal(
            [
                "Package: $300", "  Length of the appointment: 15 minutes", "  Covers: 1–3 lesions", "  How often it is due: once a year", "  Until: the area has healed",
                "  Included: follow-up visits", "  Tax is not included.", "  Can be used for: 3 months", "  Valid until: 2025",
            ],
            Lines(price));
    }

    [Fact]
    public void A_payer_is_named_with_its_kind()
    {
        Offering offering = new()
        {
            Coverage =
            [
                new() { Payer = PayerKind.PublicInsurance, PayerName = "Medicare", Status = CoverageStatus.Partly, Share = new(60, "%"), Limit = Rate.Parse("1/y") },
                new() { Payer = PayerKind.PrivateInsurance, Status = CoverageStatus.NotCovered },
            ],
        };

        Assert.Equal(
            ["Medicare (public health insurance): partly covered", "  Share covered: 60%", "  How often it is covered: once a year", "Private health insurance: not covered"],
            SaidPage.Lines(SaidPage.Peel with { Offering = offering }, SectionKind.Prices));
    }

    [Fact]
    public void Prices_and_booking_stand_in_sections_of_their_own()
    {
        Offering offering = new()
        {
            Prices = [new() { Form = PriceForm.Free }],
            Payments = [PaymentMethod.Card, PaymentMethod.Cash],
            PriceDependsOn = [Factor.AreaSize],
            Booking = [new() { Kind = BookingKind.HowToBook, Channels = [Channel.Phone] }],
        };
        Treatment treatment = SaidPage.Peel with { Offering = offering };

        Assert.Equal(3, SaidPage.Lines(treatment, SectionKind.Prices).Length);
        Assert.DoesNotContain(SaidPage.Lines(treatment, SectionKind.Access), line => line.Contains("free", StringComparison.Ordinal));
        Assert.NotEmpty(SaidPage.Lines(treatment, SectionKind.Access));
    }

    private static string[] Lines(PriceItem price, string locale = "en") => SaidPage.Lines(
        SaidPage.Peel with { Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")), Offering = new() { Prices = [price] } }, SectionKind.Prices, locale);
}
