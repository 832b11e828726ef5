using static TreatmentContent.SchemaOrg.RichResultSeverity;

namespace TreatmentContent.SchemaOrg;

/// <summary>The features that are not for what a clinic's pages say of the clinic and its treatments.</summary>
internal static class OtherFeatures
{
    private const string SelfServing = "Withheld: self-serving. Ratings and reviews of a clinic and its services on its own pages earn no stars, nor do those that a widget brings in; take them out.";
    private const string Money = "Write the currency, such as USD.";
    private const string Sum = "AggregateOffer";
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
                new(Required, "price|priceSpecification.price", "Write the price as a number.") { Of = "offers", ButNot = Sum, Form = PropertyForm.Amount },
                new(Required, "lowPrice", "Write the lowest price as a number.") { Of = "offers", OfType = Sum, Form = PropertyForm.Amount },
                new(Required, "priceCurrency", Money) { Of = "offers", OfType = Sum, Form = PropertyForm.Currency },
                new(Required, "ratingValue", "Write the average rating: a number such as 4.4, a percentage or a fraction.") { Of = "aggregateRating", Form = PropertyForm.Rating },
                new(Required, "ratingCount|reviewCount", "Write how many have rated it.") { Of = "aggregateRating", Form = PropertyForm.AboveZero },
                new(Required, "author", "Write whose review it is: a Person or an Organization with a name of fewer than 100 characters.") { Of = "review", Form = PropertyForm.Reviewer },
                new(Required, "reviewRating|positiveNotes|negativeNotes|datePublished", "Write a Rating with ratingValue, such as 4; a review without one needs datePublished, such as 2026-04-07.") { Of = "review", Form = PropertyForm.VerdictOrDay },
                new(Recommended, "priceCurrency|priceSpecification.priceCurrency", Money) { Of = "offers", ButNot = Sum, Form = PropertyForm.Currency },
                new(Recommended, "reviewRating|positiveNotes|negativeNotes", "Write a Rating with ratingValue, such as 4, if the review has one.") { Of = "review", Form = PropertyForm.Verdict },
            ],
        },
        new("merchant-listing", RuleSources.MerchantListing, "Product")
        {
            Pages = [PageKind.Product],
            Elsewhere = "It is for pages on which a product can be bought; a treatment is none.",
            Missing = "No Product is described.",
            Requirements =
            [
                new(Required, "name", "Name the product."),
                new(Required, "image", "Write the absolute address of a picture of the product.") { Form = PropertyForm.Address },
                new(Required, "offers", "Write an Offer with price and priceCurrency; an AggregateOffer is not enough.") { Form = PropertyForm.OwnOffer },
                new(Required, "price|priceSpecification.price", "Write the price as a number above zero.") { Of = "offers", ButNot = Sum, Form = PropertyForm.AboveZero },
                new(Required, "priceCurrency|priceSpecification.priceCurrency", Money) { Of = "offers", ButNot = Sum, Form = PropertyForm.Currency },
            ],
        },
        new("speakable", RuleSources.Speakable) { Holding = ["speakable"], Pages = [], Elsewhere = "It is a trial for the pages of news publishers." },
    ];
}
