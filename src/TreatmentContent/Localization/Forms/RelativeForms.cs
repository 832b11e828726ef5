namespace TreatmentContent.Localization;

/// <summary>How a locale says how long ago a date was: "3 months ago", "hace 3 meses".</summary>
/// <remarks>Source: Unicode CLDR 48.2, date fields. Nothing is said of the future: "in 3 months" changes from day to day before anyone has kept it.</remarks>
internal sealed class RelativeForms(FormTable table, NumberForms numbers, PluralRules plurals)
{
    private const int MonthsOfYear = 12;

    // Below two years months are said: "1 year ago" would be little help 23 months later.
    private const int MostMonths = (2 * MonthsOfYear) - 1;

    /// <summary>Says how long ago a day was.</summary>
    /// <returns>The words; null where the day is not past, or the locale has no words for it.</returns>
    public string? Say(DateOnly day, DateOnly today)
    {
        int days = today.DayNumber - day.DayNumber;
        int months = Months(day, today) - (day.Day > today.Day && !IsLast(today) ? 1 : 0);
        return days switch
        {
            < 0 => null,
            0 => table.Find("today"),
            1 => table.Find("yesterday"),
            _ when months == 0 => Ago("day", days),
            _ => AgoInMonths(months),
        };
    }

    /// <summary>Says how long ago a month was; null where it is the present one or a later one.</summary>
    public string? SayMonth(DateOnly month, DateOnly today) => Months(month, today) is > 0 and var months ? AgoInMonths(months) : null;

    /// <summary>Says how long ago a year was; null where it is the present one or a later one.</summary>
    public string? SayYear(int year, DateOnly today) => today.Year > year ? Ago("year", today.Year - year) : null;

    /// <summary>Says so many units ago.</summary>
    /// <param name="unit">One of <c>day</c>, <c>month</c>, <c>year</c>.</param>
    /// <param name="count">How many.</param>
    public string? Ago(string unit, int count)
    {
        string prefix = $"ago.{unit}.";
        string? pattern = table.Find(prefix + plurals.Cardinal(count).Word()) ?? table.Find(prefix + PluralCategory.Other.Word());
        return pattern is null ? null : TextPattern.Fill(pattern, numbers.Say(count));
    }

    private static int Months(DateOnly from, DateOnly to) => (MonthsOfYear * (to.Year - from.Year)) + to.Month - from.Month;

    // The 31st of January was a month ago on the 28th of February.
    private static bool IsLast(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    private string? AgoInMonths(int months) => months <= MostMonths ? Ago("month", months) : Ago("year", months / MonthsOfYear);
}
