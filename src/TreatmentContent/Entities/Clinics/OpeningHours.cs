using TreatmentContent.Collections;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Entities;

/// <summary>When a clinic is open.</summary>
public sealed record OpeningHours : Statement
{
    /// <summary>Gets the days of the week.</summary>
    public required IReadOnlyList<Open<Weekday>> Days { get => field ?? ValueList<Open<Weekday>>.Empty; init => field = Items(value); }

    /// <summary>Gets when it opens, local time to the minute, or null.</summary>
    public TimeOnly? Opens { get; init; }

    /// <summary>Gets when it closes, local time to the minute, or null.</summary>
    public TimeOnly? Closes { get; init; }

    /// <summary>Gets the parts of the day, where no clock time is stated; empty otherwise.</summary>
    public IReadOnlyList<Open<DayPart>> DayParts { get => field ?? ValueList<Open<DayPart>>.Empty; init => field = Items(value); }
}
