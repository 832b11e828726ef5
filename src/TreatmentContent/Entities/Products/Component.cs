using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>One part of a substance.</summary>
public sealed record Component : ContentRecord
{
    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the substance that it is, as an id of the catalogue's substances, or null where the name says it all.</summary>
    public Id<Substance>? Substance { get; init; }

    /// <summary>Gets what it is in the substance for, or null when that is not stated.</summary>
    public Open<ComponentRole>? Role { get; init; }

    /// <summary>Gets how much of it, such as <c>40 µg</c>, or null.</summary>
    public Quantity? Amount { get; init; }
}
