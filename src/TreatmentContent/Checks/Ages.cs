using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>Ages in completed units as ranges of days: "14 y" lasts until the 15th birthday.</summary>
internal static class Ages
{
    /// <summary>Gives the days from birth during which someone is of an age.</summary>
    /// <param name="age">The age.</param>
    /// <returns>The days; null for an age without a length in days.</returns>
    public static NumberRange? InDays(ClinicalDuration age)
    {
        if (NumberRange.OfDays(age) is not { } days)
            return null;
        bool isCompleted = age.Bound is Bound.Exact or Bound.Between or Bound.AtMost;
        decimal unit = isCompleted && age.High is { } high ? DurationUnits.InDays(high.Unit, 1m) : 0m;
        return isCompleted ? days with { High = days.High + unit, IsHighOpen = true } : days;
    }
}
