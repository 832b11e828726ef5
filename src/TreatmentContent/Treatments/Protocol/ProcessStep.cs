using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>One step of a session.</summary>
public sealed record ProcessStep : Statement
{
    /// <summary>Gets what kind of step it is, or null when that is not stated.</summary>
    public Open<StepKind>? Kind { get; init; }

    /// <summary>Gets the step in words.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Gets its length or repetition; empty when nothing is stated.</summary>
    public Schedule Schedule { get => field ?? Schedule.Empty; init => field = Stated(value, Schedule.Empty); }

    /// <summary>Gets when it is done, relative to another step; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets how much or how many, such as <c>&lt;=2 embryo</c>, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Gets where on the body; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<BodyArea>> Areas { get => field ?? ValueList<Open<BodyArea>>.Empty; init => field = Items(value); }

    /// <summary>Gets the tissues that it is done to, such as the pulp that is removed; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Tissue>> Tissues { get => field ?? ValueList<Open<Tissue>>.Empty; init => field = Items(value); }

    /// <summary>Gets what is measured or set down in it, such as the length of an implant; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Measure>> Measures { get => field ?? ValueList<Open<Measure>>.Empty; init => field = Items(value); }

    /// <summary>Gets who does it, or null when that is not stated.</summary>
    public Open<Role>? Performer { get; init; }

    /// <summary>Gets the devices used; empty when none is stated.</summary>
    public IReadOnlyList<Id<Device>> Devices { get => field ?? ValueList<Id<Device>>.Empty; init => field = Items(value); }

    /// <summary>Gets the substances used; empty when none is stated.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets the tests that guide it; empty when none is stated.</summary>
    public IReadOnlyList<Open<TestKind>> Tests { get => field ?? ValueList<Open<TestKind>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it can be left out, or null when that is not stated.</summary>
    public bool? IsOptional { get; init; }
}
