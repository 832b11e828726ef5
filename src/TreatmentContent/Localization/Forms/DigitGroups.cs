namespace TreatmentContent.Localization;

/// <summary>How many digits stand together before the decimal sign.</summary>
/// <param name="First">In the group next to the decimal sign.</param>
/// <param name="Later">In each group before that one.</param>
internal readonly record struct DigitGroups(int First, int Later)
{
    /// <summary>Reads a CLDR number pattern: 3 and 3 of <c>#,##0.###</c>, 3 and 2 of <c>#,##,##0.00 ¤</c>.</summary>
    /// <exception cref="FormatException">The pattern has no groups.</exception>
    public static DigitGroups Parse(string pattern)
    {
        ReadOnlySpan<char> whole = pattern;
        int start = whole.IndexOfAny('#', '0');
        whole = whole[Math.Max(start, 0)..];
        int end = whole.IndexOfAnyExcept("#,0");
        whole = end < 0 ? whole : whole[..end];
        int last = whole.LastIndexOf(',');
        if (last < 0)
        {
            throw new FormatException($"The number pattern '{pattern}' has no groups.");
        }

        int first = whole.Length - last - 1;
        int before = whole[..last].LastIndexOf(',');
        return new DigitGroups(first, before < 0 ? first : last - before - 1);
    }

    /// <summary>Tells whether a group begins where so many digits are left.</summary>
    public bool BeginsAt(int digitsLeft) => digitsLeft >= First && (digitsLeft - First) % Later == 0;
}
