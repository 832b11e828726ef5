namespace TreatmentContent.Localization;

/// <summary>What one generated table holds for one locale: texts by key.</summary>
internal sealed class FormTable
{
    private readonly string name;
    private readonly Dictionary<string, string> entries;

    /// <summary>Takes the entries of a table.</summary>
    /// <param name="name">The table and the locale, for the message when a key is absent.</param>
    /// <param name="entries">The texts by key.</param>
    public FormTable(string name, IEnumerable<KeyValuePair<string, string>> entries)
    {
        this.name = name;
        this.entries = new Dictionary<string, string>(entries, StringComparer.Ordinal);
    }

    /// <summary>Gets a text, or null where the locale has none.</summary>
    public string? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>Gets a text that each locale has.</summary>
    /// <exception cref="InvalidDataException">The table was made without it.</exception>
    public string Get(string key) =>
        Find(key) ?? throw new InvalidDataException($"The locale table {name} has no '{key}'.");
}
