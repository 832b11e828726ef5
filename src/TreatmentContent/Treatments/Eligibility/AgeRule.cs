using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What is advised at which age.</summary>
public sealed record AgeRule : Statement
{
    /// <summary>Gets the ages in completed years or months; <c>9..14 y</c> ends on the day on which someone turns 15.</summary>
    public required ClinicalDuration Ages { get; init; }

    /// <summary>Gets what is advised for them.</summary>
    public required Open<Advice> Advice { get; init; }

    /// <summary>Gets how often at that age, such as <c>1/y</c>, or null.</summary>
    public Rate? Rate { get; init; }
}
