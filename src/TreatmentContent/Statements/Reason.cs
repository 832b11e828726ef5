using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>Why a rule is so.</summary>
public sealed record Reason : ContentRecord
{
    internal static Reason Empty { get; } = new();

    /// <summary>Gets what the rule is for; empty when it is only said in words.</summary>
    public IReadOnlyList<Open<Purpose>> Purposes { get => field ?? ValueList<Open<Purpose>>.Empty; init => field = Items(value); }

    /// <summary>Gets the reason in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
