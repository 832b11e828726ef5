using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Who plans, does or helps with a treatment.</summary>
public sealed record Performer : Statement
{
    /// <summary>Gets the profession or role.</summary>
    public required Open<Role> Role { get; init; }

    /// <summary>Gets the part that they take, or null when that is not stated.</summary>
    public Open<PerformerPart>? Part { get; init; }

    /// <summary>Gets the person, as an id of the catalogue's practitioners, or null.</summary>
    public Id<Practitioner>? Practitioner { get; init; }

    /// <summary>Gets what they must be, such as trained; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Quality>> Qualities { get => field ?? ValueList<Open<Quality>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it must be so; false is advice, null is not stated.</summary>
    public bool? IsRequired { get; init; }
}
