using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using static TreatmentContent.SchemaOrg.PageKind;
using static TreatmentContent.SchemaOrg.RichResultStatus;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class RichResultReportTests
{
    private const string Day = "2026-11-23";
    private const string Crumbs = """{"@type":"BreadcrumbList","@id":"https://a.example/#b","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://a.example/"},{"@type":"ListItem","position":2,"name":"Peel"}]}""";
    private const string Clinic = """{"@type":"MedicalClinic","@id":"https://a.example/#c","name":"Clinic","address":{"@type":"PostalAddress","streetAddress":"1 Example Street"}}""";
    private const string Video = """{"@type":"VideoObject","@id":"https://a.example/#v","name":"Visit","thumbnailUrl":"https://a.example/v.jpg","uploadDate":"2026-04-01T09:00:00+01:00"}""";
    private const string Image = """{"@type":"ImageObject","@id":"https://a.example/i.jpg","contentUrl":"https://a.example/i.jpg","creditText":"Clinic"}""";
    private const string Profile = """{"@type":"ProfilePage","@id":"https://a.example/p","mainEntity":{"@type":"Person","name":"A. Example"}}""";
    private const string Site = """{"@type":"WebSite","@id":"https://a.example/#s","name":"Clinic","url":"https://a.example/"}""";
    private const string Faq = """{"@type":"FAQPage","@id":"https://a.example/#f","mainEntity":[{"@type":"Question","name":"Does it hurt?","acceptedAnswer":{"@type":"Answer","text":"A little."}}]}""";
    private const string Rated = """{"@type":"MedicalClinic","@id":"https://a.example/#c","aggregateRating":{"@type":"AggregateRating","ratingValue":5}}""";
    private const string Product = """{"@type":"Product","@id":"https://a.example/#p","name":"Cream","image":"https://a.example/c.jpg","offers":{"@type":"Offer","price":20,"priceCurrency":"USD"}}""";
    private const string Search = """{"@type":"WebSite","@id":"https://a.example/#s","name":"Clinic","url":"https://a.example/","potentialAction":{"@type":"SearchAction","target":"https://a.example/?q={q}"}}""";

    public static TheoryData<string, RichResultStatus, PageKind, string, string> Statuses { get; } = new()
    {
        { "breadcrumb", Eligible, PageKind.Treatment, Day, Crumbs },
        { "breadcrumb", NotEligible, PageKind.Treatment, Day, """{"@type":"BreadcrumbList","itemListElement":[]}""" },
        { "breadcrumb", NotEligible, PageKind.Treatment, Day, Site },
        { "local-business", Eligible, PageKind.Treatment, Day, Clinic },
        { "local-business", NotEligible, PageKind.Treatment, Day, """{"@type":"Dentist","name":"Clinic"}""" },
        { "local-business", NotEligible, PageKind.Treatment, Day, Site },
        { "organization", Eligible, Home, Day, Clinic },
        { "organization", Eligible, About, Day, """{"@type":"Organization"}""" },
        { "organization", NotEligible, Home, Day, Site },
        { "organization", NotForThisPage, PageKind.Treatment, Day, Clinic },
        { "organization", NotForThisPage, PageKind.Treatment, Day, Site },
        { "profile-page", Eligible, Practitioner, Day, Profile },
        { "profile-page", NotEligible, Practitioner, Day, """{"@type":"ProfilePage","mainEntity":{"@type":"Person"}}""" },
        { "profile-page", NotEligible, Practitioner, Day, """{"@type":"ProfilePage","mainEntity":{"@type":"MedicalTherapy","name":"Peel"}}""" },
        { "profile-page", NotEligible, Practitioner, Day, Site },
        { "profile-page", NotForThisPage, PageKind.Treatment, Day, Profile },
        { "site-name", Eligible, Home, Day, Site },
        { "site-name", NotEligible, Home, Day, """{"@type":"WebSite","name":"Clinic"}""" },
        { "site-name", NotEligible, Home, Day, Clinic },
        { "site-name", NotForThisPage, PageKind.Treatment, Day, Site },
        { "video", Eligible, PageKind.Treatment, Day, Video },
        { "video", NotEligible, PageKind.Video, Day, """{"@type":"VideoObject","name":"Visit","thumbnailUrl":"https://a.example/v.jpg","uploadDate":"April"}""" },
        { "video", NotEligible, PageKind.Video, Day, Site },
        { "image-metadata", Eligible, PageKind.Treatment, Day, Image },
        { "image-metadata", Eligible, PageKind.Treatment, Day, """{"@type":"ImageObject","url":"https://a.example/i.jpg","license":"https://a.example/terms"}""" },
        { "image-metadata", NotEligible, PageKind.Treatment, Day, """{"@type":"ImageObject","contentUrl":"/i.jpg","creditText":"Clinic"}""" },
        { "image-metadata", NotEligible, PageKind.Treatment, Day, """{"@type":"ImageObject","contentUrl":"https://a.example/i.jpg"}""" },
        { "image-metadata", NotEligible, PageKind.Treatment, Day, Site },
        { "review-snippet", NotEligible, PageKind.Treatment, Day, Rated },
        { "review-snippet", NotEligible, PageKind.Treatment, Day, Clinic },
        { "review-snippet", NotEligible, PageKind.Treatment, Day, """{"@type":"MedicalTherapy","review":[{"@type":"Review","reviewBody":"Good"}]}""" },
        { "review-snippet", NotEligible, PageKind.Treatment, Day, """{"@type":"Review","itemReviewed":{"@type":"Service","name":"Peel"},"reviewRating":{"@type":"Rating","ratingValue":5}}""" },
        { "review-snippet", NotForThisPage, PageKind.Treatment, Day, """{"@type":"Product","name":"Cream","review":{"@type":"Review","reviewBody":"Good"}}""" },
        { "article", Eligible, PageKind.Article, Day, """{"@type":"BlogPosting","headline":"Peels"}""" },
        { "article", NotEligible, PageKind.Article, Day, """{"@type":"MedicalScholarlyArticle","name":"A trial"}""" },
        { "article", NotForThisPage, PageKind.Treatment, Day, """{"@type":"BlogPosting","headline":"Peels"}""" },
        { "product-snippet", Eligible, PageKind.Product, Day, Product },
        { "product-snippet", NotEligible, PageKind.Product, Day, """{"@type":"Product","name":"Cream"}""" },
        { "product-snippet", NotForThisPage, PageKind.Treatment, Day, Product },
        { "merchant-listing", Eligible, PageKind.Product, Day, Product },
        { "merchant-listing", NotEligible, PageKind.Product, Day, """{"@type":"Product","name":"Cream","offers":{"@type":"Offer","price":20}}""" },
        { "merchant-listing", NotForThisPage, PageKind.Treatment, Day, Product },
        { "speakable", NotForThisPage, PageKind.Treatment, Day, """{"@type":"WebPage","speakable":{"@type":"SpeakableSpecification","cssSelector":"h1"}}""" },
        { "faq", Retired, PageKind.Treatment, "2026-05-07", Faq },
        { "faq", Retired, PageKind.Treatment, Day, Site },
        { "faq", Eligible, PageKind.Treatment, "2026-05-06", Faq },
        { "faq", NotEligible, PageKind.Treatment, "2026-05-06", """{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Does it hurt?"}]}""" },
        { "how-to", Retired, PageKind.Treatment, "2023-09-13", """{"@type":"HowTo","name":"Peel","step":"Wash."}""" },
        { "how-to", Eligible, PageKind.Treatment, "2023-09-12", """{"@type":"HowTo","name":"Peel","step":"Wash."}""" },
        { "how-to", NotEligible, PageKind.Treatment, "2023-09-12", """{"@type":"HowTo","name":"Peel"}""" },
        { "sitelinks-search-box", Retired, PageKind.Treatment, "2024-11-29", Search },
        { "sitelinks-search-box", Eligible, Home, "2024-11-28", Search },
        { "sitelinks-search-box", NotEligible, Home, "2024-11-28", Site },
        { "sitelinks-search-box", NotForThisPage, PageKind.Treatment, "2024-11-28", Search },
        { "course-info", Retired, PageKind.Treatment, "2025-09-09", """{"@type":"Course","name":"First aid"}""" },
        { "course-info", NotForThisPage, PageKind.Treatment, "2025-09-08", """{"@type":"Course","name":"First aid"}""" },
        { "estimated-salary", Retired, Other, "2025-09-09", """{"@type":"Occupation","name":"Nurse"}""" },
        { "estimated-salary", NotForThisPage, Other, "2025-09-08", """{"@type":"Occupation","name":"Nurse"}""" },
        { "learning-video", Retired, PageKind.Video, "2025-09-09", """{"@type":"VideoObject","learningResourceType":"Lecture"}""" },
        { "learning-video", NotForThisPage, PageKind.Video, "2025-09-08", """{"@type":"VideoObject","learningResourceType":"Lecture"}""" },
        { "special-announcement", Retired, Home, "2025-09-09", """{"@type":"SpecialAnnouncement","name":"Closed"}""" },
        { "special-announcement", NotForThisPage, Home, "2025-09-08", """{"@type":"SpecialAnnouncement","name":"Closed"}""" },
        { "vehicle-listing", Retired, Other, "2025-09-09", """{"@type":"Car","name":"Car"}""" },
        { "vehicle-listing", NotForThisPage, Other, "2025-09-08", """{"@type":"Car","name":"Car"}""" },
        { "claim-review", Retired, PageKind.Article, "2025-06-12", """{"@type":"ClaimReview","name":"Claim"}""" },
        { "claim-review", NotForThisPage, PageKind.Article, "2025-06-11", """{"@type":"ClaimReview","name":"Claim"}""" },
        { "book-actions", Retired, Other, "2025-06-12", """{"@type":"Book","potentialAction":{"@type":"ReadAction"}}""" },
        { "book-actions", NotForThisPage, Other, "2025-06-11", """{"@type":"Book","potentialAction":{"@type":"ReadAction"}}""" },
        { "practice-problem", Retired, Other, "2026-01-06", """{"@type":"Quiz","name":"Quiz"}""" },
        { "practice-problem", NotForThisPage, Other, "2026-01-05", """{"@type":"Quiz","name":"Quiz"}""" },
        { "medical-entity", NoSuchFeature, PageKind.Treatment, Day, """{"@type":"PhysicalTherapy","name":"Peel"}""" },
        { "medical-web-page", NoSuchFeature, PageKind.Treatment, Day, """{"@type":"MedicalWebPage","name":"Peel"}""" },
        { "service", NoSuchFeature, PageKind.Treatment, Day, """{"@type":"Service","name":"Peel"}""" },
        { "offer", NoSuchFeature, PageKind.Treatment, Day, """{"@type":"Offer","price":20,"priceCurrency":"USD"}""" },
        { "health-topic", NoSuchFeature, PageKind.Treatment, Day, """{"@type":"HealthTopicContent","name":"Benefits"}""" },
        { "review-date", NoSuchFeature, PageKind.Treatment, Day, """{"@type":"WebPage","lastReviewed":"2026-11-02"}""" },
    };

    // What is asked of a node, the property that is named, the severity, and the path to it.
    public static TheoryData<PageKind, string, string> Gaps { get; } = new()
    {
        { PageKind.Treatment, """{"@type":"BreadcrumbList","itemListElement":{"@type":"ListItem","position":1,"name":"Peel"}}""", "breadcrumb itemListElement Required $['@graph'][0].itemListElement" },
        { PageKind.Treatment, Crumbs.Replace("\"position\":2,", "", StringComparison.Ordinal), "breadcrumb itemListElement.position Required $['@graph'][0].itemListElement[1].position" },
        { PageKind.Treatment, Crumbs.Replace("\"position\":2", "\"position\":\"second\"", StringComparison.Ordinal), "breadcrumb itemListElement.position Required $['@graph'][0].itemListElement[1].position" },
        { PageKind.Treatment, Crumbs.Replace("\"name\":\"Home\",", "", StringComparison.Ordinal), "breadcrumb itemListElement.name Required $['@graph'][0].itemListElement[0].name" },
        { PageKind.Treatment, Crumbs.Replace(",\"item\":\"https://a.example/\"", "", StringComparison.Ordinal), "breadcrumb itemListElement.item Required $['@graph'][0].itemListElement[0].item" },
        { PageKind.Treatment, Crumbs.Replace("\"item\":\"https://a.example/\"", "\"item\":\"/\"", StringComparison.Ordinal), "breadcrumb itemListElement.item Required $['@graph'][0].itemListElement[0].item" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","name":"Clinic","address":"1 Example Street"}""", "local-business address Required $['@graph'][0].address" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","name":"Clinic","address":{"@type":"PostalAddress"}}""", "local-business address Required $['@graph'][0].address" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","name":" "}""", "local-business name Required $['@graph'][0].name" },
        { PageKind.Treatment, Clinic, "local-business geo Recommended $['@graph'][0].geo" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","geo":{"@type":"GeoCoordinates","latitude":51.12345,"longitude":-1.5432}}""", "local-business geo Recommended $['@graph'][0].geo" },
        { PageKind.Treatment, $$"""{"@type":"MedicalClinic","priceRange":"{{new string('$', 100)}}"}""", "local-business priceRange Recommended $['@graph'][0].priceRange" },
        { Home, """{"@type":"Organization","logo":{"@type":"ImageObject","url":"https://a.example/l.png","width":112,"height":{"@type":"QuantitativeValue","value":111}}}""", "organization logo Recommended $['@graph'][0].logo" },
        { PageKind.Treatment, Video, "video contentUrl Recommended $['@graph'][0].contentUrl" },
        { PageKind.Treatment, """{"@type":"VideoObject","duration":"two minutes"}""", "video duration Recommended $['@graph'][0].duration" },
        { PageKind.Treatment, """{"@type":"VideoObject","hasPart":[{"@type":"Clip","name":"Hello"}]}""", "video hasPart.startOffset Recommended $['@graph'][0].hasPart[0].startOffset" },
        { PageKind.Treatment, Image, "image-metadata license Recommended $['@graph'][0].license" },
        { Practitioner, Profile, "profile-page mainEntity.sameAs Recommended $['@graph'][0].mainEntity.sameAs" },
        { PageKind.Article, """{"@type":"Article","author":"A. Example"}""", "article author Recommended $['@graph'][0].author" },
        { PageKind.Product, """{"@type":"Product","offers":{"@type":"Offer","price":20}}""", "merchant-listing offers.priceCurrency Required $['@graph'][0].offers.priceCurrency" },
        { PageKind.Treatment, Rated, "review-snippet aggregateRating Required $['@graph'][0].aggregateRating" },
    };

    // What is right is not asked for.
    public static TheoryData<PageKind, string, string> Sound { get; } = new()
    {
        { PageKind.Treatment, Crumbs, "itemListElement" },
        { PageKind.Treatment, Crumbs.Replace("\"item\":\"https://a.example/\"", "\"item\":{\"@type\":\"WebPage\",\"@id\":\"https://a.example/\"}", StringComparison.Ordinal), "itemListElement.item" },
        { PageKind.Treatment, """{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":"1","item":{"@type":"WebPage","@id":"https://a.example/","name":"Home"}},{"@type":"ListItem","position":2,"name":"Peel"}]}""", "itemListElement.name" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","geo":{"@type":"GeoCoordinates","latitude":51.12345,"longitude":"-1.54321"}}""", "geo" },
        { PageKind.Treatment, $$"""{"@type":"MedicalClinic","priceRange":"{{new string('$', 99)}}"}""", "priceRange" },
        { Home, """{"@type":"Organization","logo":"https://a.example/l.png"}""", "logo" },
        { Home, """{"@type":"Organization","logo":{"@type":"ImageObject","width":112,"height":{"@type":"QuantitativeValue","value":112}}}""", "logo" },
        { PageKind.Treatment, """{"@type":"VideoObject","embedUrl":"https://a.example/player"}""", "contentUrl" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01"}""", "uploadDate" },
        { PageKind.Product, """{"@type":"Product","offers":{"@type":"Offer","priceSpecification":{"@type":"PriceSpecification","price":20}}}""", "offers.price" },
    };

    [Theory]
    [MemberData(nameof(Statuses))]
    public void A_feature_stands_where_the_page_and_the_date_put_it(string feature, RichResultStatus status, PageKind page, string date, string node)
    {
        RichResultLine[] lines = [.. Report(node, page, date).Lines.Where(line => line.Feature == feature)];

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(status, line.Status));
        Assert.All(lines, line => Assert.NotEmpty(line.Fix));
        Assert.All(lines, line => Assert.Equal(status == Retired, line.Since is not null));
    }

    [Theory]
    [MemberData(nameof(Gaps))]
    public void What_is_missing_or_wrong_is_named_with_its_place(PageKind page, string node, string expected) =>
        Assert.Contains(expected, Report(node, page, Day).Lines.Select(line => $"{line.Feature} {line.Property} {line.Severity} {line.Path}"));

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_is_right_is_not_asked_for(PageKind page, string node, string property) =>
        Assert.DoesNotContain(Report(node, page, Day).Lines, line => line.Property == property);

    [Fact]
    public void Every_feature_is_seen_in_every_status_that_it_can_have()
    {
        HashSet<(string, RichResultStatus)> seen = [.. Statuses.Select(row => (row.Data.Item1, row.Data.Item2))];

        // Reached are also those of every kind of page, on every day on which something changes, with every node of the tables.
        var reached = new HashSet<(string, RichResultStatus)>();
        string[] dates = [.. Statuses.Select(row => row.Data.Item4).Distinct()];
        string all = string.Join(',', Statuses.Select(row => row.Data.Item5).Distinct());
        foreach ((PageKind page, string date, string node) in from page in Enum.GetValues<PageKind>() from date in dates from node in new[] { all, "" } select (page, date, node))
            reached.UnionWith(Report(node, page, date).Lines.Select(line => (line.Feature, line.Status)));

        Assert.Empty(reached.Except(seen).Order());
    }

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
        Assert.Contains("a page that is made for this one video", Report(Video, PageKind.Treatment, Day).ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("a page that is made for this one video", Report(Video, PageKind.Video, Day).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Offers_of_a_product_are_no_offers_without_a_feature()
    {
        const string ByReference = """{"@type":"Product","@id":"https://a.example/#p","name":"Cream","offers":{"@id":"https://a.example/#o"}},{"@type":"Offer","@id":"https://a.example/#o","price":20,"priceCurrency":"USD"}""";
        const string Inverse = """{"@type":"Offer","@id":"https://a.example/#o","price":20,"itemOffered":{"@id":"https://a.example/#p"}},{"@type":"Product","@id":"https://a.example/#p"}""";

        Assert.All([Product, ByReference, Inverse], node => Assert.Null(Report(node, PageKind.Product, Day).Lines.Single(line => line.Feature == "offer").NodeId));
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
        RichResultLine line = Assert.Single(RichResultReport.Of(document, PageKind.Treatment, DateOnly.Parse(Day, null)).Lines, line => line is { Feature: "local-business", Severity: RichResultSeverity.Required });

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
        Statuses.Select(row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal),
        RichResultReport.Of(document, PageKind.Treatment, default).Lines.Select(line => line.Feature).Order(StringComparer.Ordinal));

    [Fact]
    public void Bytes_text_and_page_give_the_same_report()
    {
        TreatmentPage page = SamplePage.Of(new() { Id = "a", Name = "A" });
        string json = TreatmentSchemaOrg.Write(page);
        DateOnly date = DateOnly.Parse(Day, null);

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
        await Verifier.Verify(RichResultReport.Of(await SamplePage.Microneedling("en-US"), DateOnly.Parse(Day, null)).ToString(), "txt");

    private static RichResultReport Report(string nodes, PageKind page, string date) =>
        RichResultReport.Of($$"""{"@context":"https://schema.org","@graph":[{{nodes}}]}""", page, DateOnly.Parse(date, null));
}
