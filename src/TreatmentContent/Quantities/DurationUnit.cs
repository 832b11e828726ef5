namespace TreatmentContent.Quantities;

/// <summary>What a duration is counted in. Closed, because arithmetic rests on it.</summary>
/// <remarks>Seconds to years are calendar units; nights, sessions, appointments and cycles are counted and have no length: four nights are not four days.</remarks>
public enum DurationUnit : byte
{
    /// <summary>A second, <c>s</c>.</summary>
    Second = 0,

    /// <summary>A minute, <c>min</c>.</summary>
    Minute,

    /// <summary>An hour, <c>h</c>.</summary>
    Hour,

    /// <summary>A day, <c>d</c>: 24 hours.</summary>
    Day,

    /// <summary>A week, <c>w</c>: seven days.</summary>
    Week,

    /// <summary>A month, <c>mo</c>, which has no length of its own; 30.4375 days where an order is needed.</summary>
    Month,

    /// <summary>A year, <c>y</c>: twelve months; 365.25 days where an order is needed.</summary>
    Year,

    /// <summary>A night, <c>night</c>; counted.</summary>
    Night,

    /// <summary>A treatment session, <c>session</c>; counted.</summary>
    Session,

    /// <summary>An appointment, <c>appointment</c>; counted.</summary>
    Appointment,

    /// <summary>A cycle, of treatment or of the body, <c>cycle</c>; counted.</summary>
    Cycle,
}
