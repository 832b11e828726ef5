using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>A medicine, vaccine, filler, cosmetic or other material that treatments use.</summary>
public sealed record Substance : ContentRecord, IEntity<Substance>
{
    /// <summary>Gets the id, unique among the substances.</summary>
    public required Id<Substance> Id { get; init; }

    /// <summary>Gets the name, as patients are told it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the brand, or null.</summary>
    public LocalizedText? Brand { get; init; }

    /// <summary>Gets what kind of substance it is, or null when that is not stated.</summary>
    public Open<SubstanceKind>? Kind { get; init; }

    /// <summary>Gets whom or what it comes from, such as a donor; null when that is not stated.</summary>
    public Open<Origin>? Origin { get; init; }

    /// <summary>Gets what is in it; empty when nothing is stated.</summary>
    public IReadOnlyList<Component> Components { get => field ?? ValueList<Component>.Empty; init => field = Items(value); }

    /// <summary>Gets how it is given; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Route>> Routes { get => field ?? ValueList<Open<Route>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it stays in the body, or null when that is not stated.</summary>
    public bool? IsLeftInBody { get; init; }

    /// <summary>Gets its codes; empty when none is stated.</summary>
    public IReadOnlyList<Code> Codes { get => field ?? ValueList<Code>.Empty; init => field = Items(value); }
}
