using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Catalogs;

/// <summary>A rule of the house about patients' data, pictures or complaints.</summary>
public sealed record Policy : Statement
{
    /// <summary>Gets what it is about.</summary>
    public required Open<PolicyKind> Kind { get; init; }

    /// <summary>Gets what it says, or null.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>Gets the address of the whole of it, or null.</summary>
    public Link? Link { get; init; }

    /// <summary>Gets who may see what it protects; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Role>> Access { get => field ?? ValueList<Open<Role>>.Empty; init => field = Items(value); }

    /// <summary>Gets how it is kept safe; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Safeguard>> Safeguards { get => field ?? ValueList<Open<Safeguard>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether there are exceptions; null when that is not stated.</summary>
    public bool? HasExceptions { get; init; }
}
