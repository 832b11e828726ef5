using TreatmentContent.Collections;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What comes after treatment until all is as before.</summary>
public sealed record Recovery : ContentRecord
{
    internal static Recovery Empty { get; } = new();

    /// <summary>Gets what is reached when, in order; empty when nothing is stated.</summary>
    public IReadOnlyList<Milestone> Milestones { get => field ?? ValueList<Milestone>.Empty; init => field = Items(value); }

    /// <summary>Gets the visits afterwards; empty when none is stated.</summary>
    public IReadOnlyList<Assessment> FollowUps { get => field ?? ValueList<Assessment>.Empty; init => field = Items(value); }

    /// <summary>Gets what it varies with; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Factor>> DependsOn { get => field ?? ValueList<Open<Factor>>.Empty; init => field = Items(value); }
}
