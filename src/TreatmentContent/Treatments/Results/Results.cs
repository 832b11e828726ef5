using TreatmentContent.Collections;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What a treatment achieves, when, and for how long.</summary>
public sealed record Results : ContentRecord
{
    internal static Results Empty { get; } = new();

    /// <summary>Gets when results show and how long they last; empty when nothing is stated.</summary>
    public IReadOnlyList<Milestone> Timeline { get => field ?? ValueList<Milestone>.Empty; init => field = Items(value); }

    /// <summary>Gets how well it works; empty when nothing is stated.</summary>
    public IReadOnlyList<Outcome> Outcomes { get => field ?? ValueList<Outcome>.Empty; init => field = Items(value); }

    /// <summary>Gets what keeps the result; empty when nothing is stated.</summary>
    public IReadOnlyList<Maintenance> Maintenance { get => field ?? ValueList<Maintenance>.Empty; init => field = Items(value); }

    /// <summary>Gets what the result depends on; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Factor>> DependsOn { get => field ?? ValueList<Open<Factor>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether a result is guaranteed; no treatment can say so, <c>false</c> says that it is not, null that nothing is stated.</summary>
    public bool? IsGuaranteed { get; init; }

    /// <summary>Gets whether the treatment can be undone, or null when that is not stated.</summary>
    public bool? IsReversible { get; init; }
}
