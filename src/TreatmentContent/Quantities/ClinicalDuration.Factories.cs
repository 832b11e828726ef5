namespace TreatmentContent.Quantities;

/// <content>One pair of factories for each unit.</content>
public readonly partial record struct ClinicalDuration
{
    /// <summary>Makes an exact number of seconds.</summary>
    /// <param name="count">How many, 0 or more, with at most 16 digits before the point and 8 after it.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentException">The number is below 0 or has too many digits.</exception>
    public static ClinicalDuration Seconds(decimal count) => Of(count, DurationUnit.Second);

    /// <summary>Makes a range of seconds.</summary>
    /// <param name="low">The lower end, 0 or more.</param>
    /// <param name="high">The upper end, included.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>, or a number is below 0 or has too many digits.</exception>
    public static ClinicalDuration Seconds(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Second);

    /// <summary>Makes an exact number of minutes.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Minutes(decimal count) => Of(count, DurationUnit.Minute);

    /// <summary>Makes a range of minutes.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Minutes(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Minute);

    /// <summary>Makes an exact number of hours.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Hours(decimal count) => Of(count, DurationUnit.Hour);

    /// <summary>Makes a range of hours.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Hours(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Hour);

    /// <summary>Makes an exact number of days.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Days(decimal count) => Of(count, DurationUnit.Day);

    /// <summary>Makes a range of days.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Days(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Day);

    /// <summary>Makes an exact number of weeks.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Weeks(decimal count) => Of(count, DurationUnit.Week);

    /// <summary>Makes a range of weeks.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Weeks(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Week);

    /// <summary>Makes an exact number of months.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Months(decimal count) => Of(count, DurationUnit.Month);

    /// <summary>Makes a range of months.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Months(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Month);

    /// <summary>Makes an exact number of years.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Years(decimal count) => Of(count, DurationUnit.Year);

    /// <summary>Makes a range of years.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Years(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Year);

    /// <summary>Makes an exact number of nights.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Nights(decimal count) => Of(count, DurationUnit.Night);

    /// <summary>Makes a range of nights.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Nights(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Night);

    /// <summary>Makes an exact number of sessions.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Sessions(decimal count) => Of(count, DurationUnit.Session);

    /// <summary>Makes a range of sessions.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Sessions(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Session);

    /// <summary>Makes an exact number of appointments.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Appointments(decimal count) => Of(count, DurationUnit.Appointment);

    /// <summary>Makes a range of appointments.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Appointments(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Appointment);

    /// <summary>Makes an exact number of cycles.</summary>
    /// <inheritdoc cref="Seconds(decimal)"/>
    public static ClinicalDuration Cycles(decimal count) => Of(count, DurationUnit.Cycle);

    /// <summary>Makes a range of cycles.</summary>
    /// <inheritdoc cref="Seconds(decimal, decimal)"/>
    public static ClinicalDuration Cycles(decimal low, decimal high) => Of(Amount.Between(low, high), DurationUnit.Cycle);
}
