namespace TreatmentContent.Localization;

/// <summary>How a locale says a number with a unit, such as <c>45 minutes</c>, <c>3–6 months</c> or <c>0.5 mm</c>.</summary>
/// <remarks>Source: Unicode CLDR 48.2, units; UTS 35 part 6.</remarks>
internal sealed class UnitForms
{
    private const string Brief = "short";

    private readonly Dictionary<(string Unit, bool IsBrief, PluralCategory Category), string> patterns = [];
    private readonly NumberForms numbers;
    private readonly PluralRules plurals;

    /// <summary>Reads the patterns: <c>minute.long.one = {0} minute</c>.</summary>
    /// <exception cref="FormatException">A key is not one of a unit, a width and a plural category.</exception>
    public UnitForms(FormTable table, NumberForms numbers, PluralRules plurals)
    {
        this.numbers = numbers;
        this.plurals = plurals;
        foreach ((string key, string pattern) in table.Entries)
        {
            patterns.Add(key.Split('.') is [var unit, "long" or Brief, var category] ? (unit, key.Contains(Brief, StringComparison.Ordinal), PluralCategories.Parse(category)) : throw new FormatException($"'{key}' is not a key such as 'minute.long.one'."), pattern);
        }
    }

    /// <summary>Gets the keys of the forms for all other numbers, such as <c>minute.long.other</c>.</summary>
    public IEnumerable<string> Keys => patterns.Keys.Select(static key => $"{key.Unit}.{(key.IsBrief ? Brief : "long")}.{PluralCategory.Other.Word()}").Distinct();

    /// <summary>Says one number with a unit.</summary>
    /// <param name="unit">The key of the unit in the table, such as <c>minute</c>.</param>
    /// <param name="isBrief">Whether to take the short form.</param>
    /// <param name="number">The number.</param>
    /// <returns>The words, or null where the table does not have the unit.</returns>
    public string? Say(string unit, bool isBrief, decimal number) => Say(unit, isBrief, number, number);

    /// <summary>Says a range in one unit; equal ends as one number.</summary>
    /// <returns>The words, or null where the table does not have the unit.</returns>
    public string? Say(string unit, bool isBrief, decimal low, decimal high)
    {
        TextBuffer buffer = new(stackalloc char[128]);
        return TryWrite(ref buffer, unit, isBrief, low, high) ? buffer.Finish() : null;
    }

    /// <summary>Writes a range in one unit; equal ends as one number.</summary>
    /// <returns>Whether the table has the unit.</returns>
    public bool TryWrite(ref TextBuffer buffer, string unit, bool isBrief, decimal low, decimal high)
    {
        PluralCategory category = low == high ? plurals.Cardinal(low) : plurals.Range(low, high);
        string? pattern = Pattern(unit, isBrief, category);
        int place = pattern?.IndexOf(TextPattern.First, StringComparison.Ordinal) ?? -1;
        if (place < 0 && pattern is not null && low != high)
        {
            // The word says its number itself ("two days" in one word): a range needs the form with a place.
            pattern = Pattern(unit, isBrief, PluralCategory.Other);
            place = pattern?.IndexOf(TextPattern.First, StringComparison.Ordinal) ?? -1;
        }

        if (pattern is null)
        {
            return false;
        }

        if (place < 0)
        {
            buffer.Append(pattern);
            return true;
        }

        buffer.Append(pattern.AsSpan(0, place));
        numbers.WriteRange(ref buffer, low, high);
        buffer.Append(pattern.AsSpan(place + TextPattern.First.Length));
        return true;
    }

    private string? Pattern(string unit, bool isBrief, PluralCategory category) =>
        patterns.TryGetValue((unit, isBrief, category), out string? pattern) ? pattern : patterns.GetValueOrDefault((unit, isBrief, PluralCategory.Other));
}
