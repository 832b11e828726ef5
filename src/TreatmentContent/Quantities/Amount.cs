namespace TreatmentContent.Quantities;

/// <summary>How many or how much: a number, a range, a limit, "few" or "many", each but the last two also "about".</summary>
/// <remarks>
/// The text is <c>3</c>, <c>3..6</c>, <c>~5</c>, <c>&gt;=15</c>, <c>&gt;1</c>, <c>&lt;=4</c>, <c>&lt;0.05</c>, <c>few</c> or <c>many</c>. A number has at most 16 digits
/// before the point and 8 after it; its trailing zeros say nothing. Two amounts are equal when they say the same. The default is exactly 0.
/// Only a <see cref="Quantity"/> has a use for numbers below 0; the other values refuse them.
/// </remarks>
public readonly partial record struct Amount
{
    private readonly decimal low;
    private readonly decimal high;

    /// <summary>Makes an exact amount.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 16 digits before the point or 8 after it.</exception>
    public Amount(decimal value)
        : this(Bound.Exact, Number.Checked(value, nameof(value)), value, false)
    {
    }

    private Amount(Bound bound, decimal low, decimal high, bool isAbout)
    {
        Bound = bound;
        IsAbout = isAbout;

        // The end that a bound does not have stays 0, so that equal amounts have equal fields.
        this.low = bound is Bound.AtMost or Bound.LessThan ? 0m : Number.Normal(low);
        this.high = bound is Bound.AtLeast or Bound.MoreThan ? 0m : Number.Normal(high);
    }

    /// <summary>Gets a small number above one that is not stated: "several sessions".</summary>
    public static Amount Few { get; } = new(Bound.Few, 0m, 0m, false);

    /// <summary>Gets a large number that is not stated.</summary>
    public static Amount Many { get; } = new(Bound.Many, 0m, 0m, false);

    /// <summary>Gets how the numbers limit the amount.</summary>
    public Bound Bound { get; }

    /// <summary>Gets the lower end: null for "at most", "less than", "few" and "many"; the number itself for an exact amount.</summary>
    public decimal? Low => Bound is Bound.Exact or Bound.Between or Bound.AtLeast or Bound.MoreThan ? low : null;

    /// <summary>Gets the upper end: null for "at least", "more than", "few" and "many"; the number itself for an exact amount.</summary>
    public decimal? High => Bound is Bound.Exact or Bound.Between or Bound.AtMost or Bound.LessThan ? high : null;

    /// <summary>Gets whether the numbers are rough: "about", "on average".</summary>
    public bool IsAbout { get; }

    /// <summary>Gets the numbers that are said: both ends, or twice the one there is; 0 for "few" and "many".</summary>
    internal (decimal Low, decimal High) Ends
    {
        get
        {
            decimal first = Low ?? High.GetValueOrDefault();
            return (first, High ?? first);
        }
    }

    /// <summary>Gets whether some of it may lie below 0.</summary>
    internal bool IsNegative => Low < 0m || High < 0m || (Bound == Bound.LessThan && high == 0m);

    /// <summary>Makes an exact amount.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator Amount(int value) => new(value);

    /// <summary>Makes an exact amount.</summary>
    /// <param name="value">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 16 digits before the point or 8 after it.</exception>
    public static implicit operator Amount(decimal value) => new(value);

    /// <summary>Makes "from": the number or more.</summary>
    /// <inheritdoc cref="About"/>
    public static Amount AtLeast(decimal value) => new(Bound.AtLeast, Number.Checked(value, nameof(value)), 0m, false);

    /// <summary>Makes "more than the number".</summary>
    /// <inheritdoc cref="About"/>
    public static Amount MoreThan(decimal value) => new(Bound.MoreThan, Number.Checked(value, nameof(value)), 0m, false);

    /// <summary>Makes "up to": the number or less.</summary>
    /// <inheritdoc cref="About"/>
    public static Amount AtMost(decimal value) => new(Bound.AtMost, 0m, Number.Checked(value, nameof(value)), false);

    /// <summary>Makes "less than the number".</summary>
    /// <inheritdoc cref="About"/>
    public static Amount LessThan(decimal value) => new(Bound.LessThan, 0m, Number.Checked(value, nameof(value)), false);

    /// <summary>Makes a range, both ends included; equal ends are one exact number.</summary>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number has more than 16 digits before the point or 8 after it.</exception>
    public static Amount Between(decimal low, decimal high)
    {
        low = Number.Checked(low, nameof(low));
        high = Number.Checked(high, nameof(high));
        return TryMake(Bound.Between, low, high, false, out Amount amount, out string? reason)
            ? amount
            : throw new ArgumentException($"Wrong because {reason}.", nameof(low));
    }

    /// <summary>Makes "about the number".</summary>
    /// <param name="value">The number.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 16 digits before the point or 8 after it.</exception>
    public static Amount About(decimal value) => new(Bound.Exact, Number.Checked(value, nameof(value)), value, true);

    /// <summary>Gives the same amount, said to be rough.</summary>
    /// <returns>The amount with <see cref="IsAbout"/>.</returns>
    /// <exception cref="InvalidOperationException">The amount is "few" or "many", which are rough already.</exception>
    public Amount AsAbout() => Bound is Bound.Few or Bound.Many
        ? throw new InvalidOperationException($"'{this}' is rough already and cannot be 'about'.")
        : new Amount(Bound, low, high, true);

    /// <summary>Makes an amount of numbers that fit the grammar; the end that the bound does not have is passed twice or ignored.</summary>
    internal static bool TryMake(Bound bound, decimal low, decimal high, bool isAbout, out Amount amount, out string? reason)
    {
        reason = bound == Bound.Between && low > high ? Refusal.OutOfOrder : null;
        amount = reason is null ? new Amount(bound == Bound.Between && low == high ? Bound.Exact : bound, low, high, isAbout) : default;
        return reason is null;
    }
}
