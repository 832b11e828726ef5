using System.Collections.Frozen;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Units as codes of UN/CEFACT Recommendation 20 (revision 17, 2021).</summary>
internal static class UnitCodes
{
    /// <summary>One of something that is counted.</summary>
    public static readonly Term One = new("C62");

    public static readonly Term Pixel = new("E37");

    private static readonly (CountedThing Thing, DurationUnit Unit)[] Times =
    [
        (CountedThing.Minute, DurationUnit.Minute), (CountedThing.Hour, DurationUnit.Hour), (CountedThing.Day, DurationUnit.Day),
        (CountedThing.Week, DurationUnit.Week), (CountedThing.Month, DurationUnit.Month), (CountedThing.Year, DurationUnit.Year),
    ];

    private static readonly Term[] Durations = [.. new[] { "SEC", "MIN", "HUR", "DAY", "WEE", "MON", "ANN" }.Select(code => new Term(code))];

    private static readonly FrozenDictionary<string, Term> Units = new (string Unit, string Code)[]
    {
        ("%", "P1"),
        ("nm", "C45"), ("µm", "4H"), ("mm", "MMT"), ("cm", "CMT"), ("m", "MTR"), ("cm2", "CMK"),
        ("µl", "4G"), ("ml", "MLT"), ("mL", "MLT"), ("l", "LTR"), ("L", "LTR"),
        ("µg", "MC"), ("mcg", "MC"), ("mg", "MGM"), ("g", "GRM"), ("kg", "KGM"), ("kg/m2", "28"), ("mg/kg", "NA"), ("mmol/l", "M33"), ("IU", "NIU"),
        ("°C", "CEL"), ("mJ", "C15"), ("J", "JOU"), ("kcal", "E14"), ("J/cm2", "E43"), ("mW", "C31"), ("W", "WTT"), ("W/cm2", "N48"),
        ("mA", "4K"), ("V", "VLT"), ("kV", "KVT"), ("T", "D33"), ("Hz", "HTZ"), ("kHz", "KHZ"), ("MHz", "MHZ"),
        ("bar", "BAR"), ("mmHg", "HN"), ("lx", "LUX"), ("dB", "2N"), ("Gy", "A95"), ("mSv", "C28"), ("ns", "C47"), ("ms", "C26"),
    }.ToFrozenDictionary(pair => pair.Unit, pair => new Term(pair.Code), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Counted = Enum.GetValues<DurationUnit>().Where(unit => unit.IsCounted()).Select(unit => unit.Word())
        .Concat(Enum.GetValues<CountedThing>().Where(thing => thing is > CountedThing.Unspecified and < CountedThing.Minute).Select(thing => new Open<CountedThing>(thing).Word))
        .ToFrozenSet(StringComparer.Ordinal);

    public static Term Of(DurationUnit unit) => (int)unit < Durations.Length ? Durations[(int)unit] : One;

    /// <summary>Gives the unit of time that a counted thing is; null where it is none.</summary>
    public static DurationUnit? TimeOf(CountedThing thing) => Array.Find(Times, time => time.Thing == thing) is { Thing: not CountedThing.Unspecified } found ? found.Unit : null;

    /// <summary>Gives the code of a unit; null where it has none.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="words">The catalogue's own words: its units are counted too.</param>
    public static Term? Of(string unit, VocabularyWords words) =>
        Units.TryGetValue(unit, out Term? code) ? code : Counted.Contains(unit) || words.TryGetUnit(unit, out _) ? One : null;
}
