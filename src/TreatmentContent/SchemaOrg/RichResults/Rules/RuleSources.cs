namespace TreatmentContent.SchemaOrg;

/// <summary>The pages of Google Search's documentation that the rules were taken from.</summary>
internal static class RuleSources
{
    public static readonly RuleSource Breadcrumb = new("Breadcrumb structured data", new(2026, 10, 10));
    public static readonly RuleSource LocalBusiness = new("Local business structured data", new(2026, 7, 8));
    public static readonly RuleSource Organization = new("Organization structured data", new(2026, 10, 10));
    public static readonly RuleSource Video = new("Video structured data; Video SEO best practices", new(2026, 7, 8));
    public static readonly RuleSource Images = new("Image metadata in Google Images", new(2026, 10, 10));
    public static readonly RuleSource ProfilePage = new("Profile page structured data", new(2026, 10, 10));
    public static readonly RuleSource SiteNames = new("Site names", new(2026, 10, 10));
    public static readonly RuleSource ReviewSnippet = new("Review snippet structured data", new(2026, 7, 8));
    public static readonly RuleSource Article = new("Article", new(2026, 7, 8));
    public static readonly RuleSource ProductSnippet = new("Product snippet; Review snippet structured data", new(2026, 7, 8));
    public static readonly RuleSource MerchantListing = new("Merchant listing", new(2026, 7, 8));
    public static readonly RuleSource Speakable = new("Speakable", new(2026, 7, 8));
    public static readonly RuleSource Updates = new("Latest documentation updates", new(2026, 10, 10));
    public static readonly RuleSource EarlierUpdates = new("Latest documentation updates", new(2026, 1, 6));
    public static readonly RuleSource HowToAndFaq = new("Changes to HowTo and FAQ rich results", new(2023, 9, 14));
    public static readonly RuleSource Simplifying = new("Simplifying the search results page", new(2025, 9, 8));
    public static readonly RuleSource Supported = new("Structured data that Google Search supports", new(2026, 7, 8));
}
