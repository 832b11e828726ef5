using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Something given against pain or fear.</summary>
public sealed record Anaesthesia : Statement
{
    /// <summary>Gets what kind it is; <c>none</c> says that none is given.</summary>
    public required Open<AnaesthesiaKind> Kind { get; init; }

    /// <summary>Gets whether it is a must, usual or possible; null when that is not stated.</summary>
    public Open<Strength>? Strength { get; init; }

    /// <summary>Gets what is given; empty when nothing is named.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets when it is given; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets after how long it wears off, or null.</summary>
    public ClinicalDuration? WearsOff { get; init; }
}
