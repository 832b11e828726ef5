using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Something unwanted that may follow.</summary>
public sealed record AdverseEffect : Statement
{
    /// <summary>Gets what shows or is felt.</summary>
    public required IReadOnlyList<Open<BodilyEffect>> Effects { get => field ?? ValueList<Open<BodilyEffect>>.Empty; init => field = Items(value); }

    /// <summary>Gets how often it happens, or null.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>Gets what the frequency counts, such as one injection; null means patients.</summary>
    public Open<CountedThing>? Per { get; init; }

    /// <summary>Gets how its frequency compares: in the cases of <c>when</c> with other cases, and without cases with other effects; null when that is not stated.</summary>
    public Open<Verdict>? Verdict { get; init; }

    /// <summary>Gets where on the body; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<BodyArea>> Areas { get => field ?? ValueList<Open<BodyArea>>.Empty; init => field = Items(value); }

    /// <summary>Gets how strong it is, or the lower end of a span; null when that is not stated.</summary>
    public Open<Level>? Severity { get; init; }

    /// <summary>Gets the upper end of a span, or null.</summary>
    public Open<Level>? SeverityTo { get; init; }

    /// <summary>Gets when it appears; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets how long it lasts, or null.</summary>
    public ClinicalDuration? Duration { get; init; }

    /// <summary>Gets whether it goes away; null when that is not stated.</summary>
    public bool? IsReversible { get; init; }

    /// <summary>Gets whether it is a normal part of the treatment and no reason to worry; null when that is not stated.</summary>
    public bool? IsNormal { get; init; }

    /// <summary>Gets what brings it about; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Factor>> Causes { get => field ?? ValueList<Open<Factor>>.Empty; init => field = Items(value); }

    /// <summary>Gets what is done about it; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Management>> Management { get => field ?? ValueList<Open<Management>>.Empty; init => field = Items(value); }

    /// <summary>Gets how surely what is done about it is needed; null when that is not stated.</summary>
    public Open<Strength>? Strength { get; init; }

    /// <summary>Gets how often it goes away: with what is done about it, else on its own; null when that is not stated.</summary>
    public Frequency? Resolves { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
