using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A reason not to treat, or not yet.</summary>
/// <remarks>At least one of conditions, substances, treatments, <c>when</c> and text is needed (rule TC1035).</remarks>
public sealed record Contraindication : Statement
{
    /// <summary>Gets how strict it is; null when that is not stated.</summary>
    public Open<ContraindicationLevel>? Level { get; init; }

    /// <summary>Gets the conditions, as ids of the catalogue's conditions; empty when none is stated.</summary>
    public IReadOnlyList<Id<Condition>> Conditions { get => field ?? ValueList<Id<Condition>>.Empty; init => field = Items(value); }

    /// <summary>Gets the substances taken, as ids of the catalogue's substances; empty when none is stated.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets the other treatments, as ids of the catalogue's treatments; empty when none is stated.</summary>
    public IReadOnlyList<Id<Treatment>> Treatments { get => field ?? ValueList<Id<Treatment>>.Empty; init => field = Items(value); }

    /// <summary>Gets in which phase of a condition it holds; null when that is not stated.</summary>
    public Open<ConditionPhase>? Phase { get; init; }

    /// <summary>Gets how far back it counts, such as <c>6 mo</c>, or null.</summary>
    public ClinicalDuration? LookBack { get; init; }

    /// <summary>Gets when it holds, where the time is counted from another event than today; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets the events that end it; empty when none does.</summary>
    public IReadOnlyList<Open<EndPoint>> Until { get => field ?? ValueList<Open<EndPoint>>.Empty; init => field = Items(value); }

    /// <summary>Gets what to do where it applies, such as asking a doctor; null when that is not stated.</summary>
    public Open<CareAction>? Action { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
