using System.Collections.Concurrent;
using TreatmentContent.Collections;

namespace TreatmentContent.Localization;

/// <summary>What is known about locales: how each counts and writes numbers, units, lists, money and dates. It never depends on the machine.</summary>
/// <remarks>Immutable. Source: Unicode CLDR 48.2 (2026), licence Unicode-3.0.</remarks>
public sealed class LocaleData
{
    private static readonly Lazy<LocaleData> Shared = new(() => new LocaleData());

    private readonly ConcurrentDictionary<string, LocaleTable> tables = new(StringComparer.Ordinal);
    private readonly LocaleLookup<LocaleForms> forms;

    private LocaleData()
    {
        string[] locales = [.. Table("numbers").Keys];
        forms = new(locales.Select(tag => KeyValuePair.Create(tag, new LocaleForms(tag, topic => Read(topic, tag)))));
        Locales = ValueList<LocaleTag>.From(Array.ConvertAll(locales, LocaleTag.Parse)) ?? ValueList<LocaleTag>.Empty;
    }

    /// <summary>Gets the data of the package.</summary>
    public static LocaleData BuiltIn => Shared.Value;

    /// <summary>Gets the locales that have data of their own; others of the same language and script are served by them.</summary>
    public IReadOnlyList<LocaleTag> Locales { get; }

    /// <summary>Tells whether values can be written as a locale does it: with its own data, or with its language's.</summary>
    /// <param name="locale">The locale.</param>
    /// <returns>False for a language without data; there is no default language.</returns>
    public bool Has(LocaleTag locale) => FormsOf(locale) is not null;

    /// <summary>Gets the forms that serve a locale, or null where its language has no data.</summary>
    internal LocaleForms? FormsOf(LocaleTag locale) => forms.Find(locale);

    /// <summary>Gets the plural rules of a locale, which more languages have than forms: its own or, by truncation, its language's; or null.</summary>
    internal PluralRules? PluralsOf(LocaleTag locale) =>
        PluralKey(locale.Value) is { } key ? new PluralRules(new FormTable($"plurals/{key}", Table("plurals")[key])) : null;

    private FormTable Read(string topic, string locale)
    {
        string slice = topic switch
        {
            "plurals" => PluralKey(locale) ?? throw new InvalidDataException($"There are no plural rules for {locale}."),
            "currencies" => "digits",
            _ => locale,
        };
        LocaleTable table = Table(topic == "currencies" ? "money" : topic);
        return new FormTable($"{topic}/{slice}", table[slice]);
    }

    /// <summary>Plural rules go by plain truncation: sr-Latn counts as sr does, and pt-PT has rules of its own.</summary>
    private string? PluralKey(string tag)
    {
        LocaleTable table = Table("plurals");
        while (!table.TryGetRows(tag, out _))
        {
            int end = tag.LastIndexOf('-');
            if (end < 0)
            {
                return null;
            }

            tag = tag[..end];
        }

        return tag;
    }

    private LocaleTable Table(string topic) => tables.GetOrAdd(topic, LocaleTable.Open);
}
