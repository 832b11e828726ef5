namespace TreatmentContent.Quantities;

/// <summary>An amount of something: needles, nanometres, degrees, shades.</summary>
/// <remarks>
/// The text is the amount and, after one blank, a unit word of at most 24 characters: <c>3..4 shade</c>, <c>308 nm</c>, <c>-18 °C</c>, <c>40 mg/ml</c>.
/// Units are written as they are said, in the singular; no unit is turned into another. The default is 0 without a unit.
/// </remarks>
public readonly partial record struct Quantity
{
    /// <summary>Makes an amount of something.</summary>
    /// <param name="amount">How much; numbers below 0 are fine.</param>
    /// <param name="unit">A letter, %, ° or µ, then at most 23 letters, digits and %, °, µ, /, -, letters and digits being ASCII; empty for no unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not such a word, or the amount is "few" or "many" of <c>%</c>.</exception>
    public Quantity(Amount amount, string unit = "")
    {
        ArgumentNullException.ThrowIfNull(unit);
        Amount = amount;
        Unit = unit;
        if (unit.Length > 0)
            Refusal.ThrowIf(Units.Problem(amount, unit), nameof(unit));
    }

    /// <summary>Gets how much.</summary>
    public Amount Amount { get; private init; }

    /// <summary>Gets the unit word, such as <c>needle</c> or <c>%</c>; empty for none.</summary>
    public string Unit
    {
        get => field ?? "";

        // Null for none, so that it equals the default.
        private init => field = value.Length == 0 ? null : value;
    }
}
