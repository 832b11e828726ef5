using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>Something that is reached after a time or lasts for a time.</summary>
public sealed record Milestone : Statement
{
    /// <summary>Gets what is reached or lasts.</summary>
    public required Open<MilestoneKind> Kind { get; init; }

    /// <summary>Gets the activity that is possible again, or null.</summary>
    public Open<Activity>? Activity { get; init; }

    /// <summary>Gets when it is reached, counted from the anchor; <c>0 d</c> is at once; null when that is not stated.</summary>
    public ClinicalDuration? After { get; init; }

    /// <summary>Gets how long it lasts, or null.</summary>
    public ClinicalDuration? Length { get; init; }

    /// <summary>Gets what the time counts from; null means the last session.</summary>
    public Open<Anchor>? Anchor { get; init; }

    /// <summary>Gets the events that end it; empty when none does.</summary>
    public IReadOnlyList<Open<EndPoint>> Until { get => field ?? ValueList<Open<EndPoint>>.Empty; init => field = Items(value); }

    /// <summary>Gets whether it comes at once or gradually, or null when that is not stated.</summary>
    public Open<Pace>? Pace { get; init; }

    /// <summary>Gets how sure it is, such as <c>may</c>; null when that is not stated.</summary>
    public Open<Strength>? Strength { get; init; }

    /// <summary>Gets more in words, or null.</summary>
    public LocalizedText? Text { get; init; }
}
