using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>One rule of booking: how, how early, what it costs to cancel.</summary>
public sealed record BookingRule : Statement
{
    /// <summary>Gets what the rule is about.</summary>
    public required Open<BookingKind> Kind { get; init; }

    /// <summary>Gets the ways to book; empty when none is stated.</summary>
    public IReadOnlyList<Open<Channel>> Channels { get => field ?? ValueList<Open<Channel>>.Empty; init => field = Items(value); }

    /// <summary>Gets how early it must be done, or null.</summary>
    public ClinicalDuration? Notice { get; init; }

    /// <summary>Gets when it is best or possible; empty when nothing is stated.</summary>
    public Timing Timing { get => field ?? Timing.Empty; init => field = Stated(value, Timing.Empty); }

    /// <summary>Gets what it costs, or null.</summary>
    public Money? Fee { get; init; }

    /// <summary>Gets the address for it, or null.</summary>
    public Link? Link { get; init; }

    /// <summary>Gets with whom, if not the clinic, or null.</summary>
    public LocalizedText? With { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
