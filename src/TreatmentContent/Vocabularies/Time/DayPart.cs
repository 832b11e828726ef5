namespace TreatmentContent.Vocabularies;

/// <summary>A part of the day: timing of rules, opening hours, appointments.</summary>
public enum DayPart
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Before the day's work begins.</summary>
    EarlyMorning,

    /// <summary>From the start of work to noon.</summary>
    Morning,

    /// <summary>Around the middle of the day.</summary>
    Noon,

    /// <summary>From noon to the end of work.</summary>
    Afternoon,

    /// <summary>From the end of work to bedtime.</summary>
    Evening,

    /// <summary>While one sleeps.</summary>
    Night,

    /// <summary>While it is light.</summary>
    Daytime,

    /// <summary>With an empty stomach in the morning.</summary>
    BeforeBreakfast,

    /// <summary>Together with food.</summary>
    WithMeals,

    /// <summary>Some time after and before food.</summary>
    BetweenMeals,

    /// <summary>Just before sleep.</summary>
    Bedtime,
}
