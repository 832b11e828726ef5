using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>How well a treatment works.</summary>
public sealed record Outcome : Statement
{
    /// <summary>Gets what is measured.</summary>
    public required Open<OutcomeKind> Kind { get; init; }

    /// <summary>Gets in how many people, or null.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>Gets by how much, such as <c>3..4 shade</c>, or null.</summary>
    public Quantity? Change { get; init; }

    /// <summary>Gets how good the result is, or null when that is not stated.</summary>
    public Open<Degree>? Degree { get; init; }

    /// <summary>Gets after how long it is measured, or null.</summary>
    public ClinicalDuration? After { get; init; }

    /// <summary>Gets what it is counted per, such as one cycle, or null.</summary>
    public Open<CountedThing>? Per { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
