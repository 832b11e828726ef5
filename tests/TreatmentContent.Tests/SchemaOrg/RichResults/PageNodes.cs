using System.Globalization;
using TreatmentContent.SchemaOrg;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Nodes of a page that search features look for, and what is reported of them.</summary>
internal static class PageNodes
{
    public const string Day = "2026-11-23";
    public const string Crumbs = """{"@type":"BreadcrumbList","@id":"https://a.example/#b","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://a.example/"},{"@type":"ListItem","position":2,"name":"Peel"}]}""";
    public const string Clinic = """{"@type":"MedicalClinic","@id":"https://a.example/#c","name":"Clinic","address":{"@type":"PostalAddress","streetAddress":"1 Example Street"}}""";
    public const string VideoNode = """{"@type":"VideoObject","@id":"https://a.example/#v","name":"Visit","thumbnailUrl":"https://a.example/v.jpg","uploadDate":"2026-04-01T09:00:00+01:00"}""";
    public const string Image = """{"@type":"ImageObject","@id":"https://a.example/i.jpg","contentUrl":"https://a.example/i.jpg","creditText":"Clinic"}""";
    public const string Profile = """{"@type":"ProfilePage","@id":"https://a.example/p","mainEntity":{"@type":"Person","name":"A. Example"}}""";
    public const string Site = """{"@type":"WebSite","@id":"https://a.example/#s","name":"Clinic","url":"https://a.example/"}""";
    public const string Faq = """{"@type":"FAQPage","@id":"https://a.example/#f","mainEntity":[{"@type":"Question","name":"Does it hurt?","acceptedAnswer":{"@type":"Answer","text":"A little."}}]}""";
    public const string Rated = """{"@type":"MedicalClinic","@id":"https://a.example/#c","aggregateRating":{"@type":"AggregateRating","ratingValue":5}}""";
    public const string ProductNode = """{"@type":"Product","@id":"https://a.example/#p","name":"Cream","image":"https://a.example/c.jpg","offers":{"@type":"Offer","price":20,"priceCurrency":"USD"}}""";
    public const string Search = """{"@type":"WebSite","@id":"https://a.example/#s","name":"Clinic","url":"https://a.example/","potentialAction":{"@type":"SearchAction","target":"https://a.example/?q={q}"}}""";

    public static string Product(string member) => $$"""{"@type":"Product","name":"Cream","image":"https://a.example/c.jpg",{{member}}}""";

    public static string Offer(string offer) => $"\"offers\":{offer}";

    public static string Review(string review) => $"\"review\":{review}";

    public static RichResultReport Report(string nodes, PageKind page, string date) =>
        RichResultReport.Of($$"""{"@context":"https://schema.org","@graph":[{{nodes}}]}""", page, DateOnly.Parse(date, CultureInfo.InvariantCulture));
}
