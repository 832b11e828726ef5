using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>The forms that the name of a counted thing needs in one language.</summary>
/// <remarks>Source: Unicode CLDR 48.2, UTS 35 part 3, "Language Plural Rules".</remarks>
internal sealed class PluralNeeds
{
    private readonly HashSet<PluralCategory> known;
    private readonly PluralCategory[] used;

    public PluralNeeds(PluralRules rules)
    {
        known = [.. rules.Categories];
        used = [.. rules.Categories.Where(rules.IsUsual)];
    }

    /// <summary>Names the forms that the language needs and the name lacks.</summary>
    /// <param name="version">The patterns of the language.</param>
    /// <returns>Such as <c>few and many are missing</c>, or null.</returns>
    public string? Missing(TextVersion version) =>
        Say(used.Where(category => version.Patterns.All(pattern => pattern.Category != category)), "is missing", "are missing");

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
