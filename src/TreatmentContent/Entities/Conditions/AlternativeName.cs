using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>Another name of the same thing.</summary>
public sealed record AlternativeName : ContentRecord
{
    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets what kind of name it is, or null when that is not stated.</summary>
    public Open<NameKind>? Kind { get; init; }

    /// <summary>Gets what the name stands for or comes from, or null.</summary>
    public LocalizedText? Origin { get; init; }
}
