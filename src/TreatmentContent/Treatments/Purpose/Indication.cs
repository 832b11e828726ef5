using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What a treatment is used for.</summary>
public sealed record Indication : Statement
{
    /// <summary>Gets the condition, as an id of the catalogue, or null where it is named in words.</summary>
    public Id<Condition>? Condition { get; init; }

    /// <summary>Gets the use in words, where the catalogue lists no such condition, or null; a condition or this is needed.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets what is wanted of the treatment, or null when that is not stated.</summary>
    public Open<Aim>? Aim { get; init; }

    /// <summary>Gets whether it is the main use, or null when that is not stated.</summary>
    public bool? IsMain { get; init; }

    /// <summary>Gets whether the use lies outside the approval, or null when that is not stated.</summary>
    public bool? IsOffLabel { get; init; }

    /// <summary>Gets how soon it is needed, or null when that is not stated.</summary>
    public Open<Urgency>? Urgency { get; init; }

    /// <summary>Gets whether it is a use in another specialty, or null when that is not stated.</summary>
    public bool? IsElsewhere { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
