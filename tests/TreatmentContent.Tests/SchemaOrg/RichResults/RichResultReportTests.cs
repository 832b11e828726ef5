using System.Globalization;
using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using static TreatmentContent.SchemaOrg.PageKind;
using static TreatmentContent.SchemaOrg.RichResultStatus;
using static TreatmentContent.Tests.SchemaOrg.PageNodes;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class RichResultReportTests
{
    [Fact]
    public void A_line_says_all_that_its_reader_needs() => Assert.Contains(
        "local-business  not eligible  https://a.example/#/schema/organization/main  address  required  Add the clinic's postal address.  (Local business structured data, as of 2026-07-08)",
        Report("""{"@type":"MedicalClinic","@id":"https://a.example/#/schema/organization/main","name":"Clinic"}""", PageKind.Treatment, Day).Lines.Select(line => line.ToString()));

    [Theory]
    [InlineData("2027-01-08", false)]
    [InlineData("2027-01-09", true)]
    public void A_rule_that_is_more_than_six_months_old_sends_to_its_source(string date, bool isOld)
    {
        RichResultLine line = Report(Clinic, PageKind.Treatment, date).Lines.First(line => line.Feature == "local-business");

        Assert.Equal(isOld, line.IsOld);
        Assert.Equal(isOld, line.ToString().EndsWith(", as of 2026-07-08; check the source)", StringComparison.Ordinal));
    }

    [Fact]
    public void A_retired_feature_says_since_when() => Assert.Contains(
        "retired since 2026-05-07  https://a.example/#f  Nothing is shown for it any more. The markup stays valid", Report(Faq, PageKind.Treatment, Day).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Ratings_of_the_clinic_are_withheld_as_self_serving() =>
        Assert.StartsWith("Withheld: self-serving.", Report(Rated, PageKind.Treatment, Day).Lines.Single(line => line.Feature == "review-snippet").Fix, StringComparison.Ordinal);

    [Fact]
    public void A_video_on_the_page_of_a_treatment_is_told_that_it_wants_a_page_of_its_own()
    {
        Assert.Contains("a page that is made for this one video", Report(VideoNode, PageKind.Treatment, Day).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("a page that is made for this one video", Report(VideoNode, PageKind.Video, Day).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_of_a_product_are_no_offers_without_a_feature()
    {
        const string ByReference = """{"@type":"Product","@id":"https://a.example/#p","name":"Cream","offers":{"@id":"https://a.example/#o"}},{"@type":"Offer","@id":"https://a.example/#o","price":20,"priceCurrency":"USD"}""";
        const string Inverse = """{"@type":"Offer","@id":"https://a.example/#o","price":20,"itemOffered":{"@id":"https://a.example/#p"}},{"@type":"Product","@id":"https://a.example/#p"}""";

        Assert.All([ProductNode, ByReference, Inverse], node => Assert.Null(Report(node, PageKind.Product, Day).Lines.Single(line => line.Feature == "offer").NodeId));
    }

    // What a site or a book offers to do besides is nothing that was retired.
    [Theory]
    [InlineData("sitelinks-search-box", """{"@type":"WebSite","potentialAction":{"@type":"ReserveAction"}}""", null)]
    [InlineData("sitelinks-search-box", """{"@type":"WebSite","potentialAction":{"@type":"SearchAction"}}""", "$['@graph'][0].potentialAction")]
    [InlineData("sitelinks-search-box", """{"@type":"WebSite","potentialAction":[{"@type":"ReserveAction"},{"@type":"SearchAction"}]}""", "$['@graph'][0].potentialAction[1]")]
    [InlineData("book-actions", """{"@type":"Book","potentialAction":{"@type":"ShareAction"}}""", null)]
    [InlineData("book-actions", """{"@type":"Book","potentialAction":[{"@type":"ShareAction"},{"@type":"BorrowAction"}]}""", "$['@graph'][0].potentialAction[1]")]
    public void Only_the_actions_of_a_retired_feature_are_named(string feature, string node, string? path)
    {
        RichResultLine line = Report(node, Home, Day).Lines.Single(line => line.Feature == feature);

        Assert.Equal((Retired, path is null ? null : "potentialAction", path ?? "$"), (line.Status, line.Property, line.Path));
    }

    [Theory]
    [InlineData("""{"@type":"WebSite","publisher":{"@type":"Organization","name":"Clinic"}}""", true)]
    [InlineData("""{"@type":"ScholarlyArticle","publisher":{"@type":"Organization","name":"Press"}}""", false)]
    [InlineData("""{"@type":"ScholarlyArticle","publisher":{"@type":"Organization","@id":"https://a.example/#o","name":"Clinic"}}""", true)]
    public void The_publisher_of_a_source_is_not_the_publisher_of_the_site(string node, bool isJudged) =>
        Assert.Equal(isJudged, Report(node, Home, Day).Lines.Any(line => line is { Feature: "organization", Status: Eligible }));

    [Theory]
    [InlineData("""{"@context":"http://schema.org/","@type":"http://schema.org/Dentist","id":"https://a.example/#c","name":"Clinic"}""", "$.address")]
    [InlineData("""[{"@context":"https://schema.org","type":["Thing","schema:Dentist"],"@id":"https://a.example/#c","name":{"@value":"Clinic"}}]""", "$[0].address")]
    [InlineData("""{"@context":{"@vocab":"https://schema.org/"},"@type":"WebPage","publisher":{"@type":"Dentist","@id":"https://a.example/#c","name":["",null,"Clinic"]}}""", "$.publisher.address")]
    [InlineData("""{"@context":{"s":"https://schema.org/"},"@type":"s:Dentist","@id":"https://a.example/#c","s:name":{"@list":["Clinic"]}}""", "$.address")]
    [InlineData("""{"@context":"https://schema.org","@graph":[{"@id":"https://a.example/#c","@type":"Dentist"},{"@id":"https://a.example/#c","name":"Clinic"}]}""", "$['@graph'][0].address")]
    [InlineData("""{"@context":"https://schema.org","@type":"WebPage","@reverse":{"mainEntityOfPage":{"@type":"Dentist","@id":"https://a.example/#c","name":"Clinic"}}}""", "$['@reverse'].mainEntityOfPage.address")]
    public void A_document_of_another_hand_is_read_as_it_means(string document, string path)
    {
        RichResultLine line = Assert.Single(RichResultReport.Of(document, PageKind.Treatment, DateOnly.Parse(Day, CultureInfo.InvariantCulture)).Lines, line => line is { Feature: "local-business", Severity: RichResultSeverity.Required });

        Assert.Equal(("https://a.example/#c", "address", path), (line.NodeId, line.Property, line.Path));
    }

    [Fact]
    public void Pages_that_are_only_pointed_at_are_not_judged() => Assert.Null(
        Report("""{"@type":"WebPage","@id":"https://a.example/a","workTranslation":[{"@type":"MedicalWebPage","@id":"https://a.example/b","inLanguage":"es"}]}""", PageKind.Treatment, Day)
            .Lines.Single(line => line.Feature == "medical-web-page").NodeId);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("not JSON")]
    public void What_is_not_JSON_is_said_to_be_none(string document) =>
        Assert.NotEmpty(Assert.Throws<ContentFormatException>(() => RichResultReport.Of(document, PageKind.Treatment, default)).Issues);

    [Theory]
    [InlineData("null")]
    [InlineData("1")]
    [InlineData("[[],{},\"a\"]")]
    [InlineData("""{"@graph":[null,{"@id":1,"@type":{}}]}""")]
    public void A_document_without_nodes_has_a_line_for_every_feature(string document) => Assert.Equal(
        RichResultStatusTests.Statuses.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal),
        RichResultReport.Of(document, PageKind.Treatment, default).Lines.Select(line => line.Feature).Order(StringComparer.Ordinal));

    [Fact]
    public void Bytes_text_and_page_give_the_same_report()
    {
        TreatmentPage page = SamplePage.Of(new() { Id = "a", Name = "A" });
        string json = TreatmentSchemaOrg.Write(page);
        DateOnly date = DateOnly.Parse(Day, CultureInfo.InvariantCulture);

        Assert.Equal(RichResultReport.Of(page, date).Lines, RichResultReport.Of(json, PageKind.Treatment, date).Lines);
        Assert.Equal(RichResultReport.Of(page, date).Lines, RichResultReport.Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(json)], PageKind.Treatment, date).Lines);
    }

    [Fact]
    public void A_document_made_to_keep_its_reader_busy_does_not()
    {
        string items = string.Join(',', Enumerable.Repeat("""{"@id":"https://a.example/#i"}""", 20_000));
        string loop = $$"""{"@graph":[{"@type":"BreadcrumbList","itemListElement":[{{items}}]},{"@id":"https://a.example/#i","@type":"ListItem","item":[{{items}}]}]}""";
        string wide = $$"""{"@type":"BreadcrumbList","itemListElement":[{{string.Join(',', Enumerable.Repeat("""{"@type":"ListItem"}""", 20_000))}}]}""";

        Assert.InRange(RichResultReport.Of(loop, PageKind.Treatment, default).Lines.Count, 1, 100);
        RichResultReport report = RichResultReport.Of(wide, PageKind.Treatment, default);
        Assert.Equal(10_000, report.Lines.Count);
        Assert.InRange(report.Unlisted, 49_000, 51_000);
        Assert.EndsWith($"{report.Unlisted} more lines are not listed.\n", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample() =>
        await Verifier.Verify(RichResultReport.Of(await SamplePage.Microneedling("en-US"), DateOnly.Parse(Day, CultureInfo.InvariantCulture)).ToString(), "txt");

    [Fact]
    public void What_no_feature_reads_is_said_once_for_all_nodes_of_its_kind()
    {
        const string Topic = """{"@type":"HealthTopicContent","@id":"https://a.example/#t1","name":"Benefits"},{"@type":"HealthTopicContent","@id":"https://a.example/#t2","name":"Risks"}""";
        RichResultLine line = Report(Topic, PageKind.Treatment, Day).Lines.Single(line => line.Feature == "health-topic");

        Assert.Equal(("https://a.example/#t1", "No search feature reads it: it carries meaning alone. So it is with 1 more node."), (line.NodeId, line.Fix));
    }

    [Fact]
    public void What_is_only_recommended_does_not_read_as_if_it_made_a_node_ineligible()
    {
        string[] lines = [.. Report("""{"@type":"ImageObject","contentUrl":"https://a.example/i.jpg"}""", PageKind.Treatment, Day).Lines.Where(line => line.Feature == "image-metadata").Select(line => line.ToString())];

        Assert.StartsWith("image-metadata  not eligible  ", lines[0], StringComparison.Ordinal);
        Assert.All(lines[1..], line => Assert.StartsWith("image-metadata  node not eligible  ", line, StringComparison.Ordinal));
        Assert.True(lines.Length > 1);
    }
}
