using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>What a statement rests on: sources, the clinic's own count, or a person.</summary>
public sealed record Basis : ContentRecord
{
    internal static Basis Empty { get; } = new();

    /// <summary>Gets the sources, as ids of the catalogue's citations; empty when none is cited.</summary>
    public IReadOnlyList<Id<Citation>> Citations { get => field ?? ValueList<Id<Citation>>.Empty; init => field = Items(value); }

    /// <summary>Gets how well it is established, or null when that is not stated.</summary>
    public Open<EvidenceLevel>? Level { get; init; }

    /// <summary>Gets whether it is the clinic's own figure, or null when that is not stated.</summary>
    public bool? IsOwnFigure { get; init; }

    /// <summary>Gets how many cases it rests on, such as <c>14000 procedure</c>, or null.</summary>
    public Quantity? Sample { get; init; }

    /// <summary>Gets the date of the figure, as precisely as it is known, or null.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>Gets who says so, as the id of a practitioner of the catalogue, or null.</summary>
    public Id<Practitioner>? StatedBy { get; init; }
}
