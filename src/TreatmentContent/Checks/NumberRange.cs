using TreatmentContent.Quantities;

namespace TreatmentContent.Checks;

/// <summary>The numbers that an amount allows: two ends, each of which may be open or missing.</summary>
/// <param name="Low">The lower end, or null for none.</param>
/// <param name="High">The upper end, or null for none.</param>
/// <param name="IsLowOpen">Whether the lower end itself is left out.</param>
/// <param name="IsHighOpen">Whether the upper end itself is left out.</param>
internal readonly record struct NumberRange(decimal? Low, decimal? High, bool IsLowOpen = false, bool IsHighOpen = false)
{
    /// <summary>Takes an amount as such; "few" and "many" allow every number.</summary>
    /// <param name="amount">The amount.</param>
    public static NumberRange Of(Amount amount) => new(amount.Low, amount.High, amount.Bound == Bound.MoreThan, amount.Bound == Bound.LessThan);

    /// <summary>Takes a time as such, in days.</summary>
    /// <param name="duration">The time.</param>
    /// <returns>The days, or null for a time without a length.</returns>
    public static NumberRange? OfDays(ClinicalDuration duration) =>
        duration.InDays() is { } days ? new(days.Low, days.High, duration.Bound == Bound.MoreThan, duration.Bound == Bound.LessThan) : null;

    /// <summary>Says whether a number is allowed.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(decimal number) => Overlaps(new NumberRange(number, number));

    /// <summary>Says whether some number is allowed by both.</summary>
    /// <param name="other">The other one.</param>
    public bool Overlaps(NumberRange other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>Says whether all the stated ends lie on a scale.</summary>
    /// <param name="low">The scale's lower end.</param>
    /// <param name="high">The scale's upper end.</param>
    public bool IsWithin(decimal low, decimal high) =>
        !(Low < low || Low > high || High < low || High > high || (IsLowOpen && Low == high) || (IsHighOpen && High == low));

    /// <summary>Says whether every number of this one is smaller than every number of the other.</summary>
    /// <param name="other">The other one.</param>
    public bool EndsBefore(NumberRange other) => High < other.Low || (High == other.Low && High is not null && (IsHighOpen || other.IsLowOpen));
}
