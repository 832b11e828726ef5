namespace TreatmentContent.Quantities;

/// <summary>Reads and writes durations: one unit at the end, one at each end, <c>permanent</c>, or ISO 8601.</summary>
internal static class DurationGrammar
{
    private const string Permanent = "permanent";

    /// <summary>Reads a duration.</summary>
    public static bool TryScan(ReadOnlySpan<char> text, out ClinicalDuration value, out string? reason)
    {
        value = default;
        reason = null;
        if (text is Permanent)
        {
            value = ClinicalDuration.Permanent;
            return true;
        }

        if (text is ['P', ..])
        {
            bool isExact = IsoDuration.TryScan(text, out decimal count, out DurationUnit isoUnit, out reason);
            value = isExact ? ClinicalDuration.Of(count, isoUnit) : default;
            return isExact;
        }

        // A letter before the dots is the first end's unit.
        int dots = text.IndexOf("..");
        if (dots > 0 && char.IsAsciiLetter(text[dots - 1]))
            return TryScanParts(text[..dots], text[(dots + 2)..], out value, out reason);

        var scanner = new Scanner(text);
        bool isAmount = scanner.TakeAmount(out Amount amount);
        reason = scanner.Reason;
        if (!isAmount || !scanner.Take(' ') || !DurationUnits.TryRead(scanner.TakeRest(), out DurationUnit unit))
            return false;

        reason = Refusal.Negative(amount);
        value = reason is null ? ClinicalDuration.Of(amount, unit) : default;
        return reason is null;
    }

    /// <summary>Writes a duration.</summary>
    public static void Write(ClinicalDuration value, ref Pen pen)
    {
        if (value.IsPermanent)
        {
            pen.Write(Permanent);
            return;
        }

        if (value.TryGetAmount(out Amount amount, out DurationUnit unit))
        {
            pen.Write(amount);
            pen.Write(' ');
            pen.Write(unit.Word());
            return;
        }

        if (value.IsAbout)
            pen.Write('~');

        WritePart(value.Low.GetValueOrDefault(), ref pen);
        pen.Write("..");
        WritePart(value.High.GetValueOrDefault(), ref pen);
    }

    /// <summary>Gives the reason against two ends of which at least the units or the kinds differ, or null.</summary>
    public static string? OrderProblem(DurationPart low, DurationPart high)
    {
        if (low.Unit != high.Unit && (low.Unit.IsCounted() || high.Unit.IsCounted()))
            return "a counted unit such as 'session' stands alone, with the same unit at both ends";

        // "Few" is more than one, and a few of a smaller unit are less than one of a larger.
        decimal least = low.Value ?? 1m;
        if (high.Value is null)
            return low.Unit > high.Unit && least >= 1m ? Refusal.OutOfOrder : null;

        decimal most = high.Value.Value;
        (decimal first, decimal last) = low.Unit == high.Unit ? (least, most) : (low.Unit.InDays(least), high.Unit.InDays(most));
        return first > last || (low.Value is null && first == last) ? Refusal.OutOfOrder : null;
    }

    private static bool TryScanParts(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out ClinicalDuration value, out string? reason)
    {
        value = default;
        bool about = first is ['~', ..];
        return TryScanPart(about ? first[1..] : first, out DurationPart low, out reason)
            && TryScanPart(second, out DurationPart high, out reason)
            && ClinicalDuration.TryBetween(low, high, about, out value, out reason);
    }

    private static bool TryScanPart(ReadOnlySpan<char> text, out DurationPart part, out string? reason)
    {
        part = default;
        decimal? count = null;
        var scanner = new Scanner(text);
        if (!scanner.TakeWord("few"))
        {
            bool isNumber = scanner.TakeNumber(out decimal number);
            reason = isNumber && number < 0m ? Refusal.BelowZero : scanner.Reason;
            if (!isNumber || reason is not null)
                return false;

            count = number;
        }

        reason = null;
        if (!scanner.Take(' ') || !DurationUnits.TryRead(scanner.TakeRest(), out DurationUnit unit))
            return false;

        part = new DurationPart(count, unit);
        return true;
    }

    private static void WritePart(DurationPart part, ref Pen pen)
    {
        if (part.Value is { } count)
            pen.Write(count);
        else
            pen.Write("few");

        pen.Write(' ');
        pen.Write(part.Unit.Word());
    }
}
