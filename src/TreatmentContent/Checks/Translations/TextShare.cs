using System.Globalization;

namespace TreatmentContent.Checks;

/// <summary>How many of a number of texts: the part, and the whole that it is a part of.</summary>
/// <param name="Part">How many.</param>
/// <param name="Whole">Of how many.</param>
public readonly record struct TextShare(int Part, int Whole)
{
    private const int All = 100;

    /// <summary>Gets the whole percent, rounded down: 100 only where nothing is left. Of nothing it is 100.</summary>
    public int Percent => Whole == 0 ? All : (int)((long)Part * All / Whole);

    /// <summary>Says whether the share is at least so large; the exact share is compared, not the rounded one.</summary>
    /// <param name="percent">The percentage.</param>
    /// <returns>Whether it is.</returns>
    public bool IsAtLeast(int percent) => (long)Part * All >= (long)percent * Whole;

    /// <summary>Gives the percentage with its base, such as <c>99 % (996/1000)</c>.</summary>
    /// <returns>The share; <c>-</c> where there is nothing.</returns>
    public override string ToString() => Whole == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{Percent} % ({Part}/{Whole})");
}
