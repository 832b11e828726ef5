using TreatmentContent.Collections;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>When something happens or is to be done, counted from an event such as the session, and when it ends.</summary>
public sealed record Timing : ContentRecord
{
    internal static Timing Empty { get; } = new();

    /// <summary>Gets what the times count from; null means the session.</summary>
    public Open<Anchor>? Anchor { get; init; }

    /// <summary>Gets the anchor in words where no word fits, or null.</summary>
    public LocalizedText? Event { get; init; }

    /// <summary>Gets how long before the anchor, or null.</summary>
    public ClinicalDuration? Before { get; init; }

    /// <summary>Gets how long after the anchor, or null; both together mean a window.</summary>
    public ClinicalDuration? After { get; init; }

    /// <summary>Gets how long the rule holds, or null.</summary>
    public ClinicalDuration? Length { get; init; }

    /// <summary>Gets how long the rule holds as a word, where no time is stated, or null.</summary>
    public Open<Span>? Span { get; init; }

    /// <summary>Gets the events that end it, whatever the time; empty when none does.</summary>
    public IReadOnlyList<Open<EndPoint>> Until { get => field ?? ValueList<Open<EndPoint>>.Empty; init => field = Items(value); }

    /// <summary>Gets a count after which it holds, instead of a time, or null.</summary>
    public Quantity? AfterCount { get; init; }

    /// <summary>Gets the time of day, to the minute, or null.</summary>
    public TimeOnly? Clock { get; init; }

    /// <summary>Gets the time of day from which it holds, to the minute, such as midnight for fasting, or null.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>Gets whether the time has to be kept to the hour; null when that is not stated.</summary>
    public bool? IsExact { get; init; }

    /// <summary>Gets the part of the day, or null.</summary>
    public Open<DayPart>? DayPart { get; init; }

    /// <summary>Gets the days of the week; empty means any day.</summary>
    public IReadOnlyList<Open<Weekday>> Days { get => field ?? ValueList<Open<Weekday>>.Empty; init => field = Items(value); }

    /// <summary>Gets the months, 1 to 12; empty means any month.</summary>
    public IReadOnlyList<int> Months { get => field ?? ValueList<int>.Empty; init => field = Items(value); }

    /// <summary>Gets how it repeats, or null when it happens once.</summary>
    public Schedule? Repeat { get; init; }
}
