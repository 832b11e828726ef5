using System.Collections;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Changes of a record tree that are made together: what they do not touch stays the same instance.</summary>
internal sealed class ContentEdit
{
    private readonly Dictionary<ContentNode, Changes> touched = [];

    /// <summary>Puts another value where one stands: in a member, or as an item of a list.</summary>
    /// <param name="node">The value's node; not that of the root.</param>
    /// <param name="value">A value of the same type.</param>
    public void Replace(ContentNode node, object value) => Touch(node.Parent!).Children[node] = value;

    /// <summary>Sets a member of a record, also one that it did not state.</summary>
    /// <param name="record">The record's node.</param>
    /// <param name="member">The member's JSON name; it holds no list.</param>
    /// <param name="value">A value of the member's type.</param>
    public void Set(ContentNode record, string member, object value) => Touch(record).Members[member] = value;

    /// <summary>Gives the tree with all changes.</summary>
    /// <typeparam name="T">The type of the root.</typeparam>
    /// <param name="root">The root of the nodes that were changed.</param>
    /// <returns>A new record, or the same one where nothing was changed.</returns>
    public T Apply<T>(T root)
        where T : ContentRecord
    {
        foreach ((ContentNode node, Changes changes) in touched)
        {
            if (node.Parent is null)
                return (T)Rebuild(node, changes);
        }

        return root;
    }

    private Changes Touch(ContentNode record)
    {
        if (!touched.TryGetValue(record, out Changes? changes))
        {
            touched.Add(record, changes = new Changes());

            // The records around it are made anew as well; what they hold of it is asked for when they are.
            if (record.Parent is { } parent)
                Touch(parent).Children[record] = record;
        }

        return changes;
    }

    private ContentRecord Rebuild(ContentNode node, Changes changes)
    {
        var record = (ContentRecord)node.Value;
        ContentRecord copy = record with { };
        IRecordSetter setter = RecordReaders.SetterOf(record.GetType());
        foreach (IGrouping<string, KeyValuePair<ContentNode, object>> member in changes.Children.GroupBy(child => child.Key.Member, StringComparer.Ordinal))
        {
            if (member.First() is { Key.Index: null, Value: var value })
                setter.Set(copy, member.Key, New(value));
            else
                setter.SetItems(copy, member.Key, Items(record, member));
        }

        foreach ((string member, object value) in changes.Members)
            setter.Set(copy, member, value);
        return copy;
    }

    private object[] Items(ContentRecord record, IGrouping<string, KeyValuePair<ContentNode, object>> member)
    {
        var list = (IEnumerable)ContentTree.MembersOf(record.GetType()).First(known => known.Name == member.Key).Get!(record)!;
        object[] items = [.. list.Cast<object>()];
        foreach ((ContentNode item, object value) in member)
            items[item.Index!.Value] = New(value);
        return items;
    }

    private object New(object value) => value is ContentNode changed ? Rebuild(changed, touched[changed]) : value;

    private sealed class Changes
    {
        // A value, or the node of a record that is changed itself.
        public Dictionary<ContentNode, object> Children { get; } = [];

        public Dictionary<string, object> Members { get; } = new(StringComparer.Ordinal);
    }
}
