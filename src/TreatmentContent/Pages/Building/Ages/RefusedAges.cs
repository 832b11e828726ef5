using TreatmentContent.Quantities;

namespace TreatmentContent.Pages;

/// <summary>Ages that a rule refuses, in days from birth: from the first day on, up to the last, which is not among them any more.</summary>
/// <param name="rule">The index of the rule.</param>
/// <param name="from">The first day, or the earliest that it may be.</param>
/// <param name="to">The day after, or the latest that it may be.</param>
/// <param name="isSure">Whether both are counted in months or years, are not about so much, and no words of the rule say more.</param>
internal sealed class RefusedAges(int rule, decimal from, decimal to, bool isSure)
{
    /// <summary>What no age reaches.</summary>
    public const decimal Open = decimal.MaxValue;

    // What is about so much may be as much as a year off; weeks and days do not end with a month.
    private static readonly decimal AYear = DurationUnit.Year.InDays(1);
    private static readonly decimal AMonth = DurationUnit.Month.InDays(1);

    /// <summary>Gets the index of the rule.</summary>
    public int Rule { get; } = rule;

    /// <summary>Gets the first day, or the earliest that it may be.</summary>
    public decimal From { get; } = from;

    /// <summary>Gets the day after, or the latest that it may be.</summary>
    public decimal To { get; } = to;

    /// <summary>Gets a value indicating whether both are counted in months or years, are not about so much, and no words of the rule say more.</summary>
    public bool IsSure { get; } = isSure;

    /// <summary>Reads the ages of a rule; what has no number may be any.</summary>
    /// <param name="rule">The index of the rule.</param>
    /// <param name="ages">Its ages.</param>
    /// <param name="isSaidWhole">Whether they are all that the rule says: a note may let some of them in.</param>
    public static RefusedAges Of(int rule, ClinicalDuration ages, bool isSaidWhole)
    {
        if (ages.IsPermanent || ages.Bound is Bound.Few or Bound.Many)
            return new(rule, 0, Open, false);

        // Zero has no unit of its own: "0 years" is up to the first birthday, "0 days" is not.
        if (ages is { Bound: Bound.Exact, Low.Value: 0 })
            return new(rule, 0, ages.IsAbout ? AYear * 2 : AYear, false);

        // "Over 14" begins, and "up to 14" ends, where one turns 15.
        if (Find(ages.Low, ages.Bound == Bound.MoreThan ? 1 : 0, 0) is not { } low || Find(ages.High, ages.Bound == Bound.LessThan ? 0 : 1, Open) is not { } high)
            return new(rule, 0, Open, false);

        decimal rough = ages.IsAbout ? AYear : decimal.Max(low.Rough, high.Rough);
        return new(rule, low.Days - rough, high.Days == Open ? Open : high.Days + rough, isSaidWhole && rough == 0);
    }

    /// <summary>Gives them as they lie seen from the other end.</summary>
    public RefusedAges Mirrored() => new(Rule, -To, -From, IsSure);

    private static (decimal Days, decimal Rough)? Find(DurationPart? end, int completed, decimal none) => end switch
    {
        null => (none, 0),
        { Value: 0 } when completed == 0 => (0, 0),
        { Value: { } count, Unit: (DurationUnit.Year or DurationUnit.Month) and var unit } => (unit.InDays(count + completed), count == decimal.Truncate(count) ? 0 : AYear),
        { Value: { } count, Unit: var unit } when !unit.IsCounted() => (unit.InDays(count + completed), AMonth),
        _ => null,
    };
}
