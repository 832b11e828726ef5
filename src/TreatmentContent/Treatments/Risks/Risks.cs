using TreatmentContent.Collections;
using TreatmentContent.Statements;

namespace TreatmentContent.Treatments;

/// <summary>What may go wrong, and when to call.</summary>
public sealed record Risks : ContentRecord
{
    internal static Risks Empty { get; } = new();

    /// <summary>Gets what is expected and passes; empty when nothing is stated.</summary>
    public IReadOnlyList<AdverseEffect> SideEffects { get => field ?? ValueList<AdverseEffect>.Empty; init => field = Items(value); }

    /// <summary>Gets what is unwanted; empty when nothing is stated, which does not mean that there are none.</summary>
    public IReadOnlyList<AdverseEffect> Complications { get => field ?? ValueList<AdverseEffect>.Empty; init => field = Items(value); }

    /// <summary>Gets when to get help; empty when nothing is stated.</summary>
    public IReadOnlyList<WarningSign> WarningSigns { get => field ?? ValueList<WarningSign>.Empty; init => field = Items(value); }
}
