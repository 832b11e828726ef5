using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A paper that is given, asked for or signed.</summary>
public sealed record Document : Statement
{
    /// <summary>Gets what it is.</summary>
    public required Open<DocumentKind> Kind { get; init; }

    /// <summary>Gets its title, or null.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets what it is about, such as price and insurance; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Aspect>> Topics { get => field ?? ValueList<Open<Aspect>>.Empty; init => field = Items(value); }

    /// <summary>Gets its address, or null.</summary>
    public Link? Link { get; init; }

    /// <summary>Gets whether it is signed; null when that is not stated.</summary>
    public bool? IsSigned { get; init; }

    /// <summary>Gets how long after it is given or signed it counts, or null.</summary>
    public ClinicalDuration? ValidAfter { get; init; }

    /// <summary>Gets how long it counts, such as <c>permanent</c>, or null.</summary>
    public ClinicalDuration? ValidFor { get; init; }

    /// <summary>Gets when it is given, asked for or signed; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets who signs it; null when that is not stated.</summary>
    public Open<Role>? By { get; init; }
}
