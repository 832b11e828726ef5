namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>The whole vocabulary of schema.org 30.0: types, members of enumerations, properties with their domains and ranges.</summary>
internal sealed class SchemaOrgTable
{
    private readonly Dictionary<string, Row> rows = new(StringComparer.Ordinal);

    private SchemaOrgTable()
    {
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "SchemaOrg", "Vocabulary", "schema-org-30.0.tsv")).Skip(2))
        {
            string[] cells = line.Split('\t');
            rows[cells[1]] = new Row(cells[0], List(cells[3]), List(cells[5]), List(cells[6]), cells[7].Length > 0);
        }
    }

    public static SchemaOrgTable Instance { get; } = new();

    public bool IsType(string name) => rows.TryGetValue(name, out Row? row) && row.Kind is "class" or "enumclass";

    public bool IsSuperseded(string name) => rows.TryGetValue(name, out Row? row) && row.IsSuperseded;

    public Row? Property(string name) => rows.TryGetValue(name, out Row? row) && row.Kind == "property" ? row : null;

    public Row? Member(string name) => rows.TryGetValue(name, out Row? row) && row.Kind == "member" ? row : null;

    /// <summary>Says whether a type or member is, or lies below, one of the given.</summary>
    public bool IsA(string name, IReadOnlyList<string> any) =>
        any.Contains(name) || (rows.TryGetValue(name, out Row? row) && row.Supers.Any(super => IsA(super, any)));

    private static string[] List(string cell) => cell.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal sealed record Row(string Kind, string[] Supers, string[] Domains, string[] Ranges, bool IsSuperseded);
}
