using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class TreatmentSchemaOrgTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public async Task The_sample_is_written_as_one_graph(string locale) =>
        await Verifier.Verify(TreatmentSchemaOrg.Write(await SamplePage.Microneedling(locale), indented: true), "json").UseTextForParameters(locale);

    /// <summary>One with pictures, prices and reasons not to have it; one that is purely cosmetic and offered by two branches.</summary>
    [Theory]
    [InlineData("dental-implant")]
    [InlineData("laser-hair-removal")]
    public async Task A_sample_is_written_as_one_graph(string id)
    {
        TreatmentCatalog catalog = Samples.SampleFolder.Catalog;
        string json = TreatmentSchemaOrg.Write(TreatmentPage.Create(catalog, catalog.Treatments[id], catalog.Locale("en-US")), indented: true);
        await Verifier.Verify(json, "json").UseTextForParameters(id);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es-US")]
    public async Task The_sample_keeps_to_the_vocabulary(string locale) =>
        Assert.Empty(Conformance.Check(TreatmentSchemaOrg.Write(await SamplePage.Microneedling(locale))));

    [Fact]
    public async Task The_losses_of_the_sample() =>
        await Verifier.Verify(string.Join('\n', TreatmentSchemaOrg.Losses(await SamplePage.Microneedling("en"))));

    [Fact]
    public async Task All_forms_hold_the_same_document()
    {
        TreatmentPage page = await SamplePage.Microneedling("es-US");
        string text = TreatmentSchemaOrg.Write(page);
        var bytes = new ArrayBufferWriter<byte>();
        TreatmentSchemaOrg.Write(page, bytes);

        Assert.Equal(text, Encoding.UTF8.GetString(bytes.WrittenSpan));
        Assert.Equal($"<script type=\"application/ld+json\">{text}</script>", TreatmentSchemaOrg.WriteScript(page));
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(text), JsonElement.Parse(TreatmentSchemaOrg.Write(page, indented: true))));
        Assert.DoesNotContain('\n', text);
        Assert.DoesNotContain('\r', TreatmentSchemaOrg.Write(page, indented: true));
    }

    [Theory]
    [InlineData("Größe é 皮 ب שלום")]
    [InlineData("\u200Cنیم\u200Dفاصله")]
    public void Letters_of_every_script_stay_readable(string text) =>
        Assert.Contains(text, TreatmentSchemaOrg.Write(SamplePage.Of(new Treatment { Id = "a", Name = text })), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("tel:+1-305-555-0100")]
    [InlineData("https://example.com/a#b")]
    public void A_page_needs_a_canonical_address(string address)
    {
        var treatment = new Treatment { Id = "a", Name = "A" };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Site = null };
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("en"), address.Length == 0 ? default : TreatmentContent.Statements.Link.Parse(address));

        Assert.Contains("canonical address", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.Write(page)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.Losses(page));
    }

    [Fact]
    public void An_address_alone_is_enough_without_a_site()
    {
        var treatment = new Treatment { Id = "a", Name = "A" };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Site = null };
        string json = TreatmentSchemaOrg.Write(TreatmentPage.Create(catalog, treatment, catalog.Locale("en"), TreatmentContent.Statements.Link.Parse("https://Example.org/x/?a=1&b=2")));

        Assert.Empty(Conformance.Check(json));
        Assert.Equal("https://Example.org/x/?a=1&b=2", Node(json, "MedicalWebPage").GetProperty("@id").GetString());
        Assert.Equal("https://example.org/#/schema/treatment/a", Node(json, "MedicalTherapy").GetProperty("@id").GetString());
        Assert.DoesNotContain("WebSite", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "MedicalTherapy")]
    [InlineData(TreatmentPurpose.Diagnostic, null, "DiagnosticProcedure")]
    [InlineData(TreatmentPurpose.Palliative, null, "PalliativeProcedure")]
    [InlineData(null, TreatmentKind.Physiotherapy, "PhysicalTherapy")]
    [InlineData(null, TreatmentKind.Radiotherapy, "RadiationTherapy")]
    [InlineData(null, TreatmentKind.Surgery, "MedicalTherapy")]
    public void What_the_content_says_decides_the_type(TreatmentPurpose? purpose, TreatmentKind? kind, string type)
    {
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(Peel(purpose, kind), with: WithScars));

        Assert.Empty(Conformance.Check(json));
        Assert.Equal("https://example.com/#/schema/treatment/peel", Node(json, type).GetProperty("@id").GetString());
        Assert.Equal(kind == TreatmentKind.Surgery, json.Contains("https://schema.org/SurgicalProcedure", StringComparison.Ordinal));
        Assert.Equal(purpose != TreatmentPurpose.Diagnostic, json.Contains("possibleTreatment", StringComparison.Ordinal));
    }

    [Fact]
    public void A_purely_cosmetic_treatment_has_no_medical_node()
    {
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(Peel(TreatmentPurpose.Cosmetic, null), with: WithScars));

        Assert.Empty(Conformance.Check(json));
        Assert.DoesNotContain("\"Medical", json, StringComparison.Ordinal);
        Assert.DoesNotContain("HealthTopicContent", json, StringComparison.Ordinal);
        Assert.Equal("https://example.com/#/schema/service/peel", Node(json, "WebPage").GetProperty("mainEntity").GetProperty("@id").GetString());
    }

    [Fact]
    public void A_preventive_treatment_is_the_prevention_of_its_condition() =>
        Assert.True(Node(TreatmentSchemaOrg.Write(SamplePage.Of(Peel(TreatmentPurpose.Preventive, null), with: WithScars)), "MedicalCondition").TryGetProperty("primaryPrevention", out _));

    [Theory]
    [InlineData(null, "MedicalClinic", true)]
    [InlineData(ClinicKind.DoctorsPractice, "PhysiciansOffice", true)]
    [InlineData(ClinicKind.Hospital, "Hospital", true)]
    [InlineData(ClinicKind.DentalPractice, "Dentist", false)]
    [InlineData(ClinicKind.Optician, "Optician", false)]
    [InlineData(ClinicKind.Spa, "DaySpa", false)]
    [InlineData(ClinicKind.Laboratory, "DiagnosticLab", false)]
    public void The_kind_of_clinic_decides_what_it_may_say(ClinicKind? kind, string type, bool hasServices)
    {
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(Peel(null, null), with: catalog => WithScars(catalog) with
        {
            Clinics = [new() { Id = "main", Name = "Main", Kind = kind is { } stated ? stated : null, Specialties = [Specialty.Dermatology] }],
        }));

        Assert.Empty(Conformance.Check(json));
        Assert.Equal(hasServices, Node(json, type).TryGetProperty("availableService", out _));
    }

    [Fact]
    public void A_clinic_that_the_catalogue_does_not_have_is_not_referred_to()
    {
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(Peel(null, null), with: WithScars));

        Assert.Empty(Conformance.Check(json));
        Assert.DoesNotContain("provider", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("60 min", "\"value\":60,\"unitCode\":\"MIN\"")]
    [InlineData("3..6 w", "\"minValue\":3,\"maxValue\":6,\"unitCode\":\"WEE\"")]
    [InlineData(">=12 mo", "\"minValue\":12,\"unitCode\":\"MON\",\"description\":")]
    [InlineData("<=2 h", "\"maxValue\":2,\"unitCode\":\"HUR\",\"description\":")]
    [InlineData("~1.5 h", "\"value\":1.5,\"unitCode\":\"HUR\",\"description\":")]
    [InlineData("1..2 appointment", "\"minValue\":1,\"maxValue\":2,\"unitCode\":\"C62\",\"unitText\":\"appointments\"")]
    [InlineData("few d", "\"value\":\"")]
    [InlineData("3 w..6 mo", "\"value\":\"")]
    public void A_key_fact_is_a_typed_value(string each, string expected)
    {
        var treatment = new Treatment { Id = "a", Name = "A", Protocol = new() { Sessions = new() { Each = ClinicalDuration.Parse(each) } } };
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(treatment));

        Assert.Empty(Conformance.Check(json));
        Assert.Contains(expected, json, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_counted_is_said_in_the_language_of_the_page()
    {
        var treatment = new Treatment { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")), Protocol = new() { Sessions = new() { Count = Amount.Between(3, 6) } } };
        TreatmentPage page = SamplePage.Of(treatment, "es", catalog => catalog with { Locales = ["en", "es"] });

        Assert.Contains("\"minValue\":3,\"maxValue\":6,\"unitCode\":\"C62\",\"unitText\":\"sesiones\"}", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Empty(TreatmentSchemaOrg.Losses(page));
    }

    [Theory]
    [InlineData("40 vial", "\"value\":40,\"unitCode\":\"C62\",\"unitText\":\"vials\"}")]
    [InlineData("2 stampling", "\"value\":2,\"unitCode\":\"C62\",\"unitText\":\"stampling\"}")]
    [InlineData("2 unheard", "\"value\":2,\"unitText\":\"unheard\"")]
    [InlineData("2 MHz", "\"value\":2,\"unitCode\":\"MHZ\"")]
    public void A_unit_is_counted_where_the_words_say_so(string value, string expected)
    {
        var treatment = new Treatment { Id = "a", Name = "A", Protocol = new() { Devices = ["d"] } };
        string json = TreatmentSchemaOrg.Write(SamplePage.Of(treatment, with: catalog => catalog with
        {
            Words = VocabularyWords.Empty.WithUnit("stampling", PluralText.Of()),
            Devices = [new() { Id = "d", Name = "D", Specifications = [new() { Property = Measure.NeedleDepth, Value = Quantity.Parse(value) }] }],
        }));

        Assert.Contains(expected, json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_possible_result_is_not_a_bare_number()
    {
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = "A",
            Results = new() { Timeline = [new() { Kind = MilestoneKind.Lasts, Length = ClinicalDuration.Parse("3 mo"), Strength = Strength.May }] },
        });

        Assert.Contains("\"value\":3,\"unitCode\":\"MON\",\"description\":\"", TreatmentSchemaOrg.Write(page), StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.Weakened, Path: "$.treatments[0].results.timeline[0].length" });
    }

    [Fact]
    public void A_treatment_needs_an_id() =>
        Assert.Contains("no id", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.Write(SamplePage.Of(new Treatment { Id = default, Name = "A" }))).Message, StringComparison.Ordinal);

    [Fact]
    public void Dates_are_as_precise_as_the_content()
    {
        TreatmentPage page = SamplePage.Of(Peel(null, null) with
        {
            Editorial = new() { Created = PartialDate.Parse("2020"), Modified = PartialDate.Parse("2022-09-22"), Citations = ["paper"] },
        }, with: catalog => catalog with { Citations = [new() { Id = "paper", Title = "Paper", Kind = CitationKind.Study, Published = PartialDate.Parse("2008-04") }] });
        string json = TreatmentSchemaOrg.Write(page);

        Assert.Empty(Conformance.Check(json));
        Assert.Equal("2008-04", Node(json, "MedicalScholarlyArticle").GetProperty("datePublished").GetString());
        Assert.Equal("2022-09-22", Node(json, "MedicalWebPage").GetProperty("dateModified").GetString());
        Assert.False(Node(json, "MedicalWebPage").TryGetProperty("datePublished", out _));
        Assert.Contains(TreatmentSchemaOrg.Losses(page), loss => loss is { Kind: SchemaOrgLossKind.NotCarried, Path: "$.treatments[0].editorial.created" });
    }

    [Fact]
    public void A_page_in_another_language_refers_to_its_source()
    {
        var treatment = new Treatment { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")) };
        TreatmentCatalog Locales(TreatmentCatalog catalog) => catalog with { Locales = ["en", "es", "de"] };
        JsonElement source = Node(TreatmentSchemaOrg.Write(SamplePage.Of(treatment, "en", Locales)), "MedicalWebPage");
        JsonElement translation = Node(TreatmentSchemaOrg.Write(SamplePage.Of(treatment, "es", Locales)), "MedicalWebPage");

        Assert.Equal("https://example.com/es/treatments/a", Assert.Single(source.GetProperty("workTranslation").EnumerateArray()).GetProperty("@id").GetString());
        Assert.Equal("https://example.com/en/treatments/a", translation.GetProperty("translationOfWork").GetProperty("@id").GetString());
    }

    [Fact]
    public void The_languages_of_the_names_serve_where_the_catalogue_states_none()
    {
        var treatment = new Treatment { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")) };
        string source = TreatmentSchemaOrg.Write(SamplePage.Of(treatment, "en", catalog => catalog with { Locales = [] }));
        string translation = TreatmentSchemaOrg.Write(SamplePage.Of(treatment, "es", catalog => catalog with { Locales = [] }));

        Assert.Equal("https://example.com/es/treatments/a", Assert.Single(Node(source, "MedicalWebPage").GetProperty("workTranslation").EnumerateArray()).GetProperty("@id").GetString());
        Assert.Equal("https://example.com/en/treatments/a", Node(translation, "MedicalWebPage").GetProperty("translationOfWork").GetProperty("@id").GetString());
        Assert.Equal("[\"en\",\"es\"]", Node(source, "WebSite").GetProperty("inLanguage").GetRawText());
        Assert.Equal("[\"en\",\"es\"]", Node(translation, "WebSite").GetProperty("inLanguage").GetRawText());
    }

    internal static JsonElement Node(string json, string type) =>
        JsonElement.Parse(json).GetProperty("@graph").EnumerateArray().First(node => node.GetProperty("@type").GetString() == type);

    internal static Treatment Peel(TreatmentPurpose? purpose, TreatmentKind? kind) => new()
    {
        Id = "peel",
        Name = "Peel",
        Purpose = purpose is { } stated ? stated : null,
        Kind = kind is { } known ? known : null,
        Indications = [new() { Condition = "scars" }],
        Benefits = [new() { Title = "Flatter scars", Conditions = ["scars"] }, new() { Title = "Back at work", Text = "The next day." }],
        Protocol = new() { Devices = ["missing"], Steps = [new() { Text = "We clean." }, new() { Text = "We peel." }] },
        Offering = new() { Clinics = ["main"] },
    };

    internal static TreatmentCatalog WithScars(TreatmentCatalog catalog) => catalog with { Conditions = [new() { Id = "scars", Name = "Scars" }] };
}
