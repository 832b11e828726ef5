namespace TreatmentContent.Quantities;

/// <summary>A stretch of the number line, which can lie inside another; "few" and "many" have no ends and so no stretch.</summary>
/// <param name="Low">The lower end, or null where there is none.</param>
/// <param name="IsLowOpen">Whether the lower end itself lies outside.</param>
/// <param name="High">The upper end, or null where there is none.</param>
/// <param name="IsHighOpen">Whether the upper end itself lies outside.</param>
internal readonly record struct Span(decimal? Low, bool IsLowOpen, decimal? High, bool IsHighOpen)
{
    /// <summary>Gives the stretch of an amount.</summary>
    /// <param name="amount">The amount; "about" is taken by its numbers.</param>
    /// <returns>The stretch, or null for "few" and "many".</returns>
    public static Span? Of(Amount amount) => amount.Bound is Bound.Few or Bound.Many
        ? null
        : new Span(amount.Low, amount.Bound == Bound.MoreThan, amount.High, amount.Bound == Bound.LessThan);

    /// <summary>Gives the stretch of an age, in days: one is 14 from the 14th birthday until the day before the 15th.</summary>
    /// <param name="age">The age in completed units.</param>
    /// <returns>The stretch, or null where the age has no numbers or no calendar unit.</returns>
    public static Span? OfAge(ClinicalDuration age)
    {
        if (age.IsPermanent || age.Bound is Bound.Few or Bound.Many || age.InDays() is null)
            return null;

        // "Over 14" begins, and "up to 14" ends, where one turns 15.
        decimal? low = Days(age.Low, age.Bound == Bound.MoreThan ? 1 : 0);
        decimal? high = Days(age.High, age.Bound == Bound.LessThan ? 0 : 1);
        return new Span(low, false, high, true);

        static decimal? Days(DurationPart? part, int units) => part is { Value: { } count, Unit: var unit } ? unit.InDays(count + units) : null;
    }

    /// <summary>Says whether another stretch lies wholly inside this one.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(Span other) =>
        (Low is not { } low || other.Low > low || (other.Low == low && (!IsLowOpen || other.IsLowOpen)))
        && (High is not { } high || other.High < high || (other.High == high && (!IsHighOpen || other.IsHighOpen)));

    /// <summary>Says whether two stretches share a point.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they do.</returns>
    public bool Overlaps(Span other) => !EndsBefore(other) && !other.EndsBefore(this);

    private bool EndsBefore(Span other) =>
        High is { } high && other.Low is { } low && (high < low || (high == low && (IsHighOpen || other.IsLowOpen)));
}
