using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A picture or a film.</summary>
public sealed record Media : Statement
{
    /// <summary>Gets what it is.</summary>
    public required Open<MediaKind> Kind { get; init; }

    /// <summary>Gets its address.</summary>
    public required Link Link { get; init; }

    /// <summary>Gets what it shows, for those who do not see it (WCAG 2.2, 1.1.1).</summary>
    public required LocalizedText Alt { get; init; }

    /// <summary>Gets the line below it, or null.</summary>
    public LocalizedText? Caption { get; init; }

    /// <summary>Gets how long after the treatment it was taken, or null.</summary>
    public ClinicalDuration? TimeAfter { get; init; }

    /// <summary>Gets whom to name for it, or null.</summary>
    public LocalizedText? Credit { get; init; }

    /// <summary>Gets the licence, such as <c>CC-BY-4.0</c> (an SPDX identifier where there is one), or null.</summary>
    public string? Licence { get; init; }

    /// <summary>Gets whether the patient shown agreed in writing; null when that is not stated.</summary>
    public bool? HasPatientConsent { get; init; }

    /// <summary>Gets its width in pixels, or null.</summary>
    public int? Width { get; init; }

    /// <summary>Gets its height in pixels, or null.</summary>
    public int? Height { get; init; }

    /// <summary>Gets how long a film runs, or null.</summary>
    public ClinicalDuration? Length { get; init; }

    /// <summary>Gets the address of a small picture for it, or null.</summary>
    public Link? Thumbnail { get; init; }

    /// <summary>Gets when it was published, or null; search engines want it with a film.</summary>
    public PartialDate? Uploaded { get; init; }

    /// <summary>Gets whose work it is, or null.</summary>
    public LocalizedText? Copyright { get; init; }

    /// <summary>Gets where a licence can be had, or null.</summary>
    public Link? AcquireFrom { get; init; }

    /// <summary>Gets whether it is the one that stands for the whole; null when that is not stated.</summary>
    public bool? IsMain { get; init; }

    /// <summary>Gets whether a camera, a hand or software made it; null when that is not stated.</summary>
    public Open<MediaOrigin>? MadeWith { get; init; }
}
