using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>The forms that the name of a counted thing needs in one language.</summary>
/// <remarks>Source: Unicode CLDR 48.2, UTS 35 part 3, "Language Plural Rules".</remarks>
internal sealed class PluralNeeds
{
    // What a treatment counts: whole numbers below a thousand, and tenths of small ones. Spanish has a form for millions, which nobody counts needles in.
    private const int MaxWhole = 999;
    private const int MaxTenths = 99;
    private const decimal Tenth = 0.1m;

    private readonly HashSet<PluralCategory> used;
    private readonly HashSet<PluralCategory> known;

    public PluralNeeds(PluralRules rules)
    {
        known = [.. rules.Categories];
        used = [.. Enumerable.Range(0, MaxWhole + 1).Select(number => rules.Cardinal(number)), .. Enumerable.Range(0, MaxTenths + 1).Select(number => rules.Cardinal(number * Tenth, 1))];
    }

    /// <summary>Names the forms that the language needs and the name lacks; a name whose source has one form for all numbers may have one too.</summary>
    /// <param name="source">The source patterns, or null.</param>
    /// <param name="version">The patterns of the language.</param>
    /// <returns>Such as <c>few and many are missing</c>, or null.</returns>
    public string? Missing(TextVersion? source, TextVersion version) =>
        source?.Patterns.Count == 1 && version.Patterns.Count == 1 ? null
            : Say(used.Order().Where(category => version.Patterns.All(pattern => pattern.Category != category)), "is missing", "are missing");

    /// <summary>Names the forms that the name has and no number of the language takes.</summary>
    /// <param name="version">The patterns of the language.</param>
    /// <returns>Such as <c>few is never used</c>, or null.</returns>
    public string? Unknown(TextVersion version) =>
        Say(version.Patterns.Select(static pattern => pattern.Category).Where(category => !known.Contains(category)), "is never used", "are never used");

    private static string? Say(IEnumerable<PluralCategory> categories, string one, string several) => categories.Select(static category => category.Word()).ToArray() switch
    {
        [] => null,
        [var only] => $"{only} {one}",
        var words => $"{EnglishCount.List(words)} {several}",
    };
}
