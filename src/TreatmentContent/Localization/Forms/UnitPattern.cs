namespace TreatmentContent.Localization;

/// <summary>What stands around a number with a unit, taken apart once.</summary>
/// <param name="Before">What stands before the number; all of it where the word says its number itself.</param>
/// <param name="After">What stands after the number.</param>
/// <param name="HasPlace">Whether a number is written; not in "two days" where that is one word.</param>
internal sealed record UnitPattern(string Before, string After, bool HasPlace)
{
    /// <summary>Reads a pattern of CLDR, such as <c>{0} minutes</c>.</summary>
    public static UnitPattern Parse(string pattern)
    {
        int place = pattern.IndexOf(TextPattern.First, StringComparison.Ordinal);
        return place < 0 ? new UnitPattern(pattern, "", HasPlace: false) : new UnitPattern(pattern[..place], pattern[(place + TextPattern.First.Length)..], HasPlace: true);
    }
}
