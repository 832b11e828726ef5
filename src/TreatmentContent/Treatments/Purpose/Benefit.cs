using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What the patient gains.</summary>
public sealed record Benefit : Statement
{
    /// <summary>Gets what kind of gain it is, or null when that is not stated.</summary>
    public Open<BenefitKind>? Kind { get; init; }

    /// <summary>Gets the gain in a few words.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Gets the conditions that get better; empty when none is named.</summary>
    public IReadOnlyList<Id<Condition>> Conditions { get => field ?? ValueList<Id<Condition>>.Empty; init => field = Items(value); }

    /// <summary>Gets the substances that work better; empty when none is named.</summary>
    public IReadOnlyList<Id<Substance>> Substances { get => field ?? ValueList<Id<Substance>>.Empty; init => field = Items(value); }
}
