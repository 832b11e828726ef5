namespace TreatmentContent.Localization;

/// <summary>What stands before and after a number: a percent sign, a currency symbol, their spaces and direction marks.</summary>
internal readonly record struct NumberAffixes(string Prefix, string Suffix)
{
    public string Around(string number) => string.Concat(Prefix, number, Suffix);

    /// <summary>Writes a range: a single sign is said at both ends, anything longer once around the whole.</summary>
    public string Around(string low, string high, RangePattern range) => Prefix.Length + Suffix.Length == 1
        ? range.JoinSpaced(Around(low), Around(high))
        : Around(range.Join(low, high));

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
