using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>The ids by which keys name the items of lists: those that one item of the list has alone, and that no position could be taken for.</summary>
internal sealed class ItemIds
{
    /// <summary>The member that names an item.</summary>
    public const string MemberName = "id";

    private readonly Dictionary<(ContentNode Record, string List), HashSet<string>> repeated = [];

    /// <summary>Gives the id that names an item in keys.</summary>
    /// <param name="item">The node of an item of a list.</param>
    /// <returns>The id, or null where the position has to name it.</returns>
    public string? Of(ContentNode item)
    {
        if (item.Value is not ContentRecord record || Stated(record) is not { Length: > 0 } id || IsPosition(id))
            return null;
        return Repeated(item).Contains(id) ? null : id;
    }

    /// <summary>Says whether a part of a key is a position.</summary>
    /// <param name="step">What stands in brackets.</param>
    public static bool IsPosition(string step) => step.Length > 0 && step.All(char.IsAsciiDigit);

    /// <summary>Gives the id that a record states.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The id, empty where it states none; null where such records have none.</returns>
    public static string? Stated(ContentRecord record) => Member(record.GetType())?.Get!(record)?.ToString();

    /// <summary>Gives the ids that the items of a list state.</summary>
    /// <param name="item">The node of one of the items.</param>
    public static IEnumerable<string> AllOf(ContentNode item)
    {
        JsonPropertyInfo list = ContentTree.MembersOf(item.Owner.GetType()).First(member => member.Name == item.Member);
        return ((IEnumerable<ContentRecord>)list.Get!(item.Owner)!).Select(Stated).OfType<string>().Where(id => id.Length > 0);
    }

    /// <summary>Finds the member that holds the id of a record.</summary>
    /// <param name="type">The type of the record.</param>
    public static JsonPropertyInfo? Member(Type type) => ContentTree.MembersOf(type).FirstOrDefault(member => member.Name == MemberName);

    // Items come in the order of their list: the first one looks at all.
    private HashSet<string> Repeated(ContentNode item)
    {
        (ContentNode, string) list = (item.Parent!, item.Member);
        if (repeated.TryGetValue(list, out HashSet<string>? twice))
            return twice;

        repeated.Add(list, twice = new(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        twice.UnionWith(AllOf(item).Where(id => !seen.Add(id)));
        return twice;
    }
}
