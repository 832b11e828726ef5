namespace TreatmentContent.Quantities;

/// <summary>Reads ISO 8601 durations that one unit says exactly: <c>PT45M</c>, <c>P2W</c>, <c>P1Y6M</c> as 18 months, <c>P1DT12H</c> as 36 hours.</summary>
/// <remarks>A year is twelve months and a day 24 hours, but no number of days is a month. Source: ISO 8601-1:2019, 5.5.2.</remarks>
internal static class IsoDuration
{
    /// <summary>Reads a duration that begins with P.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out decimal count, out DurationUnit unit, out string? reason)
    {
        count = 0m;
        unit = DurationUnit.Day;
        var scanner = new Scanner(text);
        _ = scanner.Take('P');
        bool isTime = false;
        bool isLast = false;
        DurationUnit? previous = null;
        do
        {
            isTime = isTime || scanner.Take('T');
            bool isNumber = scanner.TakeNumber(out decimal number);
            reason = scanner.Reason;
            if (isLast || !isNumber || number < 0m || !TakeDesignator(ref scanner, isTime, out DurationUnit next))
                return false;

            // From large to small, weeks alone; only the last number may have decimals.
            if (next >= previous || previous == DurationUnit.Week || (next == DurationUnit.Week && previous is not null))
                return false;

            isLast = number != decimal.Truncate(number);
            previous = next;
            if (number != 0m && !TryAdd(ref count, ref unit, number, next, out reason))
                return false;
        }
        while (!scanner.Rest.IsEmpty);

        reason = Number.Fits(count) ? null : Number.TooLong;
        return reason is null;
    }

    private static bool TakeDesignator(ref Scanner scanner, bool isTime, out DurationUnit unit)
    {
        DurationUnit? found = scanner.Rest is not [var letter, ..] ? null : (isTime, letter) switch
        {
            (false, 'Y') => DurationUnit.Year,
            (false, 'M') => DurationUnit.Month,
            (false, 'W') => DurationUnit.Week,
            (false, 'D') => DurationUnit.Day,
            (true, 'H') => DurationUnit.Hour,
            (true, 'M') => DurationUnit.Minute,
            (true, 'S') => DurationUnit.Second,
            _ => null,
        };
        unit = found.GetValueOrDefault();
        return found is not null && scanner.Take(scanner.Rest[0]);
    }

    private static bool TryAdd(ref decimal count, ref DurationUnit unit, decimal number, DurationUnit next, out string? reason)
    {
        decimal? factor = count == 0m ? 0m : (unit, next) switch
        {
            (DurationUnit.Year, DurationUnit.Month) => 12m,
            (DurationUnit.Day, DurationUnit.Hour) => 24m,
            (DurationUnit.Day, DurationUnit.Minute) => 1440m,
            (DurationUnit.Day, DurationUnit.Second) => 86400m,
            (DurationUnit.Hour, DurationUnit.Minute) => 60m,
            (DurationUnit.Hour, DurationUnit.Second) => 3600m,
            (DurationUnit.Minute, DurationUnit.Second) => 60m,
            _ => null,
        };
        reason = factor is null ? "no number of days or hours is a month, so no single unit says it; choose one, such as '1 mo' or '30 d'" : null;
        (count, unit) = factor is { } f ? ((count * f) + number, next) : (count, unit);
        return reason is null;
    }
}
