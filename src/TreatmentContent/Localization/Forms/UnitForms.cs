namespace TreatmentContent.Localization;

/// <summary>How a locale says a number with a unit, such as <c>45 minutes</c>, <c>3–6 months</c> or <c>0.5 mm</c>.</summary>
/// <remarks>Source: Unicode CLDR 48.2, units; UTS 35 part 6.</remarks>
internal sealed class UnitForms(FormTable table, NumberForms numbers, PluralRules plurals)
{
    /// <summary>Says one number with a unit.</summary>
    /// <param name="unit">The key of the unit in the table, such as <c>minute</c>.</param>
    /// <param name="isBrief">Whether to take the short form.</param>
    /// <param name="number">The number.</param>
    /// <returns>The words, or null where the table does not have the unit.</returns>
    public string? Say(string unit, bool isBrief, decimal number)
    {
        string? pattern = Pattern(unit, isBrief, plurals.Cardinal(number));
        return pattern is null ? null : TextPattern.Fill(pattern, numbers.Say(number));
    }

    /// <summary>Says a range in one unit; equal ends as one number.</summary>
    /// <returns>The words, or null where the table does not have the unit.</returns>
    public string? Say(string unit, bool isBrief, decimal low, decimal high)
    {
        if (low == high)
        {
            return Say(unit, isBrief, low);
        }

        string? pattern = Pattern(unit, isBrief, plurals.Range(low, high));
        if (pattern is not null && !pattern.Contains(TextPattern.First, StringComparison.Ordinal))
        {
            // The word says its number itself ("two days" in one word): a range needs the form with a place.
            pattern = Pattern(unit, isBrief, PluralCategory.Other);
        }

        return pattern is null ? null : TextPattern.Fill(pattern, numbers.SayRange(low, high));
    }

    private string? Pattern(string unit, bool isBrief, PluralCategory category)
    {
        string width = isBrief ? ".short." : ".long.";
        return table.Find(unit + width + category.Word())
            ?? table.Find(unit + width + PluralCategory.Other.Word());
    }
}
