using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>A sign after treatment that needs help, and which help.</summary>
public sealed record WarningSign : Statement
{
    /// <summary>Gets what shows or is felt.</summary>
    public required IReadOnlyList<Open<BodilyEffect>> Signs { get => field ?? ValueList<Open<BodilyEffect>>.Empty; init => field = Items(value); }

    /// <summary>Gets what to do.</summary>
    public required Open<CareAction> Action { get; init; }

    /// <summary>Gets how soon to do it, <c>0 d</c> at once; null when that is not stated.</summary>
    public ClinicalDuration? Within { get; init; }

    /// <summary>Gets from which strength on it counts; null means any.</summary>
    public Open<Level>? Severity { get; init; }

    /// <summary>Gets how long it must last to count, such as <c>&gt;3 d</c>, or null.</summary>
    public ClinicalDuration? Lasting { get; init; }

    /// <summary>Gets when it may appear; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets the ways to reach help; empty when none is stated.</summary>
    public IReadOnlyList<Open<Channel>> Channels { get => field ?? ValueList<Open<Channel>>.Empty; init => field = Items(value); }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
