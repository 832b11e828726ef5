using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A place that offers treatments.</summary>
public sealed record Clinic : ContentRecord, IEntity<Clinic>
{
    /// <summary>Gets the id, unique among the clinics.</summary>
    public required Id<Clinic> Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets where it is; empty when nothing is stated.</summary>
    public Address Address { get => field ?? Address.Empty; init => field = Stated(value, Address.Empty); }

    /// <summary>Gets the ways to reach it, best first; empty when none is stated.</summary>
    public IReadOnlyList<Contact> Contacts { get => field ?? ValueList<Contact>.Empty; init => field = Items(value); }

    /// <summary>Gets its web site, or null.</summary>
    public Link? Website { get; init; }

    /// <summary>Gets when it is open; empty when nothing is stated.</summary>
    public IReadOnlyList<OpeningHours> OpeningHours { get => field ?? ValueList<OpeningHours>.Empty; init => field = Items(value); }

    /// <summary>Gets the languages spoken there; empty when none is stated.</summary>
    public IReadOnlyList<LocaleTag> Languages { get => field ?? ValueList<LocaleTag>.Empty; init => field = Items(value); }

    /// <summary>Gets a few words about it, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Gets what kind of place it is; null means a clinic.</summary>
    public Open<ClinicKind>? Kind { get; init; }

    /// <summary>Gets its specialties; empty when none is stated.</summary>
    public IReadOnlyList<Open<Specialty>> Specialties { get => field ?? ValueList<Open<Specialty>>.Empty; init => field = Items(value); }

    /// <summary>Gets where it stands on the map, or null.</summary>
    public Position? Position { get; init; }

    /// <summary>Gets its logo, or null.</summary>
    public Media? Logo { get; init; }

    /// <summary>Gets a picture of it, or null.</summary>
    public Media? Image { get; init; }

    /// <summary>Gets the same clinic elsewhere, such as in a directory; empty when nothing is named.</summary>
    public IReadOnlyList<Link> Profiles { get => field ?? ValueList<Link>.Empty; init => field = Items(value); }

    /// <summary>Gets how dear it is in signs, such as <c>$$</c>, or null.</summary>
    public string? PriceLevel { get; init; }

    /// <summary>Gets the clinic that it is a branch of, or null.</summary>
    public Id<Clinic>? Parent { get; init; }
}
