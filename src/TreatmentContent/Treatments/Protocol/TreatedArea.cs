using TreatmentContent.Collections;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Body areas that have a part in a treatment.</summary>
public sealed record TreatedArea : Statement
{
    /// <summary>Gets the areas; one or more.</summary>
    public required IReadOnlyList<Open<BodyArea>> Areas { get => field ?? ValueList<Open<BodyArea>>.Empty; init => field = Items(value); }

    /// <summary>Gets the part that they have; null means that they are treated.</summary>
    public Open<AreaRole>? Role { get; init; }

    /// <summary>Gets the side of the body, or null when that is not stated.</summary>
    public Open<Side>? Side { get; init; }

    /// <summary>Gets whether these are the usual areas, or null when that is not stated.</summary>
    public bool? IsUsual { get; init; }
}
