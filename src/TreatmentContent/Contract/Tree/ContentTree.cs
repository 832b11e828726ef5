using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Visits everything that a record states, in the order of the document, along the contract and not by reflection.</summary>
internal static class ContentTree
{
    private static readonly ConcurrentDictionary<Type, JsonPropertyInfo[]> MembersByType = new();

    /// <summary>Gives a record and everything below it; what states nothing (null, an empty list, an empty part) is left out.</summary>
    /// <param name="root">The record.</param>
    /// <returns>The record itself first, then its members, each followed by what it holds.</returns>
    public static IEnumerable<ContentNode> Walk(ContentRecord root)
    {
        // A stack of its own: nested iterators would cost the depth for every value.
        var open = new Stack<ContentNode>();
        open.Push(new ContentNode(root, null, root, "", -1));
        var children = new List<ContentNode>();
        while (open.TryPop(out ContentNode? node))
        {
            yield return node;
            if (node.Value is not ContentRecord record)
                continue;
            children.Clear();
            AddChildren(node, record, children);
            for (int i = children.Count - 1; i >= 0; i--)
                open.Push(children[i]);
        }
    }

    /// <summary>Gives the members of a record type in the order in which they are written, without the bag.</summary>
    /// <param name="type">The type of a record.</param>
    /// <returns>The members.</returns>
    public static IReadOnlyList<JsonPropertyInfo> MembersOf(Type type) =>
        MembersByType.GetOrAdd(type, static type => [.. ContentContract.Of(type).Properties.Where(property => property is { Get: not null, IsExtensionData: false }).OrderBy(property => property.Order)]);

    private static void AddChildren(ContentNode node, ContentRecord record, List<ContentNode> children)
    {
        foreach (JsonPropertyInfo member in MembersOf(record.GetType()))
        {
            object? value = member.Get!(record);
            if (value is null || member.ShouldSerialize?.Invoke(record, value) == false)
                continue;
            if (value is not string && value is IEnumerable items)
                AddItems(node, record, member.Name, items, children);
            else
                children.Add(new ContentNode(value, node, record, member.Name, -1));
        }
    }

    private static void AddItems(ContentNode node, ContentRecord record, string member, IEnumerable items, List<ContentNode> children)
    {
        int index = 0;
        foreach (object? item in items)
        {
            if (item is not null)
                children.Add(new ContentNode(item, node, record, member, index));
            index++;
        }
    }
}
