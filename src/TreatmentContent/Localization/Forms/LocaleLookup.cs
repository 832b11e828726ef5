namespace TreatmentContent.Localization;

/// <summary>Finds what serves a locale among things that are kept by locale: by truncation, inside the language and the script.</summary>
/// <remarks>
/// <c>es-CO</c> finds <c>es</c>, <c>zh-TW</c> finds <c>zh-Hant</c> and never <c>zh-Hans</c>, <c>no</c> finds <c>nb</c>. Nothing
/// is found for another language, nor for no language. A pseudo-locale such as <c>en-XA</c> finds itself alone: its words would hide in English ones.
/// </remarks>
internal sealed class LocaleLookup<T>
    where T : class
{
    private readonly Dictionary<string, T> byTag = new(StringComparer.Ordinal);

    // Two tags may be one when they are maximised, ar and ar-EG for one: the first is then the wider.
    private readonly Dictionary<string, T> byFullTag = new(StringComparer.Ordinal);

    /// <summary>Keeps the entries by their tags.</summary>
    public LocaleLookup(IEnumerable<KeyValuePair<string, T>> entries)
    {
        foreach ((string tag, T entry) in entries)
        {
            byTag.Add(tag, entry);
            byFullTag.TryAdd(LocaleTag.Parse(tag).Maximize().Value, entry);
        }
    }

    /// <summary>Finds the entry that serves the locale, or null.</summary>
    public T? Find(LocaleTag locale)
    {
        string language = locale.Language;
        if (language == "und")
        {
            // "und-US" may be a wish for English; as the name of a text's language it is none.
            return null;
        }

        if (locale.IsPseudo)
        {
            return byTag.GetValueOrDefault(locale.Value);
        }

        LocaleTag full = locale.Maximize();
        return Find(locale, language, full) ?? (language == "no" ? Find(locale, "nb", full) : null);
    }

    private T? Find(LocaleTag locale, string language, LocaleTag full) =>
        FindStated(Join(language, locale.Script, locale.Region), full)
        ?? FindStated(Join(language, locale.Script, null), full)
        ?? FindStated(Join(language, null, locale.Region), full)
        ?? FindStated(language, full)
        ?? FindLikely(Join(language, full.Script, full.Region))
        ?? FindLikely(Join(language, full.Script, null));

    /// <summary>Takes an entry with that very tag, but not across scripts: <c>sr</c> does not serve <c>sr-Latn</c>.</summary>
    private T? FindStated(string tag, LocaleTag full) =>
        byTag.TryGetValue(tag, out T? entry) && LocaleTag.Parse(tag).Maximize().Script == full.Script ? entry : null;

    private T? FindLikely(string tag) =>
        byTag.GetValueOrDefault(tag) ?? byFullTag.GetValueOrDefault(LocaleTag.Parse(tag).Maximize().Value);

    private static string Join(string language, string? script, string? region) => (script, region) switch
    {
        (null, null) => language,
        (_, null) => $"{language}-{script}",
        (null, _) => $"{language}-{region}",
        _ => $"{language}-{script}-{region}",
    };
}
