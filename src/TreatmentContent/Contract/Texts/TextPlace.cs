using System.Globalization;
using System.Text;

namespace TreatmentContent.Contract;

/// <summary>A place in a record tree as keys of texts name it.</summary>
internal sealed class TextPlace
{
    private TextPlace(string key, string pattern, IReadOnlyList<(string? Id, int Index)> items)
    {
        Key = key;
        Pattern = pattern;
        Items = items;
    }

    /// <summary>Gets the place of a whole document.</summary>
    public static TextPlace Root { get; } = new("", "", []);

    public string Key { get; }

    public string Pattern { get; }

    public IReadOnlyList<(string? Id, int Index)> Items { get; }

    /// <summary>Gets the word that the text names, or null where it names none of the catalogue's own.</summary>
    public (string Vocabulary, string Word)? Word { get; private init; }

    /// <summary>Gets the counted unit that the text names, or null.</summary>
    public string? Unit { get; private init; }

    /// <summary>Gives the place of a member.</summary>
    /// <param name="member">The member's JSON name.</param>
    public TextPlace Member(string member)
    {
        string name = Key.Length == 0 ? member : $".{member}";
        return new(Key + name, Pattern + name, Items);
    }

    /// <summary>Gives the place of an item of the list that stands here.</summary>
    /// <param name="id">The item's id, or null where a position has to name it.</param>
    /// <param name="index">Its position, from 0.</param>
    public TextPlace Item(string? id, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{Key}[{id ?? index.ToString(CultureInfo.InvariantCulture)}]"), Pattern + "[]", [.. Items, (id, index)]);

    /// <summary>Gives the place of the name of a word in a table of words that stands here.</summary>
    public TextPlace OfWord(string vocabulary, string word) => Named(vocabulary, word, (vocabulary, word), null);

    /// <summary>Gives the place of the name of a counted unit in a table of words that stands here.</summary>
    public TextPlace OfUnit(string unit) => Named("unit", unit, null, unit);

    /// <summary>Gives the JSON path of the name in a table of words.</summary>
    /// <param name="table">The table's node.</param>
    public string WordPath(ContentNode table)
    {
        var path = new StringBuilder(table.Path);
        JsonPath.AppendMember(path, Word?.Vocabulary ?? "unit");
        JsonPath.AppendMember(path, Word?.Word ?? Unit ?? "");
        return path.ToString();
    }

    // Words may hold any character; a path quotes those that would be read as something else.
    private TextPlace Named(string vocabulary, string word, (string, string)? ofWord, string? unit)
    {
        var name = new StringBuilder();
        JsonPath.AppendMember(name, vocabulary);
        JsonPath.AppendMember(name, word);
        return new(Key + name, Pattern + name, Items) { Word = ofWord, Unit = unit };
    }
}
