namespace TreatmentContent.Localization;

/// <summary>What a locale calls languages and countries.</summary>
/// <remarks>Source: Unicode CLDR 48.2, locale names; UTS 35 part 2, "Locale Display Name Algorithm", without names of dialects.</remarks>
internal sealed class NameForms(FormTable table)
{
    /// <summary>Gets the codes of languages, countries and scripts that have a name.</summary>
    public IEnumerable<string> Codes => table.Entries.Keys;

    /// <summary>Gets the name of a language, with its script and its region where they are stated: "Chinese (Traditional, Hong Kong SAR China)".</summary>
    /// <returns>The name; null where the locale does not name a part of it, or a host's pack says nothing of how they are joined.</returns>
    public string? Language(LocaleTag tag)
    {
        if (table.Find(tag.Language) is not { } language || tag.Variants.Count > 0)
        {
            return null;
        }

        return (tag.Script, tag.Region) switch
        {
            (null, null) => language,
            ({ } script, null) => With(language, Part(script)),
            (null, { } region) => With(language, Part(region)),
            ({ } script, { } region) => With(language, Part(script) is { } first && Part(region) is { } second && table.Find("separator") is { } separator ? TextPattern.Fill(separator, first, second) : null),
        };
    }

    /// <summary>Gets the name of a country.</summary>
    /// <param name="code">The code of ISO 3166-1, such as <c>US</c>.</param>
    /// <returns>The name; null where the locale has none.</returns>
    public string? Country(string code) => table.Find(code);

    private string? With(string language, string? part) => part is not null && table.Find("pattern") is { } pattern ? TextPattern.Fill(pattern, language, part) : null;

    // Brackets do not stand within brackets: Burmese (Myanmar [Burma]).
    private string? Part(string code) => table.Find(code)?.Replace('(', '[').Replace(')', ']').Replace('（', '［').Replace('）', '］');
}
