namespace TreatmentContent.Quantities;

/// <summary>How many times per unit of time.</summary>
/// <remarks>The text is the amount, a slash and the unit: <c>3/w</c>, <c>1..2/mo</c>, <c>2/cycle</c>. <c>7/w</c> and <c>1/d</c> say different things. The default is <c>0/d</c>.</remarks>
public readonly partial record struct Rate
{
    // Null for a day, so that a rate of 0 per day equals the default.
    private readonly DurationUnit? per;

    /// <summary>Makes a rate.</summary>
    /// <param name="amount">How many times.</param>
    /// <param name="per">The unit of time.</param>
    /// <exception cref="ArgumentException"><paramref name="amount"/> may lie below 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is no unit.</exception>
    public Rate(Amount amount, DurationUnit per)
    {
        Refusal.ThrowIf(Refusal.Negative(amount), nameof(amount));
        if (!per.IsDefined())
            throw new ArgumentOutOfRangeException(nameof(per), per, "There is no such unit.");

        Amount = amount;
        this.per = per == DurationUnit.Day ? null : per;
    }

    /// <summary>Gets how many times.</summary>
    public Amount Amount { get; }

    /// <summary>Gets the unit of time.</summary>
    public DurationUnit Per => per ?? DurationUnit.Day;
}
