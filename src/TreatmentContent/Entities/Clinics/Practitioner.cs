using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A person who treats, writes or reviews.</summary>
public sealed record Practitioner : ContentRecord, IEntity<Practitioner>
{
    /// <summary>Gets the id, unique among the practitioners.</summary>
    public required Id<Practitioner> Id { get; init; }

    /// <summary>Gets the name without title.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the title before the name, such as <c>Dr</c>, or null.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets the page about the person, or null.</summary>
    public Link? Page { get; init; }

    /// <summary>Gets the address of a picture, or null.</summary>
    public Link? Image { get; init; }

    /// <summary>Gets the registers and the numbers in them; empty when none is stated.</summary>
    public IReadOnlyList<Code> Registrations { get => field ?? ValueList<Code>.Empty; init => field = Items(value); }

    /// <summary>Gets the professions and roles; empty when none is stated.</summary>
    public IReadOnlyList<Open<Role>> Roles { get => field ?? ValueList<Open<Role>>.Empty; init => field = Items(value); }

    /// <summary>Gets qualifications in words, or null.</summary>
    public LocalizedText? Credentials { get; init; }

    /// <summary>Gets the specialties; empty when none is stated.</summary>
    public IReadOnlyList<Open<Specialty>> Specialties { get => field ?? ValueList<Open<Specialty>>.Empty; init => field = Items(value); }

    /// <summary>Gets the clinics where the person works; empty when none is stated.</summary>
    public IReadOnlyList<Id<Clinic>> Clinics { get => field ?? ValueList<Id<Clinic>>.Empty; init => field = Items(value); }

    /// <summary>Gets how long the person has practised, or null.</summary>
    public ClinicalDuration? Experience { get; init; }

    /// <summary>Gets how many treatments the person has done, such as <c>14000 vasectomy</c>, or null.</summary>
    public Quantity? Volume { get; init; }

    /// <summary>Gets the languages spoken; empty when none is stated.</summary>
    public IReadOnlyList<LocaleTag> Languages { get => field ?? ValueList<LocaleTag>.Empty; init => field = Items(value); }
}
