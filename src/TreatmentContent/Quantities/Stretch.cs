namespace TreatmentContent.Quantities;

/// <summary>A stretch of the number line, which can lie inside another; "few" and "many" have no ends and so no stretch.</summary>
/// <param name="low">The lower end, or null where there is none.</param>
/// <param name="isLowOpen">Whether the lower end itself lies outside.</param>
/// <param name="high">The upper end, or null where there is none.</param>
/// <param name="isHighOpen">Whether the upper end itself lies outside.</param>
internal readonly struct Stretch(decimal? low, bool isLowOpen, decimal? high, bool isHighOpen)
{
    private readonly decimal? low = low;
    private readonly bool isLowOpen = isLowOpen;
    private readonly decimal? high = high;
    private readonly bool isHighOpen = isHighOpen;

    /// <summary>Gives the stretch of an amount.</summary>
    /// <param name="amount">The amount; "about" is taken by its numbers.</param>
    /// <returns>The stretch, or null for "few" and "many".</returns>
    public static Stretch? Of(Amount amount) => amount.Bound is Bound.Few or Bound.Many
        ? null
        : new Stretch(amount.Low, amount.Bound == Bound.MoreThan, amount.High, amount.Bound == Bound.LessThan);

    /// <summary>Gives the stretch of a time, in days.</summary>
    /// <param name="time">The time; "about" is taken by its numbers.</param>
    /// <returns>The stretch, or null where the time has no numbers or no calendar unit.</returns>
    public static Stretch? OfDays(ClinicalDuration time) => time.InDays() is not { } days || days is (null, null)
        ? null
        : new Stretch(days.Low, time.Bound == Bound.MoreThan, days.High, time.Bound == Bound.LessThan);

    /// <summary>Gives the stretch between two numbers, both of which lie inside.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <returns>The stretch.</returns>
    public static Stretch Between(decimal low, decimal high) => new(low, false, high, false);

    /// <summary>Gives the stretch of an age, in days: one is 14 from the 14th birthday until the day before the 15th.</summary>
    /// <param name="age">The age in completed units.</param>
    /// <returns>The stretch, or null where the age has no numbers or no calendar unit.</returns>
    public static Stretch? OfAge(ClinicalDuration age)
    {
        if (age.IsPermanent || age.Bound is Bound.Few or Bound.Many || age.InDays() is null)
            return null;

        // "Over 14" begins, and "up to 14" ends, where one turns 15.
        decimal? low = Days(age.Low, age.Bound == Bound.MoreThan ? 1 : 0);
        decimal? high = Days(age.High, age.Bound == Bound.LessThan ? 0 : 1);
        return new Stretch(low, false, high, true);

        static decimal? Days(DurationPart? part, int units) => part is { Value: { } count, Unit: var unit } ? unit.InDays(count + units) : null;
    }

    /// <summary>Says whether another stretch lies wholly inside this one.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(Stretch other) =>
        (low is not { } from || other.low > from || (other.low == from && (!isLowOpen || other.isLowOpen)))
        && (high is not { } to || other.high < to || (other.high == to && (!isHighOpen || other.isHighOpen)));

    /// <summary>Says whether what is stated lies on a scale: "over 3" lies on one of 0 to 10, "over 10" does not.</summary>
    /// <param name="lowest">The scale's lower end.</param>
    /// <param name="highest">The scale's upper end.</param>
    /// <returns>Whether it does.</returns>
    public bool IsOn(decimal lowest, decimal highest) =>
        !(low < lowest || low > highest || high < lowest || high > highest || (isLowOpen && low == highest) || (isHighOpen && high == lowest));

    /// <summary>Gives the stretch of shares that counts are of a whole.</summary>
    /// <param name="whole">The whole.</param>
    /// <returns>The stretch of shares of 1.</returns>
    public Stretch ShareOf(decimal whole) => new(low / whole, isLowOpen, high / whole, isHighOpen);

    /// <summary>Gives the stretch with its own ends inside it.</summary>
    /// <returns>The stretch.</returns>
    public Stretch WithEnds() => new(low, false, high, false);

    /// <summary>Says whether two stretches share a point.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether they do.</returns>
    public bool Overlaps(Stretch other) => !EndsBefore(other) && !other.EndsBefore(this);

    /// <summary>Says whether this stretch ends before the other begins.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether it does.</returns>
    public bool EndsBefore(Stretch other) =>
        high is { } to && other.low is { } from && (to < from || (to == from && (isHighOpen || other.isLowOpen)));
}
