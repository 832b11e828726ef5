namespace TreatmentContent.Localization;

/// <summary>The patterns of one unit in one width, by plural category.</summary>
internal sealed class UnitPatterns
{
    private readonly UnitPattern?[] own = new UnitPattern?[(int)PluralCategory.Other + 1];

    /// <summary>Gets the pattern of a category, else the one for all others; null where there is neither.</summary>
    public UnitPattern? this[PluralCategory category] => own[(int)category] ?? own[(int)PluralCategory.Other];

    /// <summary>Adds the pattern of a category.</summary>
    /// <param name="category">The category.</param>
    /// <param name="pattern">The pattern, such as <c>{0} minutes</c>.</param>
    public void Add(PluralCategory category, string pattern) => own[(int)category] = UnitPattern.Parse(pattern);
}
