using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>The ages from which and up to which a treatment is done: those beyond that are refused to all. That an age is welcome says nothing of the others.</summary>
internal static class AgeLimits
{
    /// <summary>Finds the limits, in whole years: of several rules the strictest, for each of them refuses.</summary>
    /// <param name="rules">What is advised at which age.</param>
    /// <returns>The lowest age and the highest, where there is one, each with the index of its rule.</returns>
    public static IEnumerable<(int Index, bool IsLowest, decimal Years)> Of(IReadOnlyList<AgeRule> rules)
    {
        (int Index, bool IsLowest, decimal Years)[] all = [.. Each(rules)];
        return all.Where(limit => limit.IsLowest).OrderByDescending(limit => limit.Years).Take(1).Concat(all.Where(limit => !limit.IsLowest).OrderBy(limit => limit.Years).Take(1));
    }

    private static IEnumerable<(int Index, bool IsLowest, decimal Years)> Each(IReadOnlyList<AgeRule> rules)
    {
        for (int i = 0; i < rules.Count; i++)
        {
            AgeRule rule = rules[i];
            bool isGeneral = rule.When.Equals(Applicability.Always) && rule.Except.Equals(Applicability.Always);
            if (!isGeneral || rule.Advice.Value is not (Advice.NotAllowed or Advice.Forbidden) || !rule.Ages.TryGetAmount(out Amount ages, out DurationUnit unit) || unit != DurationUnit.Year)
                continue;

            (bool IsLowest, decimal Years)? limit = ages switch
            {
                { IsAbout: true } => null,
                { Bound: Bound.LessThan, High: { } youngest } => (true, youngest),
                { Bound: Bound.AtMost, High: { } refused } => (true, refused + 1),
                { Bound: Bound.MoreThan, Low: { } oldest } => (false, oldest),
                { Bound: Bound.AtLeast, Low: { } refused } => (false, refused - 1),
                _ => null,
            };
            if (limit is { Years: > 0 } found && found.Years == decimal.Truncate(found.Years))
                yield return (i, found.IsLowest, found.Years);
        }
    }
}
