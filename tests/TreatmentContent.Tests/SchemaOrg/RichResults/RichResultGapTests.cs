using TreatmentContent.SchemaOrg;
using static TreatmentContent.SchemaOrg.PageKind;
using static TreatmentContent.Tests.SchemaOrg.PageNodes;

namespace TreatmentContent.Tests.SchemaOrg;

public sealed class RichResultGapTests
{
    private const string Elsewhere = """{"@type":"Product","name":"Cream","image":"https://a.example/c.jpg","offers":{"@id":"https://a.example/#nothing"}}""";

    private const string Leads = ""","item":"https://a.example/b" """;
    private const string First = """{"@type":"ListItem","position":1,"name":"Home","item":"https://a.example/"}""";
    private const string Second = """{"@type":"ListItem","position":2,"name":"Skin","item":"https://a.example/b" }""";
    private const string Last = """{"@type":"ListItem","position":3,"name":"Peel"}""";

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
        { PageKind.Treatment, VideoNode, "video contentUrl Recommended $['@graph'][0].contentUrl" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04"}""", "video uploadDate Required $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026"}""", "video uploadDate Required $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01T09"}""", "video uploadDate Required $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01 09:00Z"}""", "video uploadDate Required $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-31T09:00Z"}""", "video uploadDate Required $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01"}""", "video uploadDate Recommended $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01T09:00:00"}""", "video uploadDate Recommended $['@graph'][0].uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01T09:00"}""", "video uploadDate Recommended $['@graph'][0].uploadDate" },
        { PageKind.Article, """{"@type":"Article","datePublished":"in April"}""", "article datePublished Recommended $['@graph'][0].datePublished" },
        { PageKind.Treatment, Steps(First, Last, Second.Replace(Leads, "", StringComparison.Ordinal)), "breadcrumb itemListElement.item Required $['@graph'][0].itemListElement[2].item" },
        { PageKind.Treatment, """{"@type":"VideoObject","duration":"two minutes"}""", "video duration Recommended $['@graph'][0].duration" },
        { PageKind.Treatment, """{"@type":"VideoObject","hasPart":[{"@type":"Clip","name":"Hello"}]}""", "video hasPart.startOffset Recommended $['@graph'][0].hasPart[0].startOffset" },
        { PageKind.Treatment, Image, "image-metadata license Recommended $['@graph'][0].license" },
        { Practitioner, Profile, "profile-page mainEntity.sameAs Recommended $['@graph'][0].mainEntity.sameAs" },
        { PageKind.Article, """{"@type":"Article","author":"A. Example"}""", "article author Recommended $['@graph'][0].author" },
        { PageKind.Product, """{"@type":"Product","offers":{"@type":"Offer","price":20}}""", "merchant-listing offers.priceCurrency Required $['@graph'][0].offers.priceCurrency" },
        { Practitioner, """{"@type":"ProfilePage","mainEntity":{"@id":"https://a.example/#nobody"}}""", "profile-page mainEntity Required $['@graph'][0].mainEntity" },
        { Practitioner, """{"@type":"ProfilePage","mainEntity":{"@type":"Person","@id":"https://a.example/#nobody"}}""", "profile-page mainEntity.name Required $['@graph'][0].mainEntity.name" },
        { PageKind.Treatment, Crumbs.Replace("\"https://a.example/\"", "{\"@id\":\"_:b0\"}", StringComparison.Ordinal), "breadcrumb itemListElement.item Required $['@graph'][0].itemListElement[0].item" },
        { PageKind.Treatment, Crumbs.Replace("\"position\":2", "\"position\":1", StringComparison.Ordinal), "breadcrumb itemListElement Required $['@graph'][0].itemListElement[0]" },
        { PageKind.Treatment, Crumbs.Replace("\"position\":2", "\"position\":9", StringComparison.Ordinal), "breadcrumb itemListElement Required $['@graph'][0].itemListElement[0]" },
        { PageKind.Treatment, """{"@type":"BreadcrumbList","itemListElement":["Home",{"@id":"https://a.example/#step"}]}""", "breadcrumb itemListElement.name Required $['@graph'][0].itemListElement[1].name" },
        { PageKind.Product, Elsewhere, "product-snippet offers Required $['@graph'][0].offers" },
        { PageKind.Product, Elsewhere, "merchant-listing offers.price Required $['@graph'][0].offers.price" },
        { PageKind.Product, ProductNode.Replace("\"price\":20", "\"price\":\"call us\"", StringComparison.Ordinal), "product-snippet offers.price Required $['@graph'][0].offers.price" },
        { PageKind.Product, ProductNode.Replace("USD", "pounds", StringComparison.Ordinal), "merchant-listing offers.priceCurrency Required $['@graph'][0].offers.priceCurrency" },
        { PageKind.Product, ProductNode.Replace("\"price\":20", "\"price\":0", StringComparison.Ordinal), "merchant-listing offers.price Required $['@graph'][0].offers.price" },
        { PageKind.Product, ProductNode.Replace(",\"priceCurrency\":\"USD\"", "", StringComparison.Ordinal), "product-snippet offers.priceCurrency Recommended $['@graph'][0].offers.priceCurrency" },
        { PageKind.Product, Product(Offer("""{"@type":"Offer","priceSpecification":{"@type":"PriceSpecification","minPrice":20}}""")), "product-snippet offers.price Required $['@graph'][0].offers.price" },
        { PageKind.Product, Product(Offer("""{"@type":"AggregateOffer","lowPrice":10,"highPrice":20}""")), "product-snippet offers.priceCurrency Required $['@graph'][0].offers.priceCurrency" },
        { PageKind.Product, Product(Offer("""{"@type":"AggregateOffer","price":10,"priceCurrency":"USD"}""")), "product-snippet offers.lowPrice Required $['@graph'][0].offers.lowPrice" },
        { PageKind.Product, Product(Offer("""{"@type":"AggregateOffer","lowPrice":10,"priceCurrency":"USD"}""")), "merchant-listing offers Required $['@graph'][0].offers" },
        { PageKind.Product, Product(Rating("\"ratingValue\":4.4")), "product-snippet aggregateRating.ratingCount Required $['@graph'][0].aggregateRating.ratingCount" },
        { PageKind.Product, Product(Rating("\"ratingValue\":4.4,\"reviewCount\":0")), "product-snippet aggregateRating.ratingCount Required $['@graph'][0].aggregateRating.reviewCount" },
        { PageKind.Product, Product(Rating("\"ratingCount\":4")), "product-snippet aggregateRating.ratingValue Required $['@graph'][0].aggregateRating.ratingValue" },
        { PageKind.Product, Product(Rating("\"ratingCount\":4,\"ratingValue\":\"4,4\"")), "product-snippet aggregateRating.ratingValue Required $['@graph'][0].aggregateRating.ratingValue" },
        { PageKind.Product, Product(Rating("\"ratingCount\":4,\"ratingValue\":\"6/ten\"")), "product-snippet aggregateRating.ratingValue Required $['@graph'][0].aggregateRating.ratingValue" },
        { PageKind.Product, Product(Review("""{"@type":"Review","reviewBody":"Good"}""")), "product-snippet review.author Required $['@graph'][0].review.author" },
        { PageKind.Product, Product(Review("""{"@type":"Review","reviewBody":"Good"}""")), "product-snippet review.reviewRating Required $['@graph'][0].review.reviewRating" },
        { PageKind.Product, Product(Review($"[{Reviewed(Four)},{Reviewed(Four).Replace("\"name\"", "\"jobTitle\"", StringComparison.Ordinal)}]")), "product-snippet review.author Required $['@graph'][0].review[1].author" },
        { PageKind.Product, Product(Review("""{"@type":"Review","author":"A. Example","datePublished":"2026-04-01"}""")), "product-snippet review.author Required $['@graph'][0].review.author" },
        { PageKind.Product, Product(Review(Reviewed("").Replace("A. Example", new string('a', 100), StringComparison.Ordinal))), "product-snippet review.author Required $['@graph'][0].review.author" },
        { PageKind.Product, Product(Review(Reviewed(Four.Replace("4", "\"good\"", StringComparison.Ordinal)))), "product-snippet review.reviewRating Required $['@graph'][0].review.reviewRating" },
        { PageKind.Product, Product(Review(Reviewed("\"datePublished\":\"in April\""))), "product-snippet review.reviewRating Required $['@graph'][0].review.datePublished" },
        { PageKind.Product, Product(Review(Reviewed("\"datePublished\":\"2026-04-01\""))), "product-snippet review.reviewRating Recommended $['@graph'][0].review.reviewRating" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","name":"Clinic","address":{"@type":"PostalAddress","name":"Ours"}}""", "local-business address Required $['@graph'][0].address" },
        { Home, """{"@type":"Organization","logo":"not an address"}""", "organization logo Recommended $['@graph'][0].logo" },
        { Home, """{"@type":"Organization","logo":{"@type":"ImageObject","name":"Logo"}}""", "organization logo Recommended $['@graph'][0].logo" },
        { PageKind.Article, """{"@type":"Article","author":{"@id":"https://a.example/#nobody"}}""", "article author Recommended $['@graph'][0].author" },
        { PageKind.Treatment, Rated, "review-snippet aggregateRating Required $['@graph'][0].aggregateRating" },
    };

    // What is right is not asked for.
    public static TheoryData<PageKind, string, string> Sound { get; } = new()
    {
        { PageKind.Treatment, Crumbs, "itemListElement" },
        { PageKind.Treatment, Crumbs.Replace("\"position\":1", "\"position\":\"3\"", StringComparison.Ordinal).Replace("\"position\":2", "\"position\":1", StringComparison.Ordinal).Replace("]}", ",{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Last\"}]}", StringComparison.Ordinal), "itemListElement" },
        { PageKind.Treatment, Crumbs.Replace("\"https://a.example/\"", "{\"@id\":\"https://a.example/\"}", StringComparison.Ordinal), "itemListElement.item" },
        { PageKind.Product, ProductNode.Replace("\"price\":20", "\"price\":2e1", StringComparison.Ordinal), "offers.price" },
        { PageKind.Treatment, Crumbs.Replace("\"item\":\"https://a.example/\"", "\"item\":{\"@type\":\"WebPage\",\"@id\":\"https://a.example/\"}", StringComparison.Ordinal), "itemListElement.item" },
        { PageKind.Treatment, """{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":"1","item":{"@type":"WebPage","@id":"https://a.example/","name":"Home"}},{"@type":"ListItem","position":2,"name":"Peel"}]}""", "itemListElement.name" },
        { PageKind.Treatment, Steps(Last, First, Second), "itemListElement.item" },
        { PageKind.Treatment, """{"@type":"MedicalClinic","geo":{"@type":"GeoCoordinates","latitude":51.12345,"longitude":"-1.54321"}}""", "geo" },
        { PageKind.Treatment, $$"""{"@type":"MedicalClinic","priceRange":"{{new string('$', 99)}}"}""", "priceRange" },
        { Home, """{"@type":"Organization","logo":"https://a.example/l.png"}""", "logo" },
        { Home, """{"@type":"Organization","logo":{"@type":"ImageObject","contentUrl":"https://a.example/l.png","width":112,"height":{"@type":"QuantitativeValue","value":112}}}""", "logo" },
        { PageKind.Treatment, """{"@type":"VideoObject","embedUrl":"https://a.example/player"}""", "contentUrl" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01T09:00:00+01:00"}""", "uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01T09:00+01:00"}""", "uploadDate" },
        { PageKind.Treatment, """{"@type":"VideoObject","uploadDate":"2026-04-01T09:00Z"}""", "uploadDate" },
        { PageKind.Article, """{"@type":"Article","datePublished":"2026-04-01T09:00-05:00"}""", "datePublished" },
        { PageKind.Article, """{"@type":"Article","datePublished":"2026-04-01T09:00"}""", "datePublished" },
        { PageKind.Article, """{"@type":"Article","datePublished":"2026-04-01"}""", "datePublished" },
        { PageKind.Product, """{"@type":"Product","offers":{"@type":"Offer","priceSpecification":{"@type":"PriceSpecification","price":20}}}""", "offers.price" },
        { PageKind.Product, Product(Offer("""[{"@type":"AggregateOffer","lowPrice":10,"priceCurrency":"USD"},{"@type":"Offer","price":20,"priceCurrency":"USD"}]""")), "offers" },
        { PageKind.Product, Product(Offer("""[{"@type":"AggregateOffer","lowPrice":10,"priceCurrency":"USD"},{"@type":"Offer","price":20,"priceCurrency":"USD"}]""")), "offers.price" },
        { PageKind.Product, Product(Offer("""[{"@type":"AggregateOffer","lowPrice":0,"priceCurrency":"USD"},{"@type":"Offer","price":20,"priceCurrency":"USD"}]""")), "offers.lowPrice" },
        { PageKind.Product, Product(Rating("\"reviewCount\":\"89\",\"ratingValue\":\"4.4\"")), "aggregateRating.ratingCount" },
        { PageKind.Product, Product(Rating("\"ratingValue\":\"60%\"")), "aggregateRating.ratingValue" },
        { PageKind.Product, Product(Rating("\"ratingValue\":\"6 / 10\"")), "aggregateRating.ratingValue" },
        { PageKind.Product, Product(Review(Reviewed(Four))), "review.author" },
        { PageKind.Product, Product(Review(Reviewed(Four))), "review.reviewRating" },

        // The pros and cons of those who test products need no number.
        { PageKind.Product, Product(Review(Reviewed("""
            "positiveNotes":{"@type":"ItemList","itemListElement":[{"@type":"ListItem","name":"Light"},{"@type":"ListItem","name":"No scent"}]}
            """))), "review.reviewRating" },
    };

    private const string Four = """ "reviewRating":{"@type":"Rating","ratingValue":4} """;

    private static string Rating(string members) => $$""" "aggregateRating":{"@type":"AggregateRating",{{members}}} """;

    private static string Reviewed(string member) => $$"""{"@type":"Review","author":{"@type":"Person","name":"A. Example"}{{(member.Length > 0 ? "," : "")}}{{member}}}""";

    private static string Steps(params string[] steps) => $$"""{"@type":"BreadcrumbList","itemListElement":[{{string.Join(',', steps)}}]}""";

    [Theory]
    [MemberData(nameof(Gaps))]
    public void What_is_missing_or_wrong_is_named_with_its_place(PageKind page, string node, string expected) =>
        Assert.Contains(expected, Report(node, page, Day).Lines.Select(line => $"{line.Feature} {line.Property} {line.Severity} {line.Path}"));

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_is_right_is_not_asked_for(PageKind page, string node, string property) =>
        Assert.DoesNotContain(Report(node, page, Day).Lines, line => line.Property == property);
}
