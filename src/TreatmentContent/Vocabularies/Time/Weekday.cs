namespace TreatmentContent.Vocabularies;

/// <summary>A day of the week.</summary>
public enum Weekday
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The day after Sunday.</summary>
    Monday,

    /// <summary>The day after Monday.</summary>
    Tuesday,

    /// <summary>The day after Tuesday.</summary>
    Wednesday,

    /// <summary>The day after Wednesday.</summary>
    Thursday,

    /// <summary>The day after Thursday.</summary>
    Friday,

    /// <summary>The day after Friday.</summary>
    Saturday,

    /// <summary>The day after Saturday.</summary>
    Sunday,
}
