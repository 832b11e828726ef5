using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>The ages from which and up to which a treatment is done: those beyond that are refused to all. That an age is welcome says nothing of the others.</summary>
internal static class AgeLimits
{
    /// <summary>Finds the limits: where the refusals end that touch one another, the first of which begins at birth, or the last of which never ends.</summary>
    /// <param name="rules">What is advised at which age.</param>
    /// <returns>The lowest age and the highest, where there is one.</returns>
    public static IEnumerable<AgeLimit> Of(IReadOnlyList<AgeRule> rules)
    {
        RefusedAges[] refused = [.. Enumerable.Range(0, rules.Count).Where(i => IsRefusedToAll(rules[i])).Select(i => RefusedAges.Of(i, rules[i].Ages, isSaidWhole: Generality.Holds(rules[i])))];
        AgeLimit?[] limits =
        [
            Limit(refused, 0, isLowest: true, static end => end == RefusedAges.Open ? null : YearsOf(end)),
            Limit([.. refused.Select(static ages => ages.Mirrored())], -RefusedAges.Open, isLowest: false, static end => end >= 0 ? null : YearsOf(-end) - 1),
        ];
        return limits.OfType<AgeLimit>();
    }

    private static bool IsRefusedToAll(AgeRule rule) =>
        rule.Advice.Value is Advice.NotAllowed or Advice.Forbidden && Generality.IsUnlimited(rule);

    // One whose own end is not sure, or of which words say more, tells no limit, and leaves none where it may go on where the others end.
    private static AgeLimit? Limit(RefusedAges[] refused, decimal end, bool isLowest, Func<decimal, decimal?> yearsOf)
    {
        List<int> rules = [];
        foreach (RefusedAges ages in refused.Where(static ages => ages.IsSure).OrderBy(static ages => ages.From).ThenByDescending(static ages => ages.To))
        {
            if (ages.From > end || ages.To <= end)
                continue;

            end = ages.To;
            rules.Add(ages.Rule);
        }

        int[] unclear = [.. refused.Where(ages => !ages.IsSure && ages.From <= end && ages.To > end).Select(static ages => ages.Rule)];
        return rules.Count + unclear.Length == 0 ? null : new(isLowest, unclear.Length == 0 && yearsOf(end) is > 0 and var years ? years : null, [.. rules, .. unclear]);
    }

    private static decimal? YearsOf(decimal days)
    {
        decimal years = days / DurationUnit.Year.InDays(1);
        decimal whole = decimal.Truncate(years);
        return years == whole ? whole : null;
    }
}
