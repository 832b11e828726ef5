using System.Collections.Frozen;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>Units as codes of UN/CEFACT Recommendation 20 (revision 17, 2021).</summary>
internal static class UnitCodes
{
    /// <summary>One of something that is counted.</summary>
    public static readonly Term One = new("C62");

    private static readonly Term[] Durations = [.. new[] { "SEC", "MIN", "HUR", "DAY", "WEE", "MON", "ANN" }.Select(code => new Term(code))];

    private static readonly FrozenDictionary<string, Term> Units = new (string Unit, string Code)[]
    {
        ("%", "P1"), ("mm", "MMT"), ("cm", "CMT"), ("cm2", "CMK"), ("ml", "MLT"), ("mg", "MGM"), ("°C", "CEL"), ("nm", "C45"), ("J/cm2", "E43"),
    }.ToFrozenDictionary(pair => pair.Unit, pair => new Term(pair.Code), StringComparer.Ordinal);

    public static Term Of(DurationUnit unit) => (int)unit < Durations.Length ? Durations[(int)unit] : One;

    /// <summary>Gives the code of a unit; null where it has none. A word is something that is counted, in which case the words say what.</summary>
    public static Term? Of(string unit) => Units.TryGetValue(unit, out Term? code) ? code
        : unit.Length == 0 || (unit.Length > 3 && unit.All(char.IsAsciiLetterLower)) ? One : null;
}
