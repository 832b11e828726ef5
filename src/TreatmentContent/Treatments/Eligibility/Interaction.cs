using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What to do about a medicine or another treatment.</summary>
/// <remarks>At least one of substances, treatments and text is needed (rule TC1035).</remarks>
public sealed record Interaction : Statement
{
    /// <summary>Gets the substances, as ids of the catalogue's substances; empty when none is stated.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets the other treatments, as ids of the catalogue's treatments; empty when none is stated.</summary>
    public IReadOnlyList<Id<Treatment>> Treatments { get => field ?? ValueList<Id<Treatment>>.Empty; init => field = Items(value); }

    /// <summary>Gets what is advised.</summary>
    public required Open<Advice> Advice { get; init; }

    /// <summary>Gets when, and how long apart; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
