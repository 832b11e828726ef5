namespace TreatmentContent.Localization;

/// <summary>How a language joins the two ends of a range: <c>{0}–{1}</c>, Japanese <c>{0}～{1}</c>, Portuguese <c>{0} - {1}</c>.</summary>
internal sealed class RangePattern(string pattern)
{
    private readonly string spaced = AddSpaces(pattern);

    /// <summary>Joins two bare numbers.</summary>
    public string Join(string low, string high) => TextPattern.Fill(pattern, low, high);

    /// <summary>Joins two ends that each carry a sign or unit, with a space on both sides of the dash.</summary>
    public string JoinSpaced(string low, string high) => TextPattern.Fill(spaced, low, high);

    private static string AddSpaces(string pattern)
    {
        int start = pattern.IndexOf(TextPattern.First, StringComparison.Ordinal) + TextPattern.First.Length;
        int end = pattern.IndexOf(TextPattern.Second, StringComparison.Ordinal);
        if (end < start)
        {
            throw new FormatException($"The range pattern '{pattern}' does not have '{{0}}' before '{{1}}'.");
        }

        ReadOnlySpan<char> dash = pattern.AsSpan(start, end - start);
        bool hasSpaces = dash.IsEmpty || char.IsWhiteSpace(dash[0]) || char.IsWhiteSpace(dash[^1]);
        return hasSpaces ? pattern : $"{pattern.AsSpan(0, start)} {dash} {pattern.AsSpan(end)}";
    }
}
