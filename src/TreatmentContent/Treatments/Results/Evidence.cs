using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What is known, approved or ruled about a treatment.</summary>
public sealed record Evidence : Statement
{
    /// <summary>Gets what kind of knowledge it is.</summary>
    public required Open<EvidenceKind> Kind { get; init; }

    /// <summary>Gets how good it is, or null when that is not stated.</summary>
    public Open<Degree>? Degree { get; init; }

    /// <summary>Gets who approved or ruled, or null.</summary>
    public LocalizedText? Authority { get; init; }

    /// <summary>Gets since when, or null.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>Gets a number, such as <c>&gt;20 y</c> of use, or null.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Gets it in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
