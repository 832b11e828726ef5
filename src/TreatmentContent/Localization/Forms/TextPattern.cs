namespace TreatmentContent.Localization;

/// <summary>Fills the places <c>{0}</c> and <c>{1}</c> of a CLDR pattern.</summary>
/// <remarks>
/// By hand and in one pass: a pattern may hold other braces and quotes, which <see cref="string.Format(string, object)"/> would
/// refuse, and an argument may itself hold <c>{1}</c>.
/// </remarks>
internal static class TextPattern
{
    public const string First = "{0}";
    public const string Second = "{1}";

    public static string Fill(string pattern, string value)
    {
        int place = pattern.IndexOf(First, StringComparison.Ordinal);
        return place < 0 ? pattern : string.Concat(pattern.AsSpan(0, place), value, pattern.AsSpan(place + First.Length));
    }

    /// <summary>Fills both places, in whichever order the pattern has them.</summary>
    public static string Fill(string pattern, string first, string second)
    {
        int one = pattern.IndexOf(First, StringComparison.Ordinal);
        int two = pattern.IndexOf(Second, StringComparison.Ordinal);
        if (one < 0 || two < 0)
        {
            throw new FormatException($"The pattern '{pattern}' has no places for two values.");
        }

        (int left, string leftText, int right, string rightText) = one < two ? (one, first, two, second) : (two, second, one, first);
        ReadOnlySpan<char> middle = pattern.AsSpan(left + First.Length, right - left - First.Length);
        return string.Concat(
            string.Concat(pattern.AsSpan(0, left), leftText, middle),
            rightText,
            pattern.AsSpan(right + Second.Length));
    }
}
