using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A consultation, a test or a follow-up.</summary>
public sealed record Assessment : Statement
{
    /// <summary>Gets what kind it is.</summary>
    public required Open<AssessmentKind> Kind { get; init; }

    /// <summary>Gets the tests made; empty when none is stated.</summary>
    public IReadOnlyList<Open<TestKind>> Tests { get => field ?? ValueList<Open<TestKind>>.Empty; init => field = Items(value); }

    /// <summary>Gets what is talked about, such as benefits and risks; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Aspect>> Topics { get => field ?? ValueList<Open<Aspect>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it is a must, usual or possible; null when that is not stated.</summary>
    public Open<Strength>? Strength { get; init; }

    /// <summary>Gets how often and how long; empty when nothing is stated.</summary>
    public Schedule Schedule { get => field ?? Schedule.Empty; init => field = Stated(value, Schedule.Empty); }

    /// <summary>Gets when; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets how long its result counts, or null.</summary>
    public ClinicalDuration? ValidFor { get; init; }

    /// <summary>Gets whether its result has to be a recent one, where it is not stated how old it may be; null when that is not stated.</summary>
    public bool? IsRecent { get; init; }

    /// <summary>Gets who does it; null when that is not stated.</summary>
    public Open<Role>? By { get; init; }

    /// <summary>Gets how the result comes; null when that is not stated.</summary>
    public Open<Channel>? ResultBy { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
