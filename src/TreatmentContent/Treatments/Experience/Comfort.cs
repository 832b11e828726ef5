using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Something that makes the visit easier.</summary>
public sealed record Comfort : Statement
{
    /// <summary>Gets what it is.</summary>
    public required Open<ComfortKind> Kind { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
