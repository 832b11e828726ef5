using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>What becomes of a price of which a part is in another language than the page: its number alone would be another price.</summary>
public sealed class LostPriceTests
{
    private const string Fixed = "\"form\": \"fixed\", \"amount\": \"731 USD\"";

    private static readonly VocabularyWords OwnWords = VocabularyWords.Empty
        .WithName("countedThing", "zone", "zone").WithName("factor", "depth", "how deep").WithName("item", "visit", "a visit").WithName("endPoint", "gone", "it is gone")
        .WithUnit("zone", PluralText.Of(new PluralForms { Locale = "en", One = "{n} zone", Other = "{n} zones" }));

    public static TheoryData<string> Limited =>
    [
        $$"""{ {{Fixed}}, "excludes": [{ "en": "Anaesthesia" }] }""",
        """{ "form": "from", "amount": "731 USD", "excludes": [{ "en": "Anaesthesia" }] }""",
        $$"""{ {{Fixed}}, "excludes": [{ "en": "Anaesthesia" }, { "en": "Lenses", "es": "Lentes" }] }""",
        $$"""{ {{Fixed}}, "includes": [{ "en": "Only the left side" }] }""",
        $$"""{ {{Fixed}}, "items": ["visit"] }""",
        $$"""{ {{Fixed}}, "per": "zone" }""",
        $$"""{ {{Fixed}}, "kind": "package", "covers": "6 zone" }""",
        $$"""{ {{Fixed}}, "dependsOn": ["depth"] }""",
        $$"""{ "form": "range", "amount": "731..800 USD", "dependsOn": ["depth"] }""",
        $$"""{ {{Fixed}}, "until": ["gone"] }""",
        $$"""{ {{Fixed}}, "label": { "en": "Small area" } }""",
        $$"""{ {{Fixed}}, "practitioner": "english" }""",
        $$"""{ {{Fixed}}, "kind": "surcharge", "excludes": [{ "en": "Anaesthesia" }] }""",
    ];

    [Theory, MemberData(nameof(Limited))]
    public void A_number_is_not_written_without_what_limits_it(string price)
    {
        Treatment treatment = Of(price);

        Assert.Contains("731", GraphOf.Page(treatment, With).Json, StringComparison.Ordinal);
        Assert.DoesNotContain("731", GraphOf.Page(treatment, With, "es").Json, StringComparison.Ordinal);
        Assert.DoesNotContain("731", Clinic(treatment, "es"), StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(SamplePage.Of(treatment, "es", With)), loss => loss is { Kind: SchemaOrgLossKind.Incomplete, Path: "$.treatments[0].offering.prices[0]" });
    }

    [Theory]
    [InlineData("\"isRedeemable\": true")]
    [InlineData("\"items\": [\"followUp\"]")]
    [InlineData("\"per\": \"session\"")]
    public void Without_a_remark_it_is_the_same_price(string more)
    {
        GraphOf graph = GraphOf.Page(Of($$"""{ {{Fixed}}, {{more}} }"""), With, "es");

        Assert.Contains("731", graph.One("Offer").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("731", Prices(graph).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_name_is_said_without_a_title_that_the_language_does_not_have()
    {
        GraphOf graph = GraphOf.Page(Of($$"""{ {{Fixed}}, "practitioner": "one" }"""), With, "es");

        Assert.Equal("731\u00A0US$\nCon: P One", graph.One("Offer").GetProperty("description").GetString());
        Assert.Contains("Con: P One", Prices(graph).GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Dr.", graph.Json, StringComparison.Ordinal);
        Assert.Contains("Dr.", SamplePage.Of(Of($$"""{ {{Fixed}}, "practitioner": "one" }"""), "es", With).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_that_the_content_does_not_have_leaves_no_price_for_all()
    {
        Treatment treatment = Of($$"""{ {{Fixed}}, "practitioner": "nobody" }""");

        Assert.DoesNotContain("731", GraphOf.Page(treatment, With).Json, StringComparison.Ordinal);
        Assert.Contains("Incomplete .offering.prices[0].practitioner", GraphOf.Losses(treatment, With));
    }

    [Theory]
    [InlineData("one", "main", "two")]
    [InlineData("second", "two", null)]
    [InlineData("anywhere", null, null)]
    public void A_price_is_offered_only_where_the_person_works_whose_appointment_it_buys(string person, string? first, string? second)
    {
        Treatment treatment = Of($$"""{ {{Fixed}}, "practitioner": "{{person}}" }""");
        treatment = treatment with { Offering = treatment.Offering with { Clinics = ["main", "two"] } };
        JsonElement offer = GraphOf.Page(treatment, With).One("Offer");

        Assert.Equal(
            ((string?[])[first, second]).OfType<string>().Select(id => $"https://example.com/#/schema/organization/{id}"),
            offer.TryGetProperty("offeredBy", out JsonElement clinics) ? clinics.EnumerateArray().Select(clinic => clinic.GetProperty("@id").GetString()!) : []);
    }

    [Fact]
    public void A_person_who_works_elsewhere_offers_nothing_here()
    {
        Treatment treatment = Of($$"""{ {{Fixed}}, "practitioner": "second" }""");

        Assert.Empty(GraphOf.Page(treatment, With).All("Offer"));
        Assert.Contains("Incomplete .offering.prices[0].practitioner", GraphOf.Losses(treatment, With));
    }

    [Fact]
    public void The_only_clinic_offers_the_price_of_a_person_whose_clinics_are_not_stated() =>
        Assert.Equal("""[{"@id":"https://example.com/#/schema/organization/main"}]""", GraphOf.Page(Of($$"""{ {{Fixed}}, "practitioner": "anywhere" }"""), With).Of("Offer", "offeredBy"));

    private static JsonElement Prices(GraphOf graph) => graph.Nodes.Single(node => node.GetProperty("@id").GetString()!.EndsWith("#prices", StringComparison.Ordinal));

    private static TreatmentCatalog With(TreatmentCatalog catalog) => catalog with
    {
        Words = OwnWords,
        Clinics = [new() { Id = "main", Name = Name("Main") }, new() { Id = "two", Name = Name("Two") }],
        Practitioners =
        [
            new() { Id = "one", Name = Name("P One"), Title = LocalizedText.Of(("en", "Dr.")), Clinics = ["main", "two"] },
            new() { Id = "second", Name = Name("P Two"), Clinics = ["two"] },
            new() { Id = "anywhere", Name = Name("P Three") },
            new() { Id = "english", Name = LocalizedText.Of(("en", "P Four")), Clinics = ["main"] },
        ],
    };

    private static LocalizedText Name(string name) => LocalizedText.Of(("und", name));

    private static string Clinic(Treatment treatment, string locale)
    {
        TreatmentCatalog catalog = With(TreatmentCatalog.Of(treatment, "en", "https://example.com/"));
        return TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale(locale)).Write();
    }

    private static Treatment Of(string price) => TreatmentJson.ReadTreatment($$"""
        { "formatVersion": "1.0", "id": "a", "name": { "en": "A", "es": "Á" }, "offering": { "clinics": ["main"], "prices": [{ "id": "p",{{price.Trim()[1..]}}] } }
        """);
}
