using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>The code of docs/SCHEMA-ORG.md, which is shown there region by region, and what it gives.</summary>
internal static class ManualExamples
{
    public static IReadOnlyDictionary<string, Func<string>> Outputs { get; } = new Dictionary<string, Func<string>>
    {
        ["page"] = () => Fenced("json", Page()),
        ["script"] = () => Fenced("html", Script()),
        ["treatment"] = () => Nodes(Treatment()),
        ["clinic"] = () => Nodes(Clinic()),
        ["practitioner"] = () => Nodes(Practitioner()),
        ["faq"] = () => Nodes(Faq()),
        ["catalog"] = () => Nodes(Catalog()),
        ["ids"] = () => Nodes(Ids()),
        ["change"] = () => Fenced("json", Change()),
        ["check"] = () => Fenced("text", Check()),
        ["rich results"] = () => Fenced("text", RichResults()),
        ["losses"] = () => Fenced("text", Losses()),
    };

    private static TreatmentCatalog Content()
    {
        #region content
        Treatment freezing = new()
        {
            Id = "wart-freezing",
            Name = "Wart freezing",
            Summary = "A wart is frozen, so that it falls off.",
            Kind = TreatmentKind.Cryotherapy,
            Indications = [new() { Condition = "warts" }],
            Protocol = new()
            {
                Steps = [new() { Text = "We freeze the wart for some seconds." }, new() { Text = "It thaws by itself." }],
                Sessions = new() { Each = ClinicalDuration.Parse("10..15 min") },
            },
            Risks = new() { SideEffects = [new() { Effects = [BodilyEffect.Blister], Text = "A blister may form." }] },
            Offering = new() { Clinics = ["main"], Prices = [new() { Id = "one", Kind = PriceKind.Session, Form = PriceForm.From, Amount = Money.Of(90, "USD") }] },
            Faqs = [new() { Id = "pain", Question = "Does it hurt?", Answer = "It stings for a short time." }],
            Editorial = new() { Contributors = [new() { Role = Role.MedicalReviewer, Practitioner = "a-example" }], Reviewed = PartialDate.Parse("2026-11-02") },
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(freezing, sourceLocale: "en", baseAddress: "https://example.com/") with
        {
            Clinics = [new() { Id = "main", Name = "Example Clinic", Address = new() { Street = "1 Example Plaza", Locality = "Miami", Region = "FL", PostalCode = "33101", Country = "US" } }],
            Practitioners = [new() { Id = "a-example", Name = "A. Example", Roles = [Role.Doctor], Clinics = ["main"], Page = Link.Parse("https://example.com/team/a-example") }],
            Conditions = [new() { Id = "warts", Name = "Warts" }],
        };
        #endregion
        return catalog;
    }

    private static TreatmentPage PageOf(TreatmentCatalog catalog) => TreatmentPage.Create(catalog, catalog.Treatments["wart-freezing"], catalog.Locale("en"));

    private static string Page()
    {
        TreatmentCatalog catalog = Content();
        #region page
        TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments["wart-freezing"], catalog.Locale("en"));
        string json = TreatmentSchemaOrg.Write(page);
        #endregion
        using var document = JsonDocument.Parse(json);
        return ManualText.LaidOut(document.RootElement);
    }

    private static string Script()
    {
        TreatmentPage page = PageOf(Content());
        #region script
        string element = TreatmentSchemaOrg.WriteScript(page, nonce: "bm9uY2Ugb2YgdGhpcyBwYWdl");
        #endregion
        return $"{element[..element.IndexOf('[', StringComparison.Ordinal)]}[ … {element[element.LastIndexOf(']')..]}";
    }

    private static string Treatment()
    {
        TreatmentPage page = PageOf(Content());
        #region treatment
        string json = TreatmentSchemaOrg.OfTreatment(page).Write();
        #endregion
        return json;
    }

    private static string Clinic()
    {
        TreatmentCatalog catalog = Content();
        #region clinic
        string json = TreatmentSchemaOrg.OfClinic(catalog, "main", catalog.Locale("en")).Write();
        #endregion
        return json;
    }

