using TreatmentContent.SchemaOrg;
using static TreatmentContent.SchemaOrg.PageKind;
using static TreatmentContent.SchemaOrg.RichResultStatus;
using static TreatmentContent.Tests.SchemaOrg.PageNodes;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class RichResultStatusTests
{
    public static TheoryData<string, RichResultStatus, PageKind, string, string> Statuses { get; } = new()
    {
        { "breadcrumb", Eligible, PageKind.Treatment, Day, Crumbs },
        { "breadcrumb", NotEligible, PageKind.Treatment, Day, """{"@type":"BreadcrumbList","itemListElement":[]}""" },
        { "breadcrumb", NotEligible, PageKind.Treatment, Day, Site },
        { "breadcrumb", NotForThisPage, PageKind.Home, Day, Site },
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
        { "video", Eligible, PageKind.Treatment, Day, VideoNode },
        { "video", Eligible, PageKind.Treatment, Day, VideoNode.Replace("09:00:00+01:00", "09:00+01:00", StringComparison.Ordinal) },
        { "video", Eligible, PageKind.Treatment, Day, VideoNode.Replace("T09:00:00+01:00", "", StringComparison.Ordinal) },
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
        { "product-snippet", Eligible, PageKind.Product, Day, ProductNode },
        { "product-snippet", NotEligible, PageKind.Product, Day, """{"@type":"Product","name":"Cream"}""" },
        { "product-snippet", Eligible, PageKind.Product, Day, Product(Offer("""{"@type":"Offer","price":0,"priceCurrency":"USD"}""")) },
        { "product-snippet", Eligible, PageKind.Product, Day, Product(Offer("""{"@type":"AggregateOffer","lowPrice":10,"priceCurrency":"USD","offerCount":2}""")) },
        { "product-snippet", NotEligible, PageKind.Product, Day, Product(Offer("""{"@type":"AggregateOffer","lowPrice":10,"highPrice":20}""")) },
        { "product-snippet", Eligible, PageKind.Product, Day, Product(""" "aggregateRating":{"@type":"AggregateRating","ratingValue":4.4,"reviewCount":89} """) },
        { "product-snippet", NotEligible, PageKind.Product, Day, Product(""" "aggregateRating":{"@type":"AggregateRating","ratingValue":4.4} """) },
        { "product-snippet", NotEligible, PageKind.Product, Day, Product(""" "aggregateRating":{"@type":"AggregateRating","ratingCount":4} """) },
        { "product-snippet", Eligible, PageKind.Product, Day, Product(Review("""{"@type":"Review","author":{"@type":"Person","name":"A. Example"},"reviewRating":{"@type":"Rating","ratingValue":4}}""")) },
        { "product-snippet", Eligible, PageKind.Product, Day, Product(Review("""{"@type":"Review","author":{"@type":"Organization","name":"Example Press"},"datePublished":"2026-04-01"}""")) },
        { "product-snippet", NotEligible, PageKind.Product, Day, Product(Review("""{"@type":"Review","reviewBody":"Good"}""")) },
        { "product-snippet", NotForThisPage, PageKind.Treatment, Day, ProductNode },
        { "merchant-listing", Eligible, PageKind.Product, Day, ProductNode },
        { "merchant-listing", NotEligible, PageKind.Product, Day, """{"@type":"Product","name":"Cream","offers":{"@type":"Offer","price":20}}""" },
        { "merchant-listing", NotEligible, PageKind.Product, Day, ProductNode.Replace("\"price\":20", "\"price\":0", StringComparison.Ordinal) },
        { "merchant-listing", NotEligible, PageKind.Product, Day, ProductNode.Replace("\"Offer\",\"price\"", "\"AggregateOffer\",\"lowPrice\"", StringComparison.Ordinal) },
        { "merchant-listing", NotForThisPage, PageKind.Treatment, Day, ProductNode },
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
}
