using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;

namespace TreatmentContent.Checks;

/// <summary>The one door of the content rules: what is wrong between values that are sound alone.</summary>
public static class ContentChecks
{
    private static readonly IContentRule[] Rules =
    [
        new UnknownReference(),
        new ClaimWithoutSource(),
        new NoMedicalReviewer(),
        new RepeatedId(),
        new UnansweredQuestion(),
        new UnnamedWord(),
        new NothingStated(),
        new UnusableSite(),
        new NoSourceLanguage(),
    ];

    /// <summary>Checks a catalogue, whether it was read from files or made in code.</summary>
    /// <param name="catalog">The catalogue.</param>
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
        {
            rule.Check(context);
        }

        return issues;
    }
}
