using static TreatmentContent.SchemaOrg.RichResultSeverity;

namespace TreatmentContent.SchemaOrg;

/// <summary>The features that are no longer shown. Before its day a rule is one like the others; of features that were never for a clinic's pages only that is said.</summary>
internal static class RetiredFeatures
{
    /// <summary>What is said of a retired feature where no node is marked up for it.</summary>
    public const string Gone = "Nothing is shown for it any more.";

    private const string NotClinics = "It was never for the pages of a clinic.";

    private static readonly DateOnly Announced = new(2025, 6, 12);
    private static readonly DateOnly Removed = new(2025, 9, 9);

    public static IReadOnlyList<FeatureRule> All { get; } =
    [
        new("faq", RuleSources.Updates, "FAQPage")
        {
            RetiredOn = new(2026, 5, 7),
            Retired = "Nothing is shown for it any more. The markup stays valid and other readers use it, so it may stay.",
            Note = "Shown for well-known sites of governments and about health only.",
            Missing = "No FAQPage is described.",
            Requirements =
            [
                new(Required, "mainEntity", "Write the questions."),
                new(Required, "name", "Write the question.") { Of = "mainEntity" },
                new(Required, "acceptedAnswer", "Write the answer: an Answer with text.") { Of = "mainEntity", Form = PropertyForm.AnswerText },
            ],
        },
        new("how-to", RuleSources.HowToAndFaq, "HowTo")
        {
            RetiredOn = new(2023, 9, 13),
            Retired = "Nothing is shown for it any more, and the library never writes it.",
            RetiredWithoutNode = "Nothing is shown for it any more; the library never writes it.",
            Missing = "No HowTo is described.",
            Requirements = [new(Required, "name", "Name what is done."), new(Required, "step", "Write the steps.")],
        },
        new("sitelinks-search-box", RuleSources.Updates, "WebSite")
        {
            Holding = ["potentialAction"],
            About = "potentialAction",
            AboutTypes = ["SearchAction"],
            RetiredOn = new(2024, 11, 29),
            Retired = "Nothing is shown for it any more; take the SearchAction out.",
            RetiredWithoutNode = "Nothing is shown for it any more; remove the SearchAction of the site where another script writes one.",
            Pages = [PageKind.Home],
            Elsewhere = "It is read on the page at the root of the site.",
            Missing = "No WebSite with a SearchAction is described.",
            Requirements = [new(Required, "url", "Write the absolute address of the site's root.") { Form = PropertyForm.Address }],
        },
        Other("course-info", Removed, RuleSources.Simplifying, "Course"),
        Other("estimated-salary", Removed, RuleSources.Simplifying, "Occupation"),
        Other("learning-video", Removed, RuleSources.Simplifying, "VideoObject") with { Holding = ["learningResourceType", "educationalLevel", "educationalAlignment", "educationalUse"] },
        Other("special-announcement", Removed, RuleSources.Simplifying, "SpecialAnnouncement"),
        Other("vehicle-listing", Removed, RuleSources.Simplifying, "Vehicle"),
        Other("claim-review", Announced, RuleSources.Simplifying, "ClaimReview"),
        Other("book-actions", Announced, RuleSources.Simplifying, "Book") with { Holding = ["potentialAction"], About = "potentialAction", AboutTypes = ["ReadAction", "BorrowAction"] },
        Other("practice-problem", new DateOnly(2026, 1, 6), RuleSources.EarlierUpdates, "Quiz"),
    ];

    private static FeatureRule Other(string feature, DateOnly retiredOn, RuleSource source, string type) =>
        new(feature, source, type) { RetiredOn = retiredOn, Retired = Gone, Pages = [], Elsewhere = NotClinics };
}
