namespace TreatmentContent.Quantities;

/// <summary>One end of a duration: a number of units, or a few of them.</summary>
/// <param name="Value">How many, 0 or more, with at most 16 digits before the point and 8 after it; null for "few".</param>
/// <param name="Unit">The unit.</param>
/// <exception cref="ArgumentOutOfRangeException">The number is below 0 or has too many digits, or the unit is none.</exception>
public readonly record struct DurationPart(decimal? Value, DurationUnit Unit)
{
    /// <summary>Gets how many units; null for "few".</summary>
    public decimal? Value { get; } = Value is not { } number ? null
        : number < 0m ? throw new ArgumentOutOfRangeException(nameof(Value), Value, $"Wrong because {Refusal.BelowZero}.")
        : Number.Checked(number, nameof(Value));

    /// <summary>Gets the unit.</summary>
    public DurationUnit Unit { get; } = Unit.IsDefined() ? Unit : throw new ArgumentOutOfRangeException(nameof(Unit), Unit, "There is no such unit.");

    /// <summary>Gives the end as content writes it.</summary>
    /// <returns>Such as <c>3 w</c> or <c>few d</c>.</returns>
    public override string ToString() => $"{(Value is { } number ? new Amount(number) : Amount.Few)} {Unit.Word()}";
}
