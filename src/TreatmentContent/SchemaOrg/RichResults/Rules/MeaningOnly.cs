namespace TreatmentContent.SchemaOrg;

/// <summary>What no search feature reads: it is written for what it means, and for readers other than the result page.</summary>
internal static class MeaningOnly
{
    private const string Meaning = "No search feature reads it: it carries meaning alone.";

    public static IReadOnlyList<FeatureRule> All { get; } =
    [
        new("medical-entity", RuleSources.Supported, "MedicalEntity") { PartsOf = [], Never = Meaning },
        new("medical-web-page", RuleSources.Supported, "MedicalWebPage") { PartsOf = [], Never = Meaning },
        new("service", RuleSources.Supported, "Service") { PartsOf = [], Never = Meaning },
        new("offer", RuleSources.Supported, "Offer") { PartsOf = [], Never = "No search feature reads an offer that is not a product's: it carries meaning alone.", IsOutsideProducts = true },
        new("health-topic", RuleSources.Supported, "HealthTopicContent") { PartsOf = [], Never = Meaning },
        new("review-date", RuleSources.Supported) { Holding = ["lastReviewed", "reviewedBy"], PartsOf = [], Never = Meaning },
    ];
}
