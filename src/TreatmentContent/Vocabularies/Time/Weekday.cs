namespace TreatmentContent.Vocabularies;

/// <summary>A day of the week: timing of rules, opening hours, appointments.</summary>
public enum Weekday
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The first day of the week, as ISO 8601 counts.</summary>
    Monday,

    /// <summary>The second day of the week.</summary>
    Tuesday,

    /// <summary>The third day of the week.</summary>
    Wednesday,

    /// <summary>The fourth day of the week.</summary>
    Thursday,

    /// <summary>The fifth day of the week.</summary>
    Friday,

    /// <summary>The sixth day of the week.</summary>
    Saturday,

    /// <summary>The seventh and last day of the week, as ISO 8601 counts.</summary>
    Sunday,
}
