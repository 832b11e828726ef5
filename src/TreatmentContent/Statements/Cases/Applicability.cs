using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>For whom, where and in which cases a statement holds: the values of one list are alternatives, all members together must be met.</summary>
/// <remarks>A case that names nothing is empty: it holds always.</remarks>
public sealed partial record Applicability : ContentRecord
{
    internal static Applicability Always { get; } = new();

    /// <summary>Gets the variants of the treatment, by their ids; empty means any.</summary>
    public IReadOnlyList<Id<Variant>> Variants { get => field ?? ValueList<Id<Variant>>.Empty; init => field = Items(value); }

    /// <summary>Gets the body areas; empty means any.</summary>
    public IReadOnlyList<Open<BodyArea>> Areas { get => field ?? ValueList<Open<BodyArea>>.Empty; init => field = Items(value); }

    /// <summary>Gets the sides of the body; empty means any.</summary>
    public IReadOnlyList<Open<Side>> Sides { get => field ?? ValueList<Open<Side>>.Empty; init => field = Items(value); }

    /// <summary>Gets the age in completed years or months, such as <c>9..14 y</c> (until the 15th birthday), or null for any.</summary>
    public ClinicalDuration? Ages { get; init; }

    /// <summary>Gets the sexes; empty means any.</summary>
    public IReadOnlyList<Open<Sex>> Sexes { get => field ?? ValueList<Open<Sex>>.Empty; init => field = Items(value); }

    /// <summary>Gets the Fitzpatrick skin types, 1 to 6, or null for any.</summary>
    public Amount? SkinTypes { get; init; }

    /// <summary>Gets the states of the patient, such as pregnant; empty means any.</summary>
    public IReadOnlyList<Open<PatientState>> States { get => field ?? ValueList<Open<PatientState>>.Empty; init => field = Items(value); }

    /// <summary>Gets the conditions of the patient, as ids of the catalogue's conditions; empty means any.</summary>
    public IReadOnlyList<Id<Condition>> Conditions { get => field ?? ValueList<Id<Condition>>.Empty; init => field = Items(value); }

    /// <summary>Gets other marks of the person, the lesion or the case; empty means any.</summary>
    public IReadOnlyList<Open<Trait>> Traits { get => field ?? ValueList<Open<Trait>>.Empty; init => field = Items(value); }

    /// <summary>Gets the measures that must all lie in their ranges; empty when there are none.</summary>
    public IReadOnlyList<Criterion> Criteria { get => field ?? ValueList<Criterion>.Empty; init => field = Items(value); }

    /// <summary>Gets the treatments that it is part of or combined with; empty means any.</summary>
    public IReadOnlyList<Id<Treatment>> Treatments { get => field ?? ValueList<Id<Treatment>>.Empty; init => field = Items(value); }

    /// <summary>Gets the clinics where it holds; empty means all.</summary>
    public IReadOnlyList<Id<Clinic>> Clinics { get => field ?? ValueList<Id<Clinic>>.Empty; init => field = Items(value); }

    /// <summary>Gets the countries where it holds, as ISO 3166-1 alpha-2 codes; empty means all.</summary>
    public IReadOnlyList<string> Countries { get => field ?? ValueList<string>.Empty; init => field = Items(value); }
}
