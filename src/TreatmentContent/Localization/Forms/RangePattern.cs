namespace TreatmentContent.Localization;

/// <summary>How a language joins the two ends of a range: <c>{0}–{1}</c>, Japanese <c>{0}～{1}</c>, Portuguese <c>{0} - {1}</c>.</summary>
internal sealed class RangePattern
{
    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">The pattern does not have the place of the lower end before that of the upper one.</exception>
    public RangePattern(string pattern)
    {
        int low = pattern.IndexOf(TextPattern.First, StringComparison.Ordinal);
        int high = pattern.IndexOf(TextPattern.Second, StringComparison.Ordinal);
        if (low < 0 || high < low)
        {
            throw new FormatException($"The range pattern '{pattern}' does not have '{{0}}' before '{{1}}'.");
        }

        Before = pattern[..low];
        Dash = pattern[(low + TextPattern.First.Length)..high];
        After = pattern[(high + TextPattern.Second.Length)..];
        bool hasSpaces = Dash.Length == 0 || char.IsWhiteSpace(Dash[0]) || char.IsWhiteSpace(Dash[^1]);
        SpacedDash = hasSpaces ? Dash : $" {Dash} ";
    }

    /// <summary>Gets what stands before the range, in most languages nothing.</summary>
    public string Before { get; }

    /// <summary>Gets what joins two bare numbers.</summary>
    public string Dash { get; }

    /// <summary>Gets what joins two ends that each carry a sign or unit: a space stands on both sides of the dash.</summary>
    public string SpacedDash { get; }

    /// <summary>Gets what stands after the range, in most languages nothing.</summary>
    public string After { get; }
}
