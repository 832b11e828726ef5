using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A way to reach a clinic.</summary>
public sealed record Contact : Statement
{
    /// <summary>Gets the kind of way, such as phone.</summary>
    public required Open<Channel> Channel { get; init; }

    /// <summary>Gets the address, such as <c>tel:+1-305-555-0100</c>.</summary>
    public required Link Value { get; init; }

    /// <summary>Gets how soon an answer comes, or null.</summary>
    public ClinicalDuration? RespondsWithin { get; init; }

    /// <summary>Gets whether it costs nothing, or null when that is not stated.</summary>
    public bool? IsFree { get; init; }
}
