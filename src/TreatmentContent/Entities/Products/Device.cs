using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A device or instrument that treatments use.</summary>
public sealed record Device : ContentRecord, IEntity<Device>
{
    /// <summary>Gets the id, unique among the devices.</summary>
    public required Id<Device> Id { get; init; }

    /// <summary>Gets the name, as patients are told it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the brand, or null.</summary>
    public LocalizedText? Brand { get; init; }

    /// <summary>Gets the maker, or null.</summary>
    public LocalizedText? Maker { get; init; }

    /// <summary>Gets what kind of device it is, or null when that is not stated.</summary>
    public Open<DeviceKind>? Kind { get; init; }

    /// <summary>Gets whether it is held in the hand, or null when that is not stated.</summary>
    public bool? IsHandheld { get; init; }

    /// <summary>Gets what it works with; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Energy>> Energies { get => field ?? ValueList<Open<Energy>>.Empty; init => field = Items(value); }

    /// <summary>Gets what it is made of, as ids of the catalogue's substances; empty when nothing is stated.</summary>
    public IReadOnlyList<Id<Substance>> Materials { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets its properties; empty when none is stated.</summary>
    public IReadOnlyList<Specification> Specifications { get => field ?? ValueList<Specification>.Empty; init => field = Items(value); }

    /// <summary>Gets since when it is in use, or null.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Gets how the patient cares for it; empty when nothing is stated.</summary>
    public IReadOnlyList<Instruction> Care { get => field ?? ValueList<Instruction>.Empty; init => field = Items(value); }
}
