namespace TreatmentContent.Quantities;

/// <summary>The words of the duration units, and their length where they have one.</summary>
internal static class DurationUnits
{
    /// <summary>Gets the word that content writes, such as <c>mo</c>.</summary>
    public static string Word(this DurationUnit unit) => unit switch
    {
        DurationUnit.Second => "s",
        DurationUnit.Minute => "min",
        DurationUnit.Hour => "h",
        DurationUnit.Day => "d",
        DurationUnit.Week => "w",
        DurationUnit.Month => "mo",
        DurationUnit.Year => "y",
        DurationUnit.Night => "night",
        DurationUnit.Session => "session",
        DurationUnit.Appointment => "appointment",
        DurationUnit.Cycle => "cycle",
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };

    /// <summary>Says whether the unit is counted and has no length.</summary>
    public static bool IsCounted(this DurationUnit unit) => unit >= DurationUnit.Night;

    /// <summary>Says whether the unit is one of the enum's.</summary>
    public static bool IsDefined(this DurationUnit unit) => unit <= DurationUnit.Cycle;

    /// <summary>Gives a number of calendar units in days. A month is a twelfth of a year of 365.25 days.</summary>
    public static decimal InDays(this DurationUnit unit, decimal count) => unit switch
    {
        // Divided last, so that 24 h is one day exactly.
        DurationUnit.Second => count / 86400m,
        DurationUnit.Minute => count / 1440m,
        DurationUnit.Hour => count / 24m,
        DurationUnit.Day => count,
        DurationUnit.Week => count * 7m,
        DurationUnit.Month => count * 30.4375m,
        DurationUnit.Year => count * 365.25m,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "Only calendar units have a length."),
    };

    /// <summary>Reads the word of a unit, or its English name in the singular or plural.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DurationUnit unit)
    {
        DurationUnit? found = text switch
        {
            "s" or "second" or "seconds" => DurationUnit.Second,
            "min" or "minute" or "minutes" => DurationUnit.Minute,
            "h" or "hour" or "hours" => DurationUnit.Hour,
            "d" or "day" or "days" => DurationUnit.Day,
            "w" or "week" or "weeks" => DurationUnit.Week,
            "mo" or "month" or "months" => DurationUnit.Month,
            "y" or "year" or "years" => DurationUnit.Year,
            "night" or "nights" => DurationUnit.Night,
            "session" or "sessions" => DurationUnit.Session,
            "appointment" or "appointments" => DurationUnit.Appointment,
            "cycle" or "cycles" => DurationUnit.Cycle,
            _ => null,
        };
        unit = found.GetValueOrDefault();
        return found is not null;
    }
}
