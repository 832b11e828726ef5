using System.Buffers;
using System.Text;
using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class EntityDocumentTests
{
    private const string Organization = "https://example.com/#/schema/organization/";

    private static readonly Treatment Peel = new()
    {
        Id = "peel",
        Name = "Peel",
        Protocol = new() { Performers = [new() { Role = Role.Doctor, Practitioner = "p" }], Devices = ["pen"] },
        Benefits = [new() { Title = "Glow" }],
        Offering = new() { Clinics = ["north"], Prices = [new() { Id = "one", Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }] },
        Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "No." }, new() { Question = "Is it long?", Answer = "No." }],
    };

    private static readonly TreatmentCatalog Catalog = TreatmentCatalog.Of(Peel, "en", "https://example.com/") with
    {
        Clinics =
        [
            new() { Id = "group", Name = "Group" }, new() { Id = "north", Name = "North", Parent = "group" }, new() { Id = "lab", Name = "Lab", Kind = ClinicKind.Laboratory, Parent = "north" },
            new() { Id = "far", Name = "Far" },
        ],
        Practitioners = [new() { Id = "p", Name = "A. Example", Clinics = ["north", "far"], Page = Link.Parse("https://example.com/team/p") }],
        Devices = [new() { Id = "pen", Name = "Pen" }],
        Treatments = [Peel, new() { Id = "facial", Name = "Facial", Purpose = TreatmentPurpose.Cosmetic, Offering = new() { Clinics = ["north"] }, Faqs = [new() { Id = "pain", Question = "Does it sting?", Answer = "A little." }] }],
    };

    [Fact]
    public void A_treatment_alone_points_to_its_page()
    {
        var graph = new GraphOf(TreatmentSchemaOrg.OfTreatment(Page("peel")), "https://example.com/#/schema/treatment/peel");

        Assert.Equal("""{"@type":"MedicalWebPage","@id":"https://example.com/en/treatments/peel","inLanguage":"en"}""", graph.Of("MedicalTherapy", "mainEntityOfPage"));
        Assert.Equal(["MedicalTherapy", "Service", "Offer", "MedicalClinic", "MedicalClinic", "Person"], graph.Nodes.Select(node => node.GetProperty("@type").GetString()));
    }

    [Fact]
    public void Devices_that_only_its_page_mentions_are_not_called_carried()
    {
        Assert.DoesNotContain("MedicalDevice", TreatmentSchemaOrg.OfTreatment(Page("peel")).Write(), StringComparison.Ordinal);
        Assert.Contains(TreatmentSchemaOrg.OfTreatment(Page("peel")).Losses, loss => loss.Kind == SchemaOrgLossKind.NotCarried && "$.treatments[0].protocol.devices".StartsWith(loss.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void Devices_of_a_cosmetic_treatment_are_said_in_words_on_its_page_alone()
    {
        Treatment facial = new() { Id = "facial", Name = LocalizedText.Of(("en", "Facial")), Purpose = TreatmentPurpose.Cosmetic, Protocol = new() { Devices = ["pen", "brosse"] } };
        TreatmentCatalog catalog = Catalog with { Treatments = [facial], Devices = [new() { Id = "pen", Name = "Pen" }, new() { Id = "brosse", Name = LocalizedText.Of(("fr", "Brosse")) }] };
        TreatmentPage page = TreatmentPage.Create(catalog, facial, catalog.Locale("en"));

        Assert.Equal(
            ["TextOnly .protocol.devices[0]", "Untranslated .protocol.devices[1]"],
            TreatmentSchemaOrg.Losses(page).Select(loss => $"{loss.Kind} {loss.Path.Replace("$.treatments[0]", "", StringComparison.Ordinal)}").Where(line => line.Contains("devices", StringComparison.Ordinal)));
        Assert.DoesNotContain(Lines(TreatmentSchemaOrg.OfTreatment(page)), line => line.StartsWith("TextOnly", StringComparison.Ordinal));
        Assert.Contains(Lines(TreatmentSchemaOrg.OfTreatment(page)), line => line.StartsWith("NotCarried .protocol", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cosmetic_treatment_alone_is_its_service() =>
        Assert.Equal("https://example.com/#/schema/service/facial", new GraphOf(TreatmentSchemaOrg.OfTreatment(Page("facial")), "https://example.com/#/schema/service/facial").One("Service").GetProperty("@id").GetString());

    [Fact]
    public void A_clinic_names_its_group_branches_people_and_treatments()
    {
        var graph = new GraphOf(TreatmentSchemaOrg.OfClinic(Catalog, "north", Catalog.Locale("en")), Organization + "north");
        JsonElement clinic = graph.Nodes.First(node => node.GetProperty("@id").GetString() == Organization + "north");

        Assert.Equal("""[{"@id":"https://example.com/#/schema/treatment/peel"}]""", clinic.GetProperty("availableService").GetRawText());
        Assert.Equal("""[{"@id":"https://example.com/#/schema/person/p"}]""", clinic.GetProperty("employee").GetRawText());
        Assert.Equal("""{"@id":"https://example.com/#/schema/organization/group"}""", clinic.GetProperty("parentOrganization").GetRawText());
        Assert.Single(graph.All("DiagnosticLab"));
        Assert.Equal(["https://example.com/en/treatments/peel", "https://example.com/en/treatments/facial"], graph.All("Service").Select(service => service.GetProperty("url").GetString()));
    }

    [Fact]
    public void A_person_has_a_page_of_their_own()
    {
        var graph = new GraphOf(TreatmentSchemaOrg.OfPractitioner(Catalog, "p", Catalog.Locale("en")), "https://example.com/#/schema/person/p");

        Assert.Equal("""{"@id":"https://example.com/#/schema/person/p"}""", graph.Of("ProfilePage", "mainEntity"));
        Assert.Equal(2, graph.One("Person").GetProperty("worksFor").GetArrayLength());
    }

    [Fact]
    public void Questions_of_several_treatments_keep_their_own_addresses()
    {
        var graph = new GraphOf(TreatmentSchemaOrg.OfQuestions([Page("peel"), Page("facial")], Link.Parse("https://example.com/en/faq"), "Questions"), "https://example.com/en/faq");
        JsonElement[] questions = [.. graph.One("FAQPage").GetProperty("mainEntity").EnumerateArray()];

        Assert.Equal(
            ["https://example.com/en/treatments/peel#faq-pain", null, "https://example.com/en/treatments/facial#faq-pain"],
            questions.Select(question => question.TryGetProperty("@id", out JsonElement id) ? id.GetString() : null));
        Assert.Equal("""[{"@id":"https://example.com/#/schema/treatment/peel"},{"@id":"https://example.com/#/schema/service/facial"}]""", graph.Of("FAQPage", "about"));
    }

    [Fact]
    public void Questions_need_an_address_a_name_and_different_treatments_in_one_language()
    {
        Link address = Link.Parse("https://example.com/en/faq");

        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([], address, "Q"));
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([Page("peel")], Link.Parse("https://example.com/#a"), "Q"));
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([Page("peel")], address, " "));
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([Page("peel"), Page("peel")], address, "Q"));
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([Page("peel")], Page("peel").Address, "Q"));
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([SamplePage.Of(new Treatment { Id = "a", Name = "A" })], address, "Q"));
    }

    [Fact]
    public void A_document_is_written_in_the_forms_of_a_pages_own()
    {
        SchemaOrgDocument document = TreatmentSchemaOrg.OfClinic(Catalog, "north", Catalog.Locale("en"));
        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer);

        Assert.Equal(document.Write(), Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Contains("\n  \"@context\"", document.Write(indented: true), StringComparison.Ordinal);
        Assert.Equal($"<script type=\"application/ld+json\" nonce=\"bm9uY2U=\">{document.Write()}</script>", document.WriteScript("bm9uY2U="));
        Assert.Throws<ArgumentException>(() => document.WriteScript(buffer, "\">"));
        Assert.Equal(document.Write(), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void A_document_reports_what_it_does_not_say()
    {
        TreatmentCatalog catalog = Catalog with { Clinics = [.. Catalog.Clinics.Select(clinic => clinic.Id == "north" ? clinic with { Text = LocalizedText.Of(("es", "En el centro")) } : clinic)] };

        Assert.Contains(TreatmentSchemaOrg.OfClinic(catalog, "north", catalog.Locale("en")).Losses, loss => loss is { Kind: SchemaOrgLossKind.Untranslated, Path: "$.clinics[1].text" });
        Assert.Contains(TreatmentSchemaOrg.OfTreatment(Page("peel")).Losses, loss => loss is { Kind: SchemaOrgLossKind.NotCarried, Path: "$.treatments[0].benefits[0]" });
        Assert.DoesNotContain(TreatmentSchemaOrg.OfTreatment(Page("peel")).Losses, loss => loss.Path.StartsWith("$.treatments[0].name", StringComparison.Ordinal));
    }

    [Fact]
    public void Questions_of_two_sites_are_refused()
    {
        TreatmentPage other = TreatmentPage.Create(Catalog, Catalog.Treatments["facial"], Catalog.Locale("en"), Link.Parse("https://other.example/facial"));

        Assert.Equal("pages", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([Page("peel"), other], Link.Parse("https://example.com/en/faq"), "Q")).ParamName);
    }

    [Fact]
    public void A_page_of_another_site_is_no_part_of_ours()
    {
        var graph = new GraphOf(TreatmentSchemaOrg.OfQuestions([Page("peel")], Link.Parse("https://help.example.com/faq"), "Q"), "https://help.example.com/faq");
        TreatmentCatalog catalog = Catalog with { Practitioners = [Catalog.Practitioners["p"] with { Page = Link.Parse("https://people.example/in/p") }] };
        var person = new GraphOf(TreatmentSchemaOrg.OfPractitioner(catalog, "p", catalog.Locale("en")), "https://example.com/#/schema/person/p");

        Assert.Null(graph.Of("FAQPage", "isPartOf"));
        Assert.Empty(graph.All("WebSite"));
        Assert.Empty(person.All("ProfilePage"));
        Assert.Equal("\"https://people.example/in/p\"", person.Of("Person", "url"));
    }

    [Fact]
    public void An_exception_names_a_parameter_of_the_caller()
    {
        TreatmentCatalog foreign = Catalog with { Locales = ["en", "de"], Clinics = [new() { Id = "north", Name = LocalizedText.Of(("en", "North")) }], Practitioners = [new() { Id = "p", Name = LocalizedText.Of(("en", "A")) }] };
        TreatmentPage nameless = SamplePage.Of(new Treatment { Id = default, Name = "A" });

        Assert.Equal("clinic", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfClinic(foreign, "north", foreign.Locale("de"))).ParamName);
        Assert.Equal("practitioner", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfPractitioner(foreign, "p", foreign.Locale("de"))).ParamName);
        Assert.Equal("pages", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([nameless], Link.Parse("https://example.com/en/faq"), "Q")).ParamName);
        Assert.Equal("address", Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfQuestions([Page("peel")], Link.Parse("https://example.com/#a"), "Q")).ParamName);
    }

    [Fact]
    public void What_stands_in_a_description_is_not_called_lost()
    {
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = "A",
            Slug = "a",
            Eligibility = new() { Contraindications = [new() { Level = ContraindicationLevel.Absolute, Text = "Open wounds.", LookBack = ClinicalDuration.Parse("6 mo") }] },
            Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Redness], Frequency = Frequency.OfRatio(1, 10) }] },
            Preparation = [new() { Polarity = Polarity.Avoid, Topic = Topic.Sun, Text = "For two weeks." }],
            Editorial = new() { Revision = "7" },
        });

        Assert.Equal(
            ["TextOnly .eligibility.contraindications[0].level", "TextOnly .eligibility.contraindications[0].lookBack", "TextOnly .preparation[0]", "TextOnly .risks.sideEffects[0].frequency", "NotCarried .editorial"],
            Lines(TreatmentSchemaOrg.OfTreatment(page)).Order(StringComparer.Ordinal).OrderByDescending(line => line[0]));
    }

    [Fact]
    public void A_clinic_tells_which_treatments_and_prices_it_leaves_out()
    {
        TreatmentCatalog catalog = Catalog with
        {
            Treatments =
            [
                Peel with { Offering = new() { Clinics = ["north"], Prices = [new() { Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }, new() { Form = PriceForm.Quote }] } },
                Peel with { Id = "two", Offering = new() { Clinics = ["north"], Prices = [new() { Form = PriceForm.Fixed, Amount = Money.Of(90, "USD") }, new() { Form = PriceForm.Fixed, Amount = Money.Of(90, "EUR") }] } },
                Peel with { Id = "es", Name = LocalizedText.Of(("es", "Exfoliación")) },
            ],
        };
        string[] lines = [.. TreatmentSchemaOrg.OfClinic(catalog, "north", catalog.Locale("en")).Losses.Select(loss => $"{loss.Kind} {loss.Path}").Where(line => line.Contains(".treatments", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "Weakened $.treatments[0].offering.prices[0]", "NotCarried $.treatments[0].offering.prices[1]",
                "NotCarried $.treatments[1].offering.prices[0]", "NotCarried $.treatments[1].offering.prices[1]",
                "Untranslated $.treatments[2]", "NotCarried $.treatments[0]", "NotCarried $.treatments[1]",
            ],
            lines);
    }

    [Fact]
    public void Questions_tell_what_they_leave_out()
    {
        TreatmentPage page = SamplePage.Of(new Treatment
        {
            Id = "a",
            Name = "A",
            Benefits = [new() { Title = "Even skin", Text = "Soon." }],
            Faqs =
            [
                new() { Question = "Does it hurt?", Answer = "A little.", Topic = Aspect.Pain, AnswerFrom = [Part.Benefits] },
                new() { Question = "It burns the skin.", Answer = "No.", IsMyth = true },
                new() { Question = "What for?", AnswerFrom = [Part.Benefits] },
            ],
        });

        Assert.Equal(
            ["NotCarried .faqs[1]", "TextOnly .faqs[0].answerFrom", "Incomplete .faqs[2]", "NotCarried .faqs[0].topic", "NotCarried "],
            Lines(TreatmentSchemaOrg.OfQuestions([page], Link.Parse("https://example.com/en/faq"), "Q")));
    }

    private static IEnumerable<string> Lines(SchemaOrgDocument document) => document.Losses.Select(loss => $"{loss.Kind} {loss.Path.Replace("$.treatments[0]", "", StringComparison.Ordinal)}");

    [Fact]
    public void What_is_not_there_is_not_written()
    {
        Assert.Throws<KeyNotFoundException>(() => TreatmentSchemaOrg.OfClinic(Catalog, "nowhere", Catalog.Locale("en")));
        Assert.Throws<KeyNotFoundException>(() => TreatmentSchemaOrg.OfPractitioner(Catalog, "nobody", Catalog.Locale("en")));
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfClinic(Catalog with { Site = null }, "north", Catalog.Locale("en")));
        TreatmentCatalog foreign = Catalog with { Locales = ["en", "de"], Clinics = [new() { Id = "north", Name = TreatmentContent.Localization.LocalizedText.Of(("en", "North")) }] };
        Assert.Throws<ArgumentException>(() => TreatmentSchemaOrg.OfClinic(foreign, "north", foreign.Locale("de")));
    }

    public static TheoryData<string> Locales => [.. SamplePages.Tags.Select(tag => tag.Value)];

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_clinic_and_person_of_the_samples_keeps_to_the_vocabulary_in_every_language(string tag)
    {
        TreatmentCatalog catalog = SampleFolder.Catalog;
        ContentLocale locale = SamplePages.Locale(tag);
        Clinic[] clinics = [.. catalog.Clinics.Where(clinic => SamplePages.IsIn(clinic.Name, tag))];
        Practitioner[] people = [.. catalog.Practitioners.Where(person => SamplePages.IsIn(person.Name, tag))];
        TreatmentPage[] pages = [.. SamplePages.All.Where(page => page.Locale.Tag == tag)];

        Assert.Equal(tag, locale.Tag.Value);
        Assert.NotEmpty(clinics);
        Assert.NotEmpty(people);
        Assert.NotEmpty(pages);
        Assert.All(clinics, clinic => _ = new GraphOf(TreatmentSchemaOrg.OfClinic(catalog, clinic.Id, locale), Organization + clinic.Id));
        Assert.All(people, person => _ = new GraphOf(TreatmentSchemaOrg.OfPractitioner(catalog, person.Id, locale), "https://example.com/#/schema/person/" + person.Id));
        Assert.All(pages, page => Assert.Empty(SchemaOrgCheck.Check(TreatmentSchemaOrg.OfTreatment(page).Write()).Select(issue => issue.ToString())));
        Assert.Empty(SchemaOrgCheck.Check(TreatmentSchemaOrg.OfQuestions(pages, Link.Parse("https://example.com/questions"), "Q").Write()).Select(issue => issue.ToString()));
    }

    private static TreatmentPage Page(string id) => TreatmentPage.Create(Catalog, Catalog.Treatments[id], Catalog.Locale("en"));
}
