using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A treatment, with everything that its page states: one file, one treatment.</summary>
public sealed record Treatment : ContentRecord, IEntity<Treatment>
{
    /// <summary>Gets the address of the JSON Schema that the file names in <c>$schema</c>, kept as read, or null.</summary>
    public string? Schema { get; init; }

    /// <summary>Gets the version of the format as <c>major.minor</c>, such as <c>1.0</c>; null where the treatment is part of a catalogue.</summary>
    public string? FormatVersion { get; init; }

    /// <summary>Gets the id, unique among the treatments.</summary>
    public required Id<Treatment> Id { get; init; }

    /// <summary>Gets the name, as patients say it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the segment of its page's address for each locale; null means the id.</summary>
    public LocalizedText? Slug { get; init; }

    /// <summary>Gets the kind of treatment, such as <c>device</c>, or null when that is not stated.</summary>
    public Open<TreatmentKind>? Kind { get; init; }

    /// <summary>Gets what it is for; null means medical. Purely cosmetic treatments are said so here, never guessed.</summary>
    public Open<TreatmentPurpose>? Purpose { get; init; }

    /// <summary>Gets its other names; empty when none is stated.</summary>
    public IReadOnlyList<AlternativeName> AlsoKnownAs { get => field ?? ValueList<AlternativeName>.Empty; init => field = Items(value); }

    /// <summary>Gets its codes; empty when none is stated.</summary>
    public IReadOnlyList<Code> Codes { get => field ?? ValueList<Code>.Empty; init => field = Items(value); }

    /// <summary>Gets the specialties it belongs to; empty when none is stated.</summary>
    public IReadOnlyList<Open<Specialty>> Specialties { get => field ?? ValueList<Open<Specialty>>.Empty; init => field = Items(value); }

    /// <summary>Gets one sentence about it, or null.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Gets what it is, or null.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Gets what a reader in a hurry should know; empty when nothing is stated.</summary>
    public IReadOnlyList<LocalizedText> KeyPoints { get => field ?? ValueList<LocalizedText>.Empty; init => field = Items(value); }

    /// <summary>Gets what it is used for; empty when nothing is stated.</summary>
    public IReadOnlyList<Indication> Indications { get => field ?? ValueList<Indication>.Empty; init => field = Items(value); }

    /// <summary>Gets what patients gain, most important first; empty when nothing is stated.</summary>
    public IReadOnlyList<Benefit> Benefits { get => field ?? ValueList<Benefit>.Empty; init => field = Items(value); }

    /// <summary>Gets the techniques, products or places one can choose; empty when none is stated.</summary>
    public IReadOnlyList<Variant> Variants { get => field ?? ValueList<Variant>.Empty; init => field = Items(value); }

    /// <summary>Gets how it works; empty when nothing is stated.</summary>
    public Mechanism Mechanism { get => field ?? Mechanism.Empty; init => field = Stated(value, Mechanism.Empty); }

    /// <summary>Gets what is done; empty when nothing is stated.</summary>
    public Protocol Protocol { get => field ?? Protocol.Empty; init => field = Stated(value, Protocol.Empty); }

    /// <summary>Gets what it feels like; empty when nothing is stated.</summary>
    public Experience Experience { get => field ?? Experience.Empty; init => field = Stated(value, Experience.Empty); }

    /// <summary>Gets for whom it is, for whom it is not, and what comes first; empty when nothing is stated.</summary>
    public Eligibility Eligibility { get => field ?? Eligibility.Empty; init => field = Stated(value, Eligibility.Empty); }

    /// <summary>Gets what the patient does before; empty when nothing is stated.</summary>
    public IReadOnlyList<Instruction> Preparation { get => field ?? ValueList<Instruction>.Empty; init => field = Items(value); }

    /// <summary>Gets what the patient does afterwards; empty when nothing is stated.</summary>
    public IReadOnlyList<Instruction> Aftercare { get => field ?? ValueList<Instruction>.Empty; init => field = Items(value); }

    /// <summary>Gets what comes after it until all is as before; empty when nothing is stated.</summary>
    public Recovery Recovery { get => field ?? Recovery.Empty; init => field = Stated(value, Recovery.Empty); }

    /// <summary>Gets what it achieves; empty when nothing is stated.</summary>
    public Results Results { get => field ?? Results.Empty; init => field = Stated(value, Results.Empty); }

    /// <summary>Gets what may go wrong, and when to call; empty when nothing is stated.</summary>
    public Risks Risks { get => field ?? Risks.Empty; init => field = Stated(value, Risks.Empty); }

    /// <summary>Gets how it is offered; empty when nothing is stated.</summary>
    public Offering Offering { get => field ?? Offering.Empty; init => field = Stated(value, Offering.Empty); }

    /// <summary>Gets other treatments it is compared or combined with; empty when none is named.</summary>
    public IReadOnlyList<RelatedTreatment> Related { get => field ?? ValueList<RelatedTreatment>.Empty; init => field = Items(value); }

    /// <summary>Gets what is known, approved or ruled; empty when nothing is stated.</summary>
    public IReadOnlyList<Evidence> Evidence { get => field ?? ValueList<Evidence>.Empty; init => field = Items(value); }

    /// <summary>Gets the questions that patients ask; empty when there are none.</summary>
    public IReadOnlyList<Faq> Faqs { get => field ?? ValueList<Faq>.Empty; init => field = Items(value); }

    /// <summary>Gets free texts that no other part fits; empty when there are none.</summary>
    public IReadOnlyList<Section> Sections { get => field ?? ValueList<Section>.Empty; init => field = Items(value); }

    /// <summary>Gets pictures and films; empty when there are none.</summary>
    public IReadOnlyList<Media> Media { get => field ?? ValueList<Media>.Empty; init => field = Items(value); }

    /// <summary>Gets who wrote and reviewed it, and when; empty when nothing is stated.</summary>
    public Editorial Editorial { get => field ?? Editorial.Empty; init => field = Stated(value, Editorial.Empty); }
}
