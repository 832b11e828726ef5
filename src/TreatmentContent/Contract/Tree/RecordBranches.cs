using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>Visits the records of a tree alone, without their values: cheap enough to be done with every document.</summary>
internal static class RecordBranches
{
    private static readonly ConcurrentDictionary<Type, JsonPropertyInfo[]> BranchesByType = new();

    /// <summary>Says whether a record, or one below it, passes a test; empty parts are left out.</summary>
    /// <param name="root">The record.</param>
    /// <param name="test">The test.</param>
    /// <returns>Whether one does.</returns>
    public static bool Any(ContentRecord root, Func<ContentRecord, bool> test)
    {
        if (test(root))
            return true;

        foreach (JsonPropertyInfo branch in BranchesByType.GetOrAdd(root.GetType(), FindBranches))
        {
            switch (branch.Get!(root))
            {
                case ContentRecord part when branch.ShouldSerialize?.Invoke(root, part) != false && Any(part, test):
                case IReadOnlyList<ContentRecord> items when Any(items, test):
                    return true;
            }
        }

        return false;
    }

    // By position: an enumerator for each list would be all that looking costs in memory.
    private static bool Any(IReadOnlyList<ContentRecord> items, Func<ContentRecord, bool> test)
    {
        int count = items.Count;
        for (int i = 0; i < count; i++)
        {
            if (Any(items[i], test))
                return true;
        }

        return false;
    }

    private static JsonPropertyInfo[] FindBranches(Type type) =>
    [
        .. ContentTree.MembersOf(type).Where(member =>
            member.PropertyType.IsAssignableTo(typeof(ContentRecord)) || member.PropertyType.IsAssignableTo(typeof(IReadOnlyList<ContentRecord>))),
    ];
}
