using TreatmentContent.Collections;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Statements;

/// <summary>Repetition: how often, how long each time, how far apart, for how long, in which stages.</summary>
public sealed record Schedule : Statement
{
    internal static Schedule Empty { get; } = new();

    /// <summary>Gets how many times, or null.</summary>
    public Amount? Count { get; init; }

    /// <summary>Gets how long each time lasts, or null.</summary>
    public ClinicalDuration? Each { get; init; }

    /// <summary>Gets the time between two, or null.</summary>
    public ClinicalDuration? Interval { get; init; }

    /// <summary>Gets how often in a period, instead of an interval, or null.</summary>
    public Rate? Rate { get; init; }

    /// <summary>Gets the time from the first to the last, or null.</summary>
    public ClinicalDuration? Total { get; init; }

    /// <summary>Gets fixed points counted from the first; empty when there are none.</summary>
    public IReadOnlyList<ClinicalDuration> Offsets { get => field ?? ValueList<ClinicalDuration>.Empty; init => field = Items(value); }

    /// <summary>Gets the stages in order, such as a taper; empty when there are none. Stages do not nest.</summary>
    public IReadOnlyList<Schedule> Stages { get => field ?? ValueList<Schedule>.Empty; init => field = Items(value); }

    /// <summary>Gets exceptions, each with its <c>when</c> and only the members that differ; empty when there are none. Cases do not nest.</summary>
    public IReadOnlyList<Schedule> Cases { get => field ?? ValueList<Schedule>.Empty; init => field = Items(value); }

    /// <summary>Gets how it changes over time where no stages are known, or null.</summary>
    public Open<Pace>? Trend { get; init; }

    /// <summary>Gets what <see cref="Each"/> is for, such as one implant, or null.</summary>
    public Open<CountedThing>? Per { get; init; }
}
