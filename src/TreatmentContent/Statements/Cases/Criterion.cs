using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>A measure that must lie within a range, such as a body mass index above 30.</summary>
public sealed record Criterion : ContentRecord
{
    /// <summary>Gets what is measured.</summary>
    public required Open<Measure> Measure { get; init; }

    /// <summary>Gets the range with its unit, such as <c>&gt;30 kg/m2</c>.</summary>
    public required Quantity Value { get; init; }

    /// <summary>Says whether a measure meets this one: the same measure in the same unit, within the range.</summary>
    /// <param name="stated">The measure of a person or case.</param>
    /// <returns>Whether it does.</returns>
    internal bool IsMetBy(Criterion stated) => this == stated
        || (Measure == stated.Measure && Value.Unit == stated.Value.Unit
            && Stretch.Of(Value.Amount) is { } range && Stretch.Of(stated.Value.Amount) is { } value && range.Contains(value));

    /// <summary>Says whether one person can meet both: measures in two units cannot be compared, and two measures do not exclude each other.</summary>
    /// <param name="other">The other measure that must lie within a range.</param>
    internal bool CanHoldWith(Criterion other) =>
        Measure != other.Measure || Value.Unit != other.Value.Unit
        || Stretch.Of(Value.Amount) is not { } range || Stretch.Of(other.Value.Amount) is not { } second || range.Overlaps(second);
}
