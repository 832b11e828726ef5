namespace TreatmentContent.Localization;

/// <summary>How a locale says a number with a unit, such as <c>45 minutes</c>, <c>3–6 months</c> or <c>0.5 mm</c>.</summary>
/// <remarks>Source: Unicode CLDR 48.2, units; UTS 35 part 6.</remarks>
internal sealed class UnitForms
{
    private const string Brief = "short";
    private const string InFull = "long";

    private readonly Dictionary<string, UnitPatterns> brief = new(StringComparer.Ordinal);
    private readonly Dictionary<string, UnitPatterns> inFull = new(StringComparer.Ordinal);
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
            if (key.Split('.') is not [var unit, InFull or Brief, var category])
            {
                throw new FormatException($"'{key}' is not a key such as 'minute.long.one'.");
            }

            Dictionary<string, UnitPatterns> units = Of(isBrief: key.Contains($".{Brief}.", StringComparison.Ordinal));
            if (!units.TryGetValue(unit, out UnitPatterns? patterns))
            {
                units.Add(unit, patterns = new UnitPatterns());
            }

            patterns.Add(PluralCategories.Parse(category), pattern);
        }
    }

    /// <summary>Gets the keys of the forms for all other numbers, such as <c>minute.long.other</c>.</summary>
    public IEnumerable<string> Keys => [.. inFull.Keys.Select(static unit => $"{unit}.{InFull}.{PluralCategory.Other.Word()}"), .. brief.Keys.Select(static unit => $"{unit}.{Brief}.{PluralCategory.Other.Word()}")];

    /// <summary>Tells whether the table has a unit in full.</summary>
    public bool Has(string unit) => inFull.ContainsKey(unit);

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
        if (!Of(isBrief).TryGetValue(unit, out UnitPatterns? patterns))
        {
            return false;
        }

        UnitPattern? found = patterns[low == high ? plurals.Cardinal(low) : plurals.Range(low, high)];
        if (found is { HasPlace: false } && low != high)
        {
            // The word says its number itself ("two days" in one word): a range needs the form with a place.
            found = patterns[PluralCategory.Other];
        }

        if (found is not { } pattern)
        {
            return false;
        }

        buffer.Append(pattern.Before);
        if (pattern.HasPlace)
        {
            numbers.WriteRange(ref buffer, low, high);
            buffer.Append(pattern.After);
        }

        return true;
    }

    private Dictionary<string, UnitPatterns> Of(bool isBrief) => isBrief ? brief : inFull;
}
