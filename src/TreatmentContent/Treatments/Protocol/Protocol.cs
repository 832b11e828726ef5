using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What is done: where, by whom, with what, how often and in which steps.</summary>
public sealed record Protocol : ContentRecord
{
    internal static Protocol Empty { get; } = new();

    /// <summary>Gets how far it enters the body, or null when that is not stated.</summary>
    public Open<Invasiveness>? Invasiveness { get; init; }

    /// <summary>Gets whether it is surgery, or null when that is not stated.</summary>
    public bool? IsSurgical { get; init; }

    /// <summary>Gets where it is done; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Setting>> Settings { get => field ?? ValueList<Open<Setting>>.Empty; init => field = Items(value); }

    /// <summary>Gets the body areas; empty when none is stated.</summary>
    public IReadOnlyList<TreatedArea> Areas { get => field ?? ValueList<TreatedArea>.Empty; init => field = Items(value); }

    /// <summary>Gets who plans and does it; empty when nobody is stated.</summary>
    public IReadOnlyList<Performer> Performers { get => field ?? ValueList<Performer>.Empty; init => field = Items(value); }

    /// <summary>Gets the devices used, as ids of the catalogue's devices; empty when none is stated.</summary>
    public IReadOnlyList<Id<Device>> Devices { get => field ?? ValueList<Id<Device>>.Empty; init => field = Items(value); }

    /// <summary>Gets the course of sessions; empty when nothing is stated.</summary>
    public Schedule Sessions { get => field ?? Schedule.Empty; init => field = Stated(value, Schedule.Empty); }

    /// <summary>Gets the phases of the course, in order; empty when none is stated.</summary>
    public IReadOnlyList<Phase> Phases { get => field ?? ValueList<Phase>.Empty; init => field = Items(value); }

    /// <summary>Gets the steps of one session, in order; empty when none is stated.</summary>
    public IReadOnlyList<ProcessStep> Steps { get => field ?? ValueList<ProcessStep>.Empty; init => field = Items(value); }

    /// <summary>Gets how much of what is given; empty when nothing is stated.</summary>
    public IReadOnlyList<Dose> Doses { get => field ?? ValueList<Dose>.Empty; init => field = Items(value); }

    /// <summary>Gets the patient's part at home, such as exercises, drops or a splint; empty when nothing is stated.</summary>
    public IReadOnlyList<Instruction> HomeUse { get => field ?? ValueList<Instruction>.Empty; init => field = Items(value); }
}
