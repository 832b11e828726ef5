using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Someone who wrote, reviewed or translated the content.</summary>
public sealed record Contributor : ContentRecord
{
    /// <summary>Gets what they did.</summary>
    public required Open<Role> Role { get; init; }

    /// <summary>Gets the person, as an id of the catalogue's practitioners, or null.</summary>
    public Id<Practitioner>? Practitioner { get; init; }

    /// <summary>Gets the name of someone outside the catalogue, or null; a practitioner or this is needed.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets qualifications in words, or null.</summary>
    public LocalizedText? Credentials { get; init; }
}
