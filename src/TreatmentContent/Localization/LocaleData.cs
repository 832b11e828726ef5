using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>What is known about locales: how each counts and writes numbers, units, lists, money and dates, what it calls languages, and the phrases of the package.</summary>
/// <remarks>Immutable; it never depends on the machine. Source of the forms: Unicode CLDR 48.2 (2026), licence Unicode-3.0.</remarks>
public sealed class LocaleData
{
    private static readonly Lazy<LocaleData> Shared = new(static () => new LocaleData(new LocaleTables(), []));

    private readonly LocaleTables tables;
    private readonly LocalePack[] packs;
    private readonly LocaleLookup<LocaleForms> forms;
    private readonly Lazy<PhraseBooks> books;

    private LocaleData(LocaleTables tables, LocalePack[] packs)
    {
        this.tables = tables;
        this.packs = packs;
        string[] locales = [.. tables.Locales, .. packs.Where(pack => pack.HasForms || BuiltInOf(pack.Locale) is not null).Select(pack => pack.Locale.Value).Except(tables.Locales)];
        forms = new(locales.Select(tag => KeyValuePair.Create(tag, Forms(tag))));
        books = new(() => new PhraseBooks(packs));
        Locales = ValueList<LocaleTag>.From(Array.ConvertAll(locales, LocaleTag.Parse)) ?? ValueList<LocaleTag>.Empty;
    }

    /// <summary>Gets the data of the package.</summary>
    public static LocaleData BuiltIn => Shared.Value;

    /// <summary>Gets the locales that have data of their own; others of the same language and script are served by them.</summary>
    public IReadOnlyList<LocaleTag> Locales { get; }

    /// <summary>Gives data that also hold what a host knows of a locale; it goes before what is there, also before packs that were added earlier.</summary>
    /// <param name="pack">The phrases and forms.</param>
    /// <returns>The data, new; these here stay as they are.</returns>
    public LocaleData With(LocalePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new LocaleData(tables, [.. packs, pack]);
    }

    /// <summary>Tells whether values can be written as a locale does it: with its own data, or with its language's.</summary>
    /// <param name="locale">The locale.</param>
    /// <returns>False for a language without data; there is no default language.</returns>
    public bool Has(LocaleTag locale) => FormsOf(locale) is not null;

    /// <summary>Gets what a language calls itself, for a menu in which everyone finds their own: "español", "English", "Tiếng Việt".</summary>
    /// <param name="language">The language, also with a region: "español de México".</param>
    /// <returns>The name, in the letters of the language, not re-cased; null where it is not known.</returns>
    public string? OwnNameOf(LocaleTag language)
    {
        foreach (LocalePack pack in Latest(language.Value))
        {
            if (pack.OwnName is { } name)
            {
                return name;
            }
        }

        return tables.OwnNames.Find(language.Value) ?? NameOf(language, language);
    }

    /// <summary>Gets the name of a language in another one: "Spanish", "Chinese (Traditional)".</summary>
    /// <param name="language">The language that is named.</param>
    /// <param name="locale">The locale in which it is named.</param>
    /// <returns>The name as it stands in running text; null where the locale has none.</returns>
    public string? NameOf(LocaleTag language, LocaleTag locale) => FormsOf(locale)?.Names.Language(language);

    /// <summary>Gets the name of a country: "Mexico", "Estados Unidos".</summary>
    /// <param name="code">The code of ISO 3166-1, two capital letters.</param>
    /// <param name="locale">The locale in which it is named.</param>
    /// <returns>The name; null where the locale has none.</returns>
    public string? CountryNameOf(string code, LocaleTag locale)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? FormsOf(locale)?.Names.Country(code) : null;
    }

    /// <summary>Gets the forms that serve a locale, or null where its language has no data.</summary>
    internal LocaleForms? FormsOf(LocaleTag locale) => forms.Find(locale);

    /// <summary>Gets the phrases that serve a locale, or null where its language has none.</summary>
    internal PhraseBook? PhrasesOf(LocaleTag locale) => books.Value.Find(locale);

    /// <summary>Gets the plural rules of a locale, which more languages have than forms: its own or, by truncation, its language's; or null.</summary>
    internal PluralRules? PluralsOf(LocaleTag locale) =>
        tables.PluralsOf(locale.Value) is { } table ? new PluralRules(table) : FormsOf(locale)?.Plurals;

    private LocaleForms Forms(string tag)
    {
        LocalePack[] own = [.. Latest(tag).Reverse()];
        string? builtIn = BuiltInOf(tag);

        // The region that a pack names may have no tables of its own, as fr-HT has none.
        string? countsAs = builtIn ?? (own.LastOrDefault(static pack => pack.HasForms)?.CountsAs is { } other ? BuiltInOf(other) : null);
        return new LocaleForms(tag, topic =>
        {
            FormTable table = topic == "plurals" ? tables.PluralsOf(tag) ?? tables.PluralsOf(countsAs!)!
                : (LocalePack.Worded.Contains(topic) ? builtIn : countsAs) is { } key ? tables.Read(topic, key)
                : new FormTable($"{topic}/{tag}", []);
            return own.Aggregate(table, (both, pack) => both.With(pack.Rows(topic)));
        });
    }

    /// <summary>Gets the locale of the package's tables that serves this one.</summary>
    private string? BuiltInOf(LocaleTag locale) => tables.Served.Find(locale);

    private IEnumerable<LocalePack> Latest(string tag) => packs.Where(pack => pack.Locale.Value == tag).Reverse();
}
