using System.Globalization;
using System.IO.Compression;
using System.Text;
using TreatmentContent.Localization;

namespace TreatmentContent.SchemaOrg;

/// <summary>All of Schema.org 30.0 (2026-03-19): its types, enumerations and their members, datatypes, and properties with domains and ranges.</summary>
/// <remarks>
/// Made from the embedded table when it is first asked for. The names and relations are those of https://schema.org/,
/// available under CC BY-SA 3.0; see <c>THIRD-PARTY-NOTICES.txt</c>.
/// </remarks>
internal sealed class SchemaVocabulary
{
    /// <summary>The name of the embedded table.</summary>
    public const string Resource = "schema-org/schema-org.bin";

    private readonly Dictionary<string, VocabularyTerm> terms = new(StringComparer.Ordinal);
    private readonly List<VocabularyTerm> inOrder = [];

    private SchemaVocabulary(string table)
    {
        var rows = new TableRows(table);
        string[] kinds = Words(ref rows);
        string[] statuses = Words(ref rows);
        TableRows again = rows;
        while (rows.Next())
        {
            TermKind kind = Kind(kinds[Number(rows.Field())]);
            var term = new VocabularyTerm(kind, rows.Text(), statuses[Number(rows.Field())]);
            terms.Add(term.Name, term);
            inOrder.Add(term);
        }

        foreach (VocabularyTerm term in inOrder)
        {
            again.Next();
            again.Field();
            again.Field();
            again.Field();
            term.Link(List(again.Field()), List(again.Field()), List(again.Field()), One(again.Field()), One(again.Field()));
        }
    }

    /// <summary>Gets the vocabulary.</summary>
    public static SchemaVocabulary Instance { get; } = new(Inflate());

    /// <summary>Gets every term: types, members, then properties, each in ordinal order as the release lists them.</summary>
    public IReadOnlyList<VocabularyTerm> Terms => inOrder;

    /// <summary>Gets a term that the library itself names.</summary>
    /// <exception cref="KeyNotFoundException">The vocabulary has no such term.</exception>
    public VocabularyTerm this[string name] => terms[name];

    /// <summary>Finds a term; upper and lower case differ.</summary>
    /// <returns>The term, or null.</returns>
    public VocabularyTerm? Find(string name) => terms.GetValueOrDefault(name);

    /// <summary>Finds a type.</summary>
    public VocabularyTerm? Type(string name) => Find(name) is { IsType: true } type ? type : null;

    /// <summary>Finds a property.</summary>
    public VocabularyTerm? Property(string name) => Find(name) is { Kind: TermKind.Property } property ? property : null;

    /// <summary>Gives the names of terms in use that are of some kind.</summary>
    public IEnumerable<string> Names(Func<VocabularyTerm, bool> which) => from term in inOrder where term.SupersededBy is null && which(term) select term.Name;

    private static string Inflate()
    {
        using Stream resource = typeof(SchemaVocabulary).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly has no table '{Resource}'.");
        for (int next = resource.ReadByte(); next is not ('\n' or -1); next = resource.ReadByte())
        {
            // The first line says what the table is, for whoever opens the file.
        }

        using var inflated = new StreamReader(new DeflateStream(resource, CompressionMode.Decompress), Encoding.UTF8);
        return inflated.ReadToEnd();
    }

    private static TermKind Kind(string name) => name switch
    {
        "class" => TermKind.Type,
        "enumclass" => TermKind.Enumeration,
        "datatype" => TermKind.Datatype,
        "member" => TermKind.Member,
        _ => TermKind.Property,
    };

    private static int Number(ReadOnlySpan<char> field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string[] Words(ref TableRows rows)
    {
        rows.Next();
        return rows.Text().Split(' ');
    }

    private VocabularyTerm? One(ReadOnlySpan<char> name) => name.IsEmpty ? null : terms[name.ToString()];

    private VocabularyTerm[] List(ReadOnlySpan<char> names)
    {
        if (names.IsEmpty)
            return [];
        var list = new List<VocabularyTerm>();
        while (TableRows.Word(ref names, out ReadOnlySpan<char> name))
            list.Add(terms[name.ToString()]);
        return [.. list];
    }
}
