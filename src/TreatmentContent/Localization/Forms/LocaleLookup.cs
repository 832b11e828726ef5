namespace TreatmentContent.Localization;

/// <summary>Finds what serves a locale among things that are kept by locale: by truncation, inside the language and the script.</summary>
/// <remarks>
/// <c>es-CO</c> finds <c>es</c>, <c>zh-TW</c> finds <c>zh-Hant</c> and never <c>zh-Hans</c>, <c>no</c> finds <c>nb</c>. Nothing
/// is found for another language, nor for no language.
/// </remarks>
internal sealed class LocaleLookup<T>
    where T : class
{
    private readonly Dictionary<string, T> byFullTag = new(StringComparer.Ordinal);

    public LocaleLookup(IEnumerable<KeyValuePair<string, T>> entries)
    {
        foreach ((string tag, T entry) in entries)
        {
            byFullTag.Add(LocaleTag.Parse(tag).Maximize().Value, entry);
        }
    }

    /// <summary>Finds the entry that serves the locale, or null.</summary>
    public T? Find(LocaleTag locale)
    {
        LocaleTag full = locale.Maximize();
        string language = full.Language;
        return FindIn(language, full) ?? (language == "no" ? FindIn("nb", full) : null);
    }

    private T? FindIn(string language, LocaleTag full) =>
        FindFull($"{language}-{full.Script}-{full.Region}", full)
        ?? FindFull($"{language}-{full.Script}", full)
        ?? FindFull($"{language}-{full.Region}", full)
        ?? FindFull(language, full);

    private T? FindFull(string candidate, LocaleTag full) =>
        LocaleTag.TryParse(candidate, out LocaleTag tag) && tag.Maximize() is var found && found.Script == full.Script
            ? byFullTag.GetValueOrDefault(found.Value)
            : null;
}
