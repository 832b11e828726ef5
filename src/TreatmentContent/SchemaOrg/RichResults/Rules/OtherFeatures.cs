using static TreatmentContent.SchemaOrg.RichResultSeverity;

namespace TreatmentContent.SchemaOrg;

/// <summary>The features that are not for what a clinic's pages say of the clinic and its treatments.</summary>
internal static class OtherFeatures
{
    private const string SelfServing = "Withheld: self-serving. Ratings and reviews of a clinic and its services on its own pages earn no stars, nor do those that a widget brings in; take them out.";
    private static readonly string[] Ratings = ["aggregateRating", "review", "reviews"];
    private static readonly string[] Own = ["Organization", "Service", "MedicalEntity"];

    public static IReadOnlyList<FeatureRule> All { get; } =
    [
        new("review-snippet", RuleSources.ReviewSnippet, Own)
        {
            Holding = Ratings,
            Refused = SelfServing,
            Missing = "Ratings and reviews of a clinic and its services on its own pages are self-serving and earn no stars; none is marked up, and none should be.",
        },
        new("review-snippet", RuleSources.ReviewSnippet, "Review", "Rating") { Holding = ["itemReviewed"], About = "itemReviewed", AboutTypes = Own, Refused = SelfServing },
        new("review-snippet", RuleSources.ReviewSnippet)
        {
            Holding = Ratings,
            ButNot = Own,
            Pages = [],
            Elsewhere = "Stars are for pages whose subject is what was rated, such as a product or a book; a page of a clinic is not.",
        },
        new("article", RuleSources.Article, "Article")
        {
            ButNot = ["ScholarlyArticle"],
            Pages = [PageKind.Article],
            Elsewhere = "It is for news, blog posts and other articles; this page is none.",
            Missing = "No Article is described: write it, or one of its types such as BlogPosting.",
            Requirements =
            [
                new(Recommended, "headline", "Write the title of the article."),
                new(Recommended, "image", "Write the absolute address of a picture that shows what the article is about.") { Form = PropertyForm.Address },
                new(Recommended, "author", "Refer to the authors: each a Person or an Organization.") { Form = PropertyForm.PersonOrOrganization },
                new(Recommended, "name", "Name the author, and nothing but the name.") { Of = "author" },
                new(Recommended, "url", "Write the address of a page that tells who the author is.") { Of = "author", Form = PropertyForm.Address },
                new(Recommended, "datePublished", "Write when it was first published, such as 2026-04-07T08:00:00+01:00.") { Form = PropertyForm.Day },
                new(Recommended, "dateModified", "Write when it was last changed, such as 2026-11-02T10:15:00+00:00.") { Form = PropertyForm.Day },
            ],
        },
        new("product-snippet", RuleSources.ProductSnippet, "Product")
        {
            Pages = [PageKind.Product],
            Elsewhere = "It is for the page of a product; a treatment is none.",
            Missing = "No Product is described.",
            Requirements =
            [
                new(Required, "name", "Name the product."),
                new(Required, "offers|review|aggregateRating", "Write one of offers, review and aggregateRating.") { Form = PropertyForm.Described },
                new(Required, "price|lowPrice|priceSpecification.price|priceSpecification.minPrice", "Write the price as a number.") { Of = "offers", Form = PropertyForm.Amount },
            ],
        },
        new("merchant-listing", RuleSources.ProductSnippet, "Product")
        {
            Pages = [PageKind.Product],
            Elsewhere = "It is for pages on which a product can be bought; a treatment is none.",
            Missing = "No Product is described.",
            Requirements =
            [
                new(Required, "name", "Name the product."),
                new(Required, "image", "Write the absolute address of a picture of the product.") { Form = PropertyForm.Address },
                new(Required, "offers", "Write an Offer with price and priceCurrency.") { Form = PropertyForm.Described },
                new(Required, "price|priceSpecification.price", "Write the price as a number.") { Of = "offers", Form = PropertyForm.Amount },
                new(Required, "priceCurrency|priceSpecification.priceCurrency", "Write the currency, such as USD.") { Of = "offers", Form = PropertyForm.Currency },
            ],
        },
        new("speakable", RuleSources.Speakable) { Holding = ["speakable"], Pages = [], Elsewhere = "It is a trial for the pages of news publishers." },
    ];
}
