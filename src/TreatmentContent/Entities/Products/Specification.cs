using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>One property of a device.</summary>
public sealed record Specification : Statement
{
    /// <summary>Gets what the value measures.</summary>
    public required Open<Measure> Property { get; init; }

    /// <summary>Gets the value with its unit, such as <c>12..160 needle</c>; null where only adjustability is stated.</summary>
    public Quantity? Value { get; init; }

    /// <summary>Gets whether it is the value that works best, or null when that is not stated.</summary>
    public bool? IsBest { get; init; }

    /// <summary>Gets whether it can be set, or null when that is not stated; a value or this is needed.</summary>
    public bool? IsAdjustable { get; init; }
}
