namespace TreatmentContent.Pages;

/// <summary>An age from which, or up to which, a treatment is done.</summary>
/// <param name="isLowest">Whether it is done from this age on, and not up to it.</param>
/// <param name="years">The age in completed years, or null where none can be told.</param>
/// <param name="rules">The indices of the rules that it follows from.</param>
internal sealed class AgeLimit(bool isLowest, decimal? years, IReadOnlyList<int> rules)
{
    /// <summary>Gets a value indicating whether it is done from this age on, and not up to it.</summary>
    public bool IsLowest { get; } = isLowest;

    /// <summary>Gets the age in completed years; null where those who are refused end in no whole year, or about there, where words beside a rule say more, and where nobody is left.</summary>
    public decimal? Years { get; } = years;

    /// <summary>Gets the indices of the rules that it follows from, of which the last one ends it.</summary>
    public IReadOnlyList<int> Rules { get; } = rules;
}
