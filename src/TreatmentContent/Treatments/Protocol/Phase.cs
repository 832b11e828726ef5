using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A stretch of the whole course, such as healing between two visits.</summary>
public sealed record Phase : Statement
{
    /// <summary>Gets its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets what kind of stretch it is; null when that is not stated.</summary>
    public Open<PhaseKind>? Kind { get; init; }

    /// <summary>Gets how long it lasts or how it repeats; empty when nothing is stated.</summary>
    public Schedule Schedule { get => field ?? Schedule.Empty; init => field = Stated(value, Schedule.Empty); }

    /// <summary>Gets when it begins; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets whether it may be left out; null when that is not stated.</summary>
    public bool? IsOptional { get; init; }

    /// <summary>Gets its steps, in order; empty when none is stated.</summary>
    public IReadOnlyList<ProcessStep> Steps { get => field ?? ValueList<ProcessStep>.Empty; init => field = Items(value); }
}
