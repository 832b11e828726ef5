using System.Collections.Concurrent;

namespace TreatmentContent.Localization;

/// <summary>The tables of the package, each opened when it is first asked.</summary>
/// <remarks>Immutable and shared.</remarks>
internal sealed class LocaleTables
{
    private const string Names = "names";
    private const string Plurals = "plurals";

    private readonly ConcurrentDictionary<string, LocaleTable> tables = new(StringComparer.Ordinal);
    private readonly Lazy<FormTable> ownNames;

    public LocaleTables()
    {
        Locales = [.. Table("numbers").Keys];
        Served = new(Locales.Select(static tag => KeyValuePair.Create(tag, tag)));
        ownNames = new(() => new FormTable("names/own", Table(Names)["own"]));
    }

    /// <summary>Gets the locales that have slices of their own.</summary>
    public IReadOnlyList<string> Locales { get; }

    /// <summary>Gets which of the locales serves another.</summary>
    public LocaleLookup<string> Served { get; }

    /// <summary>Gets what languages call themselves.</summary>
    public FormTable OwnNames => ownNames.Value;

    /// <summary>Reads the texts of a locale; of the topic <c>currencies</c>, what holds everywhere.</summary>
    public FormTable Read(string topic, string locale) => topic switch
    {
        "currencies" => new FormTable("money/digits", Table("money")["digits"]),
        Names => ReadNames(locale),
        _ => new FormTable($"{topic}/{locale}", Table(topic)[locale]),
    };

    /// <summary>Reads the plural rules of a language, which go by plain truncation: sr-Latn counts as sr does, and pt-PT has rules of its own. Null where there are none, and for a pseudo-locale.</summary>
    public FormTable? PluralsOf(string tag)
    {
        if (LocaleTag.Parse(tag).IsPseudo)
        {
            return null;
        }

        LocaleTable table = Table(Plurals);
        while (!table.TryGetRows(tag, out _))
        {
            int end = tag.LastIndexOf('-');
            if (end < 0)
            {
                return null;
            }

            tag = tag[..end];
        }

        return new FormTable($"{Plurals}/{tag}", table[tag]);
    }

    /// <summary>Reads names, whose codes stand once for all locales: three rows of codes, and of names in the same order after one of patterns.</summary>
    private FormTable ReadNames(string locale)
    {
        Dictionary<string, string> entries = new(StringComparer.Ordinal);
        TableRows rows = Table(Names)[locale];
        _ = rows.Next();
        entries.Add("pattern", rows.Text());
        entries.Add("separator", rows.Text());
        TableRows codes = Table(Names)["codes"];
        while (codes.Next() && rows.Next())
        {
            while (codes.HasField)
            {
                string code = codes.Text();
                if (rows.Field() is { IsEmpty: false } name)
                {
                    entries.Add(code, name.ToString());
                }
            }
        }

        return new FormTable($"{Names}/{locale}", entries);
    }

    private LocaleTable Table(string topic) => tables.GetOrAdd(topic, LocaleTable.Open);
}
