namespace TreatmentContent.Quantities;

/// <summary>A date as precisely as it is known: a year, a month or a day, from year 1 to 9999 of the Gregorian calendar.</summary>
/// <remarks>
/// The text is <c>2025</c>, <c>2025-02</c> or <c>2022-09-22</c>. <c>2025</c> and <c>2025-01-01</c> say different things, so there is no order;
/// <see cref="First"/> and <see cref="Last"/> give the days for rules that need one. The default is <c>0001</c>. Source: ISO 8601-1:2019, dates of reduced precision.
/// </remarks>
public readonly partial record struct PartialDate
{
    private readonly short yearsAfterFirst;
    private readonly byte month;
    private readonly byte day;

    /// <summary>Makes a date.</summary>
    /// <param name="year">From 1 to 9999.</param>
    /// <param name="month">From 1 to 12, or null where only the year is known.</param>
    /// <param name="day">A day of the month, or null where it is not known.</param>
    /// <exception cref="ArgumentException">There is no such day, or a day stands without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        Refusal.ThrowIf(Problem(year, month, day), day is not null ? nameof(day) : month is not null ? nameof(month) : nameof(year));
        yearsAfterFirst = (short)(year - 1);
        this.month = (byte)(month ?? 0);
        this.day = (byte)(day ?? 0);
    }

    /// <summary>Gets the year, from 1 to 9999.</summary>
    public int Year => yearsAfterFirst + 1;

    /// <summary>Gets the month, from 1 to 12; null where only the year is known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>Gets the day of the month; null where it is not known.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>Gets the first day that may be meant.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Gets the last day that may be meant.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>Takes a whole date.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator PartialDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    private static string? Problem(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999)
            return "a year is from 0001 to 9999";

        if (month is < 1 or > 12)
            return "a month is from 01 to 12";

        if (day is null)
            return null;

        if (month is null)
            return "a day needs its month";

        return day < 1 || day > DateTime.DaysInMonth(year, month.Value) ? "that month has no such day" : null;
    }
}
