namespace TreatmentContent.Localization;

/// <summary>What one table holds for one locale: texts by key.</summary>
internal sealed class FormTable
{
    private readonly string name;
    private readonly Dictionary<string, string> entries;

    /// <summary>Reads the rows of a slice, each a key and its text.</summary>
    /// <param name="name">The table and the slice, for the message when a key is absent.</param>
    /// <param name="rows">The rows.</param>
    public FormTable(string name, TableRows rows)
        : this(name, [])
    {
        while (rows.Next())
        {
            entries.Add(rows.Text(), rows.Text());
        }
    }

    /// <summary>Takes entries.</summary>
    /// <param name="name">The table and the slice, for the message when a key is absent.</param>
    /// <param name="entries">The texts; not changed from now on.</param>
    public FormTable(string name, Dictionary<string, string> entries)
    {
        this.name = name;
        this.entries = entries;
    }

    /// <summary>Gets all texts with their keys.</summary>
    public IReadOnlyDictionary<string, string> Entries => entries;

    /// <summary>Gives a table in which other texts go before these.</summary>
    public FormTable With(IReadOnlyDictionary<string, string> others)
    {
        if (others.Count == 0)
        {
            return this;
        }

        Dictionary<string, string> both = new(entries, StringComparer.Ordinal);
        foreach ((string key, string text) in others)
        {
            both[key] = text;
        }

        return new FormTable(name, both);
    }

    /// <summary>Gets a text, or null where the locale has none.</summary>
    public string? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>Gets a text that each locale has.</summary>
    /// <exception cref="InvalidDataException">The table was made without it.</exception>
    public string Get(string key) =>
        Find(key) ?? throw new InvalidDataException($"The locale table {name} has no '{key}'.");
}
