using System.Collections.Frozen;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>The units that the library itself can say: those of its locale tables, and those that its phrases name.</summary>
internal static class KnownUnits
{
    private const string Percent = "%";

    // Every language of the library names the same units.
    private static readonly Lazy<FrozenSet<string>> Named = new(static () => PhraseBook.For(LocaleTag.Parse("en"))!.Keys.Select(NamedBy).OfType<string>().ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Says whether the library can say a unit.</summary>
    /// <param name="unit">The unit word, such as <c>needle</c>.</param>
    public static bool Has(string unit) => unit == Percent || MeasureUnits.TryFind(unit, out _, out _) || Named.Value.Contains(unit);

    /// <summary>Finds the unit that was probably meant.</summary>
    /// <param name="unit">The unit word as written.</param>
    /// <returns>The unit, or null.</returns>
    public static string? Near(string unit) => Nearest.To(unit, Named.Value.Order(StringComparer.Ordinal));

    // "noun.needle.other" and "unit.J/cm2".
    private static string? NamedBy(string key) => key.Split('.') switch
    {
        ["noun", var noun, "other"] => noun,
        ["unit", var sign] => sign,
        _ => null,
    };
}
