using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>One stage of how a treatment works.</summary>
public sealed record MechanismStage : Statement
{
    /// <summary>Gets who acts: the body or the treatment; null when that is not stated.</summary>
    public Open<Actor>? Actor { get; init; }

    /// <summary>Gets what happens; empty when it is only said in words.</summary>
    public IReadOnlyList<Open<MechanismEffect>> Effects { get => field ?? ValueList<Open<MechanismEffect>>.Empty; init => field = Items(value); }

    /// <summary>Gets what takes part; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Agent>> Agents { get => field ?? ValueList<Open<Agent>>.Empty; init => field = Items(value); }

    /// <summary>Gets the stage in words.</summary>
    public required LocalizedText Text { get; init; }
}
