using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>What patients feel.</summary>
public sealed record Sensation : Statement
{
    /// <summary>Gets what is felt; one or more.</summary>
    public required IReadOnlyList<Open<BodilyEffect>> Feelings { get => field ?? ValueList<Open<BodilyEffect>>.Empty; init => field = Items(value); }

    /// <summary>Gets how strongly, or the lower end of a span; null when that is not stated.</summary>
    public Open<Level>? Level { get; init; }

    /// <summary>Gets the upper end of a span, or null.</summary>
    public Open<Level>? LevelTo { get; init; }

    /// <summary>Gets the pain score, 0 (none) to 10 (worst), or null.</summary>
    public Amount? Score { get; init; }

    /// <summary>Gets when it is felt, or null when that is not stated.</summary>
    public Open<Stage>? Stage { get; init; }

    /// <summary>Gets how many people feel it, or null.</summary>
    public Frequency? Frequency { get; init; }

    /// <summary>Gets how long it lasts, or null.</summary>
    public ClinicalDuration? Duration { get; init; }

    /// <summary>Gets how long it lasts as a word, where no time is stated; null when that is not stated.</summary>
    public Open<Span>? Span { get; init; }

    /// <summary>Gets whether it is a normal part of the treatment and no reason to worry; null when that is not stated.</summary>
    public bool? IsNormal { get; init; }

    /// <summary>Gets what it is compared with, or null.</summary>
    public LocalizedText? ComparedWith { get; init; }

    /// <summary>Gets how it compares, or null.</summary>
    public Open<Verdict>? Verdict { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
