using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Pages;

/// <summary>From which age on, and up to which, the treatment is done.</summary>
internal static class AgeFacts
{
    public static void Add(KeyFactSet facts, Narrator narrator)
    {
        IReadOnlyList<AgeRule> rules = narrator.Treatment.Eligibility.Ages;
        foreach (AgeLimit limit in AgeLimits.Of(rules))
        {
            if (limit.Years is not { } years)
                continue;

            ClinicalDuration age = ClinicalDuration.Years(years);
            string name = limit.IsLowest ? "minimumAge" : "maximumAge";
            facts.Add(name, $"{narrator.Root}.eligibility.ages[{limit.Rules[^1]}].ages", age, narrator.Locale.SayAge(age));
            facts.Limit(name, rules.Any(rule => !Generality.IsUnlimited(rule)));
        }
    }
}
