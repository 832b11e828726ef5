namespace TreatmentContent.Localization;

/// <summary>What stands before and after a number: a percent sign, a currency symbol, their spaces and direction marks.</summary>
internal readonly record struct NumberAffixes(string Prefix, string Suffix)
{
    /// <summary>Writes one number.</summary>
    public delegate void WriteNumber<in TState>(ref TextBuffer buffer, decimal number, TState state);

    /// <summary>Writes a range: a single sign is said at both ends, anything longer once around the whole; equal ends are one number.</summary>
    public void Write<TState>(ref TextBuffer buffer, RangePattern range, decimal low, decimal high, TState state, WriteNumber<TState> number)
    {
        bool isRange = low != high;
        bool isTwice = isRange && Prefix.Length + Suffix.Length == 1;
        buffer.Append(isTwice ? range.Before : Prefix);
        buffer.Append(isTwice ? Prefix : isRange ? range.Before : "");
        number(ref buffer, low, state);
        if (isRange)
        {
            buffer.Append(isTwice ? Suffix : "");
            buffer.Append(isTwice ? range.SpacedDash : range.Dash);
            buffer.Append(isTwice ? Prefix : "");
            number(ref buffer, high, state);
        }

        buffer.Append(isTwice ? Suffix : isRange ? range.After : "");
        buffer.Append(isTwice ? range.After : Suffix);
    }

    /// <summary>Reads the positive half of a CLDR number pattern, such as <c>#,##0.00 ¤</c>.</summary>
    /// <exception cref="FormatException">There is no digit in the pattern.</exception>
    public static NumberAffixes Parse(string pattern)
    {
        int end = pattern.IndexOf(';');
        ReadOnlySpan<char> positive = end < 0 ? pattern : pattern.AsSpan(0, end);
        int first = positive.IndexOfAny('#', '0');
        int last = positive.LastIndexOfAny('#', '0');
        return first < 0
            ? throw new FormatException($"The number pattern '{pattern}' has no digits.")
            : new NumberAffixes(positive[..first].ToString(), positive[(last + 1)..].ToString());
    }

    /// <summary>Puts a sign where the pattern has its placeholder.</summary>
    public NumberAffixes Replace(char placeholder, string sign) => new(
        Prefix.Replace(placeholder.ToString(), sign, StringComparison.Ordinal),
        Suffix.Replace(placeholder.ToString(), sign, StringComparison.Ordinal));
}
