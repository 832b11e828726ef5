using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>Something known about a condition: a symptom, a cause, how it runs.</summary>
public sealed record ConditionFact : Statement
{
    /// <summary>Gets what is said about it.</summary>
    public required Open<ConditionFactKind> Kind { get; init; }

    /// <summary>Gets the effects on the body; empty when none is stated.</summary>
    public IReadOnlyList<Open<BodilyEffect>> Effects { get => field ?? ValueList<Open<BodilyEffect>>.Empty; init => field = Items(value); }

    /// <summary>Gets what causes or favours it; empty when none is stated.</summary>
    public IReadOnlyList<Open<Factor>> Factors { get => field ?? ValueList<Open<Factor>>.Empty; init => field = Items(value); }

    /// <summary>Gets how often it occurs, or null.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>Gets how severe it is, or null when that is not stated.</summary>
    public Open<Level>? Severity { get; init; }

    /// <summary>Gets how long it lasts, or null.</summary>
    public ClinicalDuration? Duration { get; init; }

    /// <summary>Gets the fact in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