    private static string Practitioner()
    {
        TreatmentCatalog catalog = Content();
        #region practitioner
        string json = TreatmentSchemaOrg.OfPractitioner(catalog, "a-example", catalog.Locale("en")).Write();
        #endregion
        return json;
    }

    private static string Faq()
    {
        TreatmentCatalog catalog = Content();
        #region faq
        TreatmentPage[] pages = [.. catalog.Treatments.Select(treatment => TreatmentPage.Create(catalog, treatment, catalog.Locale("en")))];
        string json = TreatmentSchemaOrg.OfQuestions(pages, Link.Parse("https://example.com/en/questions"), "Questions we are asked").Write();
        #endregion
        return json;
    }

    private static string Catalog()
    {
        TreatmentCatalog catalog = Content();
        using var stream = new MemoryStream();
        #region catalog
        int count = TreatmentSchemaOrg.WriteCatalog(catalog, catalog.Locale("en"), stream);
        #endregion
        Assert.Equal(1, count);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Ids()
    {
        TreatmentPage page = PageOf(Content());
        #region use of ids
        string json = TreatmentSchemaOrg.Write(page, options: new SchemaOrgOptions { Ids = new ShortIds() });
        #endregion
        return json;
    }

    private static string Change()
    {
        TreatmentPage page = PageOf(Content());
        #region change
        SchemaOrgOptions options = new()
        {
            Change = nodes =>
            {
                JsonNode clinic = nodes.First(node => (string?)node!["@type"] == "MedicalClinic")!;
                clinic["foundingDate"] = "2009";
                clinic["founder"] = new JsonArray(new JsonObject { ["@id"] = "https://example.com/#/schema/person/nobody" });
            },
        };
        string json = TreatmentSchemaOrg.Write(page, options: options);
        #endregion
        using var document = JsonDocument.Parse(json);
        return ManualText.LaidOut(document.RootElement.GetProperty("@graph").EnumerateArray().First(node => node.GetProperty("@type").GetString() == "MedicalClinic"));
    }

    private static string Check()
    {
        #region check
        string found = """
            {
              "@context": "https://schema.org",
              "@type": "MedicalTherapy",
              "name": "Wart freezing",
              "indication": "Warts",
              "offers": { "@type": "Offer", "price": "from 90", "priceCurrency": "USD" }
            }
            """;
        IReadOnlyList<ContentIssue> issues = SchemaOrgCheck.Check(found, file: "page.json");
        #endregion
        return string.Join('\n', issues);
    }

    private static string RichResults()
    {
        TreatmentPage page = PageOf(Content());
        #region rich results
        RichResultReport report = RichResultReport.Of(page, date: new DateOnly(2026, 11, 23));
        IEnumerable<RichResultLine> lines = report.Lines.Where(line => line.Feature is "local-business" or "faq" or "review-snippet" or "service");
        #endregion
        return string.Join('\n', lines);
    }

    private static string Losses()
    {
        TreatmentPage page = PageOf(Content());
        #region losses
        IReadOnlyList<SchemaOrgLoss> losses = TreatmentSchemaOrg.Losses(page);
        #endregion
        return string.Join('\n', losses);
    }

    private static string Fenced(string language, string text) => $"```{language}\n{text}\n```";

    // What stands at the top of the graph, for a document is long.
    private static string Nodes(string json)
    {
        Assert.Empty(SchemaOrgCheck.Check(json));
        using var document = JsonDocument.Parse(json);
        return Fenced("text", string.Join('\n', document.RootElement.GetProperty("@graph").EnumerateArray().Select(node => $"{node.GetProperty("@type").GetString(),-18} {node.GetProperty("@id").GetString()}")));
    }

    #region ids
    public sealed class ShortIds : ISchemaOrgIdPolicy
    {
        public string IdOf(SchemaOrgThing thing) => $"{thing.Origin}/#{thing.Kind}/{thing.Id}";
    }
    #endregion
}
