using System.Collections.Frozen;
using TreatmentContent.Quantities;

namespace TreatmentContent.Localization;

/// <summary>Which unit words of content are units of the locale tables: times in full, other measures by their short sign.</summary>
internal static class MeasureUnits
{
    private static readonly FrozenDictionary<string, string> Times = new Dictionary<string, string>
    {
        ["s"] = "second", ["min"] = "minute", ["h"] = "hour", ["d"] = "day", ["w"] = "week", ["mo"] = "month", ["y"] = "year",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Signs = new Dictionary<string, string>
    {
        ["ns"] = "nanosecond", ["ms"] = "millisecond",
        ["nm"] = "nanometer", ["µm"] = "micrometer", ["mm"] = "millimeter", ["cm"] = "centimeter", ["m"] = "meter",
        ["cm2"] = "square-centimeter",
        ["ml"] = "milliliter", ["mL"] = "milliliter", ["l"] = "liter", ["L"] = "liter",
        ["µg"] = "microgram", ["mcg"] = "microgram", ["mg"] = "milligram", ["g"] = "gram", ["kg"] = "kilogram",
        ["°C"] = "celsius",
        ["J"] = "joule", ["kcal"] = "kilocalorie", ["W"] = "watt", ["mW"] = "milliwatt", ["V"] = "volt", ["mA"] = "milliampere",
        ["Hz"] = "hertz", ["kHz"] = "kilohertz", ["MHz"] = "megahertz",
        ["mmHg"] = "millimeter-ofhg", ["lx"] = "lux",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string Word, string Form)> ByUnit = Times.Select(static time => (Word: time.Key, Unit: time.Value, Width: "long"))
        .Concat(Signs.Select(static sign => (Word: sign.Key, Unit: sign.Value, Width: "short")))
        .GroupBy(static unit => unit.Unit, StringComparer.Ordinal)
        .ToFrozenDictionary(static unit => unit.Key, static unit => (unit.First().Word, $"{unit.Key}.{unit.First().Width}"), StringComparer.Ordinal);

    /// <summary>Finds the form of the tables that a unit is said by.</summary>
    /// <param name="unit">The unit's key in the tables, such as <c>gram</c>.</param>
    /// <returns>A word of content for it and the form without the plural category, such as <c>g</c> and <c>gram.short</c>; null where no value is said in that unit.</returns>
    public static (string Word, string Form)? SaidBy(string unit) => ByUnit.TryGetValue(unit, out (string Word, string Form) said) ? said : null;

    /// <summary>Finds the unit of the tables.</summary>
    /// <param name="word">The word of content, such as <c>mm</c>.</param>
    /// <param name="unit">The unit's key in the tables.</param>
    /// <param name="isBrief">Whether it is said by its sign.</param>
    public static bool TryFind(string word, out string unit, out bool isBrief)
    {
        isBrief = Signs.TryGetValue(word, out string? found);
        bool isFound = isBrief || Times.TryGetValue(word, out found);
        unit = found ?? "";
        return isFound;
    }

    /// <summary>Gets the key of the tables under which a language says an age in another way than a span of the same length: <c>year-person</c>, as CLDR calls it.</summary>
    public static string NameOfAge(DurationUnit unit) => unit switch
    {
        DurationUnit.Month => "month-person",
        DurationUnit.Year => "year-person",
        _ => Name(unit),
    };

    /// <summary>Gets the name of a unit: a key of the tables, or of the counted nouns.</summary>
    public static string Name(DurationUnit unit) => unit switch
    {
        DurationUnit.Second => "second",
        DurationUnit.Minute => "minute",
        DurationUnit.Hour => "hour",
        DurationUnit.Day => "day",
        DurationUnit.Week => "week",
        DurationUnit.Month => "month",
        DurationUnit.Year => "year",
        _ => unit.Word(),
    };
}
