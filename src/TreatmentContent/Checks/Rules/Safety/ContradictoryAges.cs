using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1022: nobody is told by one age rule that they may, and by another that they may not.</summary>
internal sealed class ContradictoryAges : ICodedRule
{
    private static readonly (Advice[] Yes, Advice[] No)[] Opposites =
    [
        ([Advice.Allowed, Advice.Recommended, Advice.Ideal], [Advice.NotAllowed, Advice.Forbidden, Advice.Avoid, Advice.Stop]),
        ([Advice.Recommended, Advice.Ideal], [Advice.NotRecommended]),
    ];

    public string Code => "TC1022";

    public IssueSeverity Severity => IssueSeverity.Error;

    public void Check(RuleContext context)
    {
        foreach (IGrouping<ContentNode?, Located<AgeRule>> group in context.All<AgeRule>().GroupBy(rule => rule.Node.Parent))
        {
            Located<AgeRule>[] rules = [.. group];
            for (int i = 1; i < rules.Length; i++)
            {
                AgeRule rule = rules[i].Record;
                if (rules.Take(i).FirstOrDefault(other => Contradict(other.Record, rule)) is { Record: var earlier })
                    context.Report(this, rules[i].Path, $"Two age rules for the same people contradict each other: {earlier.Ages} {earlier.Advice}, {rule.Ages} {rule.Advice}.");
            }
        }
    }

    // A rule for some people beside one for all is an exception to it.
    private static bool Contradict(AgeRule one, AgeRule other) =>
        one.When == other.When && one.Except == other.Except
        && Opposites.Any(pair => (Has(pair.Yes, one) && Has(pair.No, other)) || (Has(pair.No, one) && Has(pair.Yes, other)))
        && Stretch.OfAge(one.Ages) is { } ages && Stretch.OfAge(other.Ages) is { } others && ages.Overlaps(others);

    private static bool Has(Advice[] advice, AgeRule rule) => advice.Any(word => rule.Advice == word);
}
