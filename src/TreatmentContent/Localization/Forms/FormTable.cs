namespace TreatmentContent.Localization;

/// <summary>What one generated table holds for one locale: texts by key.</summary>
internal sealed class FormTable
{
    private readonly string name;
    private readonly Dictionary<string, string> entries = new(StringComparer.Ordinal);

    /// <summary>Reads the rows of a slice, each a key and its text.</summary>
    /// <param name="name">The table and the slice, for the message when a key is absent.</param>
    /// <param name="rows">The rows.</param>
    public FormTable(string name, TableRows rows)
    {
        this.name = name;
        while (rows.Next())
        {
            entries.Add(rows.Text(), rows.Text());
        }
    }

    /// <summary>Gets a text, or null where the locale has none.</summary>
    public string? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>Gets a text that each locale has.</summary>
    /// <exception cref="InvalidDataException">The table was made without it.</exception>
    public string Get(string key) =>
        Find(key) ?? throw new InvalidDataException($"The locale table {name} has no '{key}'.");
}
