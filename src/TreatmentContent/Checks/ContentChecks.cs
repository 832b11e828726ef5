using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>The one door of the content rules: what is wrong between values that are sound alone.</summary>
public static class ContentChecks
{
    /// <summary>Gets the library's rules in the order of their codes.</summary>
    internal static IReadOnlyList<ICodedRule> Rules { get; } =
    [
        new UnknownReference(),
        new ClaimWithoutSource(),
        new Promise(),
        new OverdueReview(),
        new NoMedicalReviewer(),
        new RepeatedId(),
        new RepeatedAddress(),
        new UnusableSlug(),
        new UnansweredQuestion(),
        new RepeatedQuestion(),
        new PriceWithoutAmount(),
        new UndatedPrice(),
        new EndedPrice(),
        new MissingSafetyText(),
        new MissingText(),
        new OutdatedText(),
        new ContradictoryFrequency(),
        new IntervalWithoutCount(),
        new UnequalStages(),
        new ResultsOutOfOrder(),
        new ContradictoryAges(),
        new ContradictoryInstructions(),
        new NoWarningSign(),
        new PictureWithoutConsent(),
        new UnnamedWord(),
        new NestedSchedule(),
        new ContradictorySchedule(),
        new OverlappingCases(),
        new EndlessContraindication(),
        new OfferedNoMore(),
        new SevereSideEffect(),
        new EmptyCase(),
        new OutOfRange(),
        new NothingStated(),
        new UnusableSite(),
        new NoSourceLanguage(),
        new OpenProhibition(),
        new ContradictoryStrength(),
        new ContradictoryPrice(),
        new UnnamedUnit(),
        new LanguageWithoutPhrases(),
        new UnreviewedSafetyText(),
        new UnstampedSafetyText(),
        new UnfinishedPhrases(),
        new StrayDirectionMark(),
        new UnreadLanguage(),
        new ReversedDates(),
        new PriceBelowCoins(),
        new IneffectiveSetting(static () => Rules!.Select(static rule => rule.Code)),
    ];

    /// <summary>Checks a catalogue, whether it was read from files or made in code.</summary>
    /// <param name="catalog">The catalogue; its <see cref="TreatmentCatalog.Checks"/> say what is made of the rules, the caller's own among them.</param>
    /// <param name="today">The date that counts as today; null where dates are not to be judged.</param>
    /// <param name="ownRules">Further rules of the caller.</param>
    /// <returns>Every problem, rule by rule, with its path from the catalogue's root; line and column are 0.</returns>
    public static IReadOnlyList<ContentIssue> Check(TreatmentCatalog catalog, DateOnly? today = null, params IReadOnlyList<IContentRule> ownRules)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(ownRules);
        var issues = new List<ContentIssue>();
        var context = new RuleContext(catalog, today, issues.Add);
        foreach (IContentRule rule in Rules.Concat(ownRules))
            rule.Check(context);

        return issues;
    }
}
