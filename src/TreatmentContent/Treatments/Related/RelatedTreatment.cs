using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Another treatment, and how this one stands to it.</summary>
/// <remarks>A treatment or a name is needed (rule TC1035).</remarks>
public sealed record RelatedTreatment : Statement
{
    /// <summary>Gets how they stand to each other.</summary>
    public required Open<Relation> Relation { get; init; }

    /// <summary>Gets the other one, as the id of one of the catalogue's treatments, or null.</summary>
    public Id<Treatment>? Treatment { get; init; }

    /// <summary>Gets the other one in words, where it is not of the catalogue, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Gets in what they are compared; null when that is not stated.</summary>
    public Open<Aspect>? Aspect { get; init; }

    /// <summary>Gets how this one does: less, the same, more; null when that is not stated.</summary>
    public Open<Verdict>? Verdict { get; init; }

    /// <summary>Gets the value of the other one, such as <c>3..7 d</c>, or null.</summary>
    public Quantity? Value { get; init; }

    /// <summary>Gets when the other one comes; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
