namespace TreatmentContent.Quantities;

/// <summary>How long something takes, lasts or lies apart, as it was said; an age too, in completed units.</summary>
/// <remarks>
/// The text is <c>15..30 min</c>, <c>~2 w</c>, <c>&gt;=6 mo</c>, <c>3 w..6 mo</c>, <c>few d</c>, <c>1..2 appointment</c> or <c>permanent</c>. Two durations are equal when they say the same:
/// <c>7 d</c>, <c>1 w</c> and <c>168 h</c> are three values, and none is longer than another; <see cref="InDays"/> is for comparing. Any exact duration of 0 is <c>0 d</c>, the default.
/// Also read: English unit names (<c>2 weeks</c>) and, where one unit says exactly the same, ISO 8601-1:2019 (<c>PT45M</c>, <c>P1Y6M</c> as <c>18 mo</c>).
/// </remarks>
public readonly partial record struct ClinicalDuration
{
    private readonly decimal low;
    private readonly decimal high;
    private readonly bool lowIsFew;
    private readonly bool highIsFew;
    private readonly DurationUnit lowUnit;
    private readonly DurationUnit highUnit;

    private ClinicalDuration(Amount amount, DurationUnit unit)
    {
        Bound = amount.Bound;
        IsAbout = amount.IsAbout;
        low = amount.Low ?? 0m;
        high = amount.High ?? 0m;

        // No time has no unit, so that every exact 0 equals the default.
        bool isZero = Bound == Bound.Exact && low == 0m;
        lowUnit = highUnit = isZero ? default : unit;
    }

    private ClinicalDuration(DurationPart low, DurationPart high, bool isAbout)
    {
        Bound = Bound.Between;
        IsAbout = isAbout;
        (this.low, lowIsFew, lowUnit) = (low.Value ?? 0m, low.Value is null, low.Unit);
        (this.high, highIsFew, highUnit) = (high.Value ?? 0m, high.Value is null, high.Unit);
    }

    /// <summary>Gets for good: <c>permanent</c>.</summary>
    public static ClinicalDuration Permanent { get; } = new() { IsPermanent = true };

    /// <summary>Gets whether it is for good; then it has no ends.</summary>
    public bool IsPermanent { get; private init; }

    /// <summary>Gets how the ends limit the duration; <see cref="Bound.Exact"/> where it is permanent.</summary>
    public Bound Bound { get; }

    /// <summary>Gets whether the ends are rough: "about", "on average".</summary>
    public bool IsAbout { get; }

    /// <summary>Gets the lower end: null for "at most", "less than" and "permanent"; the duration itself for an exact one; for "few" and "many" the unit without a number.</summary>
    public DurationPart? Low => IsPermanent ? null : Bound switch
    {
        Bound.AtMost or Bound.LessThan => null,
        Bound.Few or Bound.Many => new DurationPart(null, lowUnit),
        _ => new DurationPart(lowIsFew ? null : low, IsZero ? DurationUnit.Day : lowUnit),
    };

    /// <summary>Gets the upper end: null for "at least", "more than", "few", "many" and "permanent"; the duration itself for an exact one.</summary>
    public DurationPart? High => IsPermanent ? null : Bound switch
    {
        Bound.Exact or Bound.Between or Bound.AtMost or Bound.LessThan => new DurationPart(highIsFew ? null : high, IsZero ? DurationUnit.Day : highUnit),
        _ => null,
    };

    private bool IsZero => Bound == Bound.Exact && low == 0m;

    /// <summary>Makes a duration of one unit.</summary>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentException"><paramref name="amount"/> may lie below 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is no unit.</exception>
    public static ClinicalDuration Of(Amount amount, DurationUnit unit)
    {
        Refusal.ThrowIf(Refusal.Negative(amount), nameof(amount));
        if (!unit.IsDefined())
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit.");

        return new ClinicalDuration(amount, unit);
    }

    /// <summary>Makes a duration with a unit at each end, such as <c>3 w..6 mo</c>; with the same unit at both it is one amount of that unit.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="about">Whether the ends are rough.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentException">
    /// The ends are out of order, compared in days; or a counted unit stands beside another unit; or "few" of one unit is said to be rough, which it is already.
    /// </exception>
    public static ClinicalDuration Between(DurationPart low, DurationPart high, bool about = false) =>
        TryBetween(low, high, about, out ClinicalDuration duration, out string? reason) ? duration : throw new ArgumentException($"Wrong because {reason}.", nameof(low));

    /// <summary>Gets the duration as an amount of one unit, where it is one.</summary>
    /// <param name="amount">How many units.</param>
    /// <param name="unit">The unit; a day for no time.</param>
    /// <returns>Whether one unit says it; false for <c>permanent</c>, for two units, and where one end is "few" and the other a number.</returns>
    public bool TryGetAmount(out Amount amount, out DurationUnit unit)
    {
        unit = IsZero ? DurationUnit.Day : lowUnit;
        amount = default;
        return !IsPermanent && lowUnit == highUnit && !lowIsFew && !highIsFew
            && Amount.TryMake(Bound, Bound is Bound.AtMost or Bound.LessThan ? high : low, high, IsAbout, out amount, out _);
    }

    /// <summary>Turns both ends into days, so that a rule can compare them: a month counts 30.4375 days, a year 365.25.</summary>
    /// <returns>The ends, each null where it is open or "few"; null for counted units and for <c>permanent</c>, which have no length.</returns>
    public (decimal? Low, decimal? High)? InDays()
    {
        if (IsPermanent || lowUnit.IsCounted())
            return null;

        return (Days(Low), Days(High));

        static decimal? Days(DurationPart? part) => part is { Value: { } count, Unit: var unit } ? unit.InDays(count) : null;
    }

    /// <summary>Makes a duration of two ends, or says why there is none.</summary>
    internal static bool TryBetween(DurationPart low, DurationPart high, bool about, out ClinicalDuration duration, out string? reason)
    {
        duration = default;
        if (low.Unit == high.Unit && low.Value.HasValue == high.Value.HasValue)
        {
            Amount amount = Amount.Few;
            reason = low.Value is null && about ? "'few' is rough already" : null;
            if (reason is not null || (low.Value is { } first && !Amount.TryMake(Bound.Between, first, high.Value ?? first, about, out amount, out reason)))
                return false;

            duration = new ClinicalDuration(amount, low.Unit);
            return true;
        }

        reason = DurationGrammar.OrderProblem(low, high);
        if (reason is not null)
            return false;

        bool isZero = low.Value == 0m && high.Value == 0m;
        duration = isZero ? new ClinicalDuration(about ? Amount.About(0) : 0, low.Unit) : new ClinicalDuration(low, high, about);
        return true;
    }
}
