using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>One of several ways to have the treatment, by technique, depth, place, brand or product; its id names it wherever something holds for it alone.</summary>
/// <remarks>Its id is needed, since <c>when.variants</c> refers to it (rule TC1035).</remarks>
public sealed record Variant : Statement
{
    /// <summary>Gets its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets in what it differs from the others; null when that is not stated.</summary>
    public Open<VariantKind>? Kind { get; init; }

    /// <summary>Gets by which technique it is done; null when that is not stated.</summary>
    public Open<Technique>? Technique { get; init; }

    /// <summary>Gets how deep it goes, graded in a word; null when that is not stated.</summary>
    public Open<Depth>? Depth { get; init; }

    /// <summary>Gets its devices, as ids of the catalogue's devices; empty when none is stated.</summary>
    public IReadOnlyList<Id<Device>> Devices { get => field ?? ValueList<Id<Device>>.Empty; init => field = Items(value); }

    /// <summary>Gets its substances, as ids of the catalogue's substances; empty when none is stated.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }

    /// <summary>Gets its share of the clinic's cases, such as <c>95 %</c>, or null.</summary>
    public Quantity? Share { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
