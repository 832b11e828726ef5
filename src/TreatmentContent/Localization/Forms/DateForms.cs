using System.Globalization;
using System.Runtime.CompilerServices;

namespace TreatmentContent.Localization;

/// <summary>How a locale writes dates and times of day. The calendar is always the Gregorian one, whatever is usual in the region.</summary>
/// <remarks>Source: Unicode CLDR 48.2, Gregorian calendar; UTS 35 part 4, "Date Format Patterns".</remarks>
internal sealed class DateForms
{
    private const char Separator = '|';
    private const int HalfDay = 12;

    private readonly FormTable table;
    private readonly NumberForms numbers;
    private readonly string[] months;
    private readonly string[] monthsAlone;
    private readonly string[] monthsBrief;
    private readonly string[] days;

    public DateForms(FormTable table, NumberForms numbers)
    {
        this.table = table;
        this.numbers = numbers;
        months = table.Get("months").Split(Separator);
        monthsAlone = table.Find("months.alone")?.Split(Separator) ?? months;
        monthsBrief = table.Find("months.brief")?.Split(Separator) ?? months;
        days = table.Get("days").Split(Separator);
    }

    /// <summary>Writes a day.</summary>
    public string Say(DateOnly date, DateStyle style) => Write(table.Get(Key(style)), date);

    /// <summary>Writes a month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public string SayMonth(int year, int month) => Write(table.Get("yearMonth"), new DateOnly(year, month, 1));

    /// <summary>Writes a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not one of 1 to 9999.</exception>
    public string SayYear(int year) => Write(table.Get("year"), new DateOnly(year, 1, 1));

    /// <summary>Writes a time of day, by 12 or 24 hours as the locale does it: "9:00 AM", "09:00".</summary>
    /// <returns>The time; null where the table of the locale says nothing of it.</returns>
    public string? Say(TimeOnly time) => table.Find("time") is { } pattern ? Write(pattern, DateOnly.MinValue, time) : null;

    /// <summary>Gets the name of a month as it stands alone, such as "October".</summary>
    /// <param name="month">The month, from 1 to 12.</param>
    public string MonthName(int month) => monthsAlone[month - 1];

    private static string Key(DateStyle style) => style switch
    {
        DateStyle.Full => "full",
        DateStyle.Long => "long",
        _ => "medium",
    };

    private string Write(string pattern, DateOnly date, TimeOnly time = default)
    {
        DefaultInterpolatedStringHandler writer = new(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        int index = 0;
        while (index < pattern.Length)
        {
            char letter = pattern[index];
            int end = index + 1;
            if (letter == '\'')
            {
                end = WriteQuoted(ref writer, pattern, end);
            }
            else if (char.IsAsciiLetter(letter))
            {
                while (end < pattern.Length && pattern[end] == letter)
                {
                    end++;
                }

                writer.AppendLiteral(Field(letter, end - index, date, time));
            }
            else
            {
                writer.AppendFormatted(letter);
            }

            index = end;
        }

        return writer.ToStringAndClear();
    }

    /// <summary>Writes what stands between apostrophes; two of them are one.</summary>
    private static int WriteQuoted(ref DefaultInterpolatedStringHandler writer, string pattern, int start)
    {
        int end = pattern.IndexOf('\'', start);
        if (end < 0)
        {
            throw new FormatException($"The date pattern {pattern} has an open apostrophe.");
        }

        writer.AppendFormatted(end == start ? "'" : pattern.AsSpan(start, end - start));
        return end + 1;
    }

    private string Field(char letter, int width, DateOnly date, TimeOnly time) => (letter, width) switch
    {
        ('y', _) => numbers.SayDigits(date.Year, 1),
        ('M' or 'L', <= 2) => numbers.SayDigits(date.Month, width),
        ('M' or 'L', 3) => monthsBrief[date.Month - 1],
        ('M', 4) => months[date.Month - 1],
        ('L', 4) => monthsAlone[date.Month - 1],
        ('d', <= 2) => numbers.SayDigits(date.Day, width),
        ('E' or 'c', 4) => days[(int)date.DayOfWeek],
        ('G', _) => table.Get("era"),
        ('H', <= 2) => numbers.SayDigits(time.Hour, width),
        ('h', <= 2) => numbers.SayDigits(time.Hour % HalfDay == 0 ? HalfDay : time.Hour % HalfDay, width),
        ('m', 2) => numbers.SayDigits(time.Minute, width),
        ('a', _) => table.Get(time.Hour < HalfDay ? "am" : "pm"),
        ('B', _) => PeriodOf(time),
        _ => throw new FormatException($"A date pattern has the unknown field {new string(letter, width)}."),
    };

    // "05清晨|08上午": each part of the day with the hour at which it begins.
    private string PeriodOf(TimeOnly time) => table.Get("periods").Split(Separator).Last(period => int.Parse(period.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture) <= time.Hour)[2..];
}
