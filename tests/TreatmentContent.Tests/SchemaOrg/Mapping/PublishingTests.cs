using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Who publishes the site, and who made the page.</summary>
public sealed class PublishingTests
{
    private static readonly Treatment Peel = new() { Id = "a", Name = LocalizedText.Of(("en", "A"), ("es", "Á")), Offering = new() { Clinics = ["north"] } };

    [Fact]
    public void A_site_has_one_publisher_in_every_document()
    {
        const string Group = """{"@id":"https://example.com/#/schema/organization/group"}""";
        TreatmentCatalog catalog = TreatmentCatalog.Of(Peel, "en", "https://example.com/") with
        {
            Clinics = [new() { Id = "group", Name = "Group" }, new() { Id = "north", Name = "North", Parent = "group" }, new() { Id = "south", Name = "South", Parent = "group" }],
            Practitioners = [new() { Id = "p", Name = "A. Example", Clinics = ["north"], Page = Link.Parse("https://example.com/team/p") }],
        };
        ContentLocale locale = catalog.Locale("en");
        GraphOf page = GraphOf.Page(Peel, _ => catalog);

        Assert.Equal(Group, page.Of("WebSite", "publisher"));
        Assert.Equal("""{"@id":"https://example.com/#/schema/organization/north"}""", page.Of("MedicalWebPage", "publisher"));
        Assert.Equal(Group, new GraphOf(TreatmentSchemaOrg.OfClinic(catalog, "north", locale), "https://example.com/#/schema/organization/north").Of("WebSite", "publisher"));
        Assert.Equal(Group, new GraphOf(TreatmentSchemaOrg.OfPractitioner(catalog, "p", locale), "https://example.com/#/schema/person/p").Of("WebSite", "publisher"));
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("es", true)]
    public void Only_a_translation_has_a_translator(string locale, bool isTranslated)
    {
        Treatment treatment = Peel with { Editorial = new() { Contributors = [new() { Role = Role.Translator, Practitioner = "p" }] } };
        GraphOf graph = GraphOf.Page(treatment, catalog => catalog with { Practitioners = [new() { Id = "p", Name = LocalizedText.Of(("en", "A. Example"), ("es", "A. Example")) }] }, locale);

        Assert.Equal(isTranslated, graph.Of("MedicalWebPage", "translator") is not null);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("M.A.", true)]
    public void A_translator_of_whom_only_a_name_is_known_is_not_called_a_person(string? credentials, bool isPerson)
    {
        Treatment treatment = Peel with { Editorial = new() { Contributors = [new() { Role = Role.Translator, Name = LocalizedText.Of(("es", "Example Words")), Credentials = credentials is null ? null : LocalizedText.Of(("es", credentials)) }] } };

        Assert.Equal(isPerson, GraphOf.Page(treatment, locale: "es").Of("MedicalWebPage", "translator") is not null);
    }
}
