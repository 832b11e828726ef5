using TreatmentContent.Collections;
using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;

namespace TreatmentContent.Json;

/// <summary>A treatment with the texts of an overlay in it, and what became of those that found no place.</summary>
public sealed class MergedTreatment
{
    internal MergedTreatment(Treatment treatment, IReadOnlyList<ContentIssue> issues, IReadOnlyList<OverlayText> unplaced, IReadOnlyDictionary<string, string> places)
    {
        Treatment = treatment;
        Issues = ValueList<ContentIssue>.From(issues) ?? ValueList<ContentIssue>.Empty;
        Unplaced = ValueList<OverlayText>.From(unplaced) ?? ValueList<OverlayText>.Empty;
        Places = places;
    }

    /// <summary>Gets the treatment.</summary>
    public Treatment Treatment { get; }

    /// <summary>Gets what is wrong, with paths of the overlay such as <c>$.texts['variants[deep].name']</c>; empty when nothing is.</summary>
    public IReadOnlyList<ContentIssue> Issues { get; }

    /// <summary>Gets the texts that the treatment has no place for, in the order of their keys; empty when all found theirs.</summary>
    /// <remarks>They are not in <see cref="Treatment"/>; <c>CatalogFolder</c> keeps them in the overlay's file.</remarks>
    public IReadOnlyList<OverlayText> Unplaced { get; }

    // Where texts of the overlay stand in the treatment: the path there, and the path in the overlay.
    internal IReadOnlyDictionary<string, string> Places { get; }
}
