using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>For whom the treatment is suitable or not; <c>when</c> says who.</summary>
public sealed record Candidate : Statement
{
    /// <summary>Gets how suitable it is for them.</summary>
    public required Open<Suitability> Suitability { get; init; }

    /// <summary>Gets which side of the person it looks at; null when that is not stated.</summary>
    public Open<CandidateAspect>? Aspect { get; init; }

    /// <summary>Gets what they wish; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Motive>> Motives { get => field ?? ValueList<Open<Motive>>.Empty; init => field = Items(value); }

    /// <summary>Gets how many things were tried without success, such as <c>&gt;=2 antidepressant</c>, or null.</summary>
    public Quantity? Tried { get; init; }

    /// <summary>Gets the treatments that were tried before, as ids of the catalogue's treatments; empty when none is stated.</summary>
    public IReadOnlyList<Id<Treatment>> TriedTreatments { get => field ?? ValueList<Id<Treatment>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it must be so; null when that is not stated.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
