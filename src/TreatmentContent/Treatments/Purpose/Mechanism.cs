using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>How a treatment works.</summary>
public sealed record Mechanism : Statement
{
    internal static Mechanism Empty { get; } = new();

    /// <summary>Gets what it works with; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Energy>> Energies { get => field ?? ValueList<Open<Energy>>.Empty; init => field = Items(value); }

    /// <summary>Gets the tissues that it acts on; empty when none is stated.</summary>
    public IReadOnlyList<Open<Tissue>> Tissues { get => field ?? ValueList<Open<Tissue>>.Empty; init => field = Items(value); }

    /// <summary>Gets how deep it reaches, such as <c>0.5..2.5 mm</c>, or null.</summary>
    public Quantity? Depth { get; init; }

    /// <summary>Gets what it does there; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<MechanismEffect>> Effects { get => field ?? ValueList<Open<MechanismEffect>>.Empty; init => field = Items(value); }

    /// <summary>Gets what takes part; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Agent>> Agents { get => field ?? ValueList<Open<Agent>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether the way it works is fully understood, or null when that is not stated.</summary>
    public bool? IsFullyUnderstood { get; init; }

    /// <summary>Gets the explanation in words, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Gets the stages in order; empty when none is stated.</summary>
    public IReadOnlyList<MechanismStage> Stages { get => field ?? ValueList<MechanismStage>.Empty; init => field = Items(value); }
}
