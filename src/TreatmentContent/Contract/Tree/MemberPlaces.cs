using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>Where a member belongs that stands in a record which does not have it.</summary>
internal static class MemberPlaces
{
    // Deeper down the same names come back everywhere.
    private const int Depth = 2;
    private const int MaxPlaces = 2;

    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, string[]>> Below = new();
    private static readonly Lazy<FrozenSet<Type>> OfTreatment = new(static () => RecordsBelow(typeof(Treatment)));

    /// <summary>Finds the nearest records that have a member: below the record in which it stands, in the treatment, or in the catalogue.</summary>
    /// <param name="record">The type of the record that does not have it.</param>
    /// <param name="name">The member's name as it is written.</param>
    /// <returns>How a message names the records, such as <c>'protocol.sessions'</c>; none where too many have such a member for a hint.</returns>
    public static IReadOnlyList<string> Of(Type record, string name)
    {
        (Type Root, string Name)[] roots = OfTreatment.Value.Contains(record)
            ? [(record, ""), (typeof(Treatment), "the treatment"), (typeof(TreatmentCatalog), "the catalogue")]
            : [(record, ""), (typeof(TreatmentCatalog), "the catalogue")];
        foreach ((Type root, string rootName) in roots)
        {
            string[] places = Below.GetOrAdd(root, Index).GetValueOrDefault(name, []);
            if (places.Length is > 0 and <= MaxPlaces)
                return [.. places.Select(place => place.Length == 0 ? rootName : $"'{place}'")];
            if (places.Length > 0)
                return [];
        }

        return [];
    }

    // Each name with the paths of the least depth at which records have it.
    private static FrozenDictionary<string, string[]> Index(Type root)
    {
        var places = new Dictionary<string, string[]>(StringComparer.Ordinal);
        (Type Record, string Path)[] level = [(root, "")];
        for (int depth = 0; depth <= Depth; depth++)
        {
            foreach (IGrouping<string, string> paths in level.SelectMany(at => ContentTree.MembersOf(at.Record).Select(member => (member.Name, at.Path))).GroupBy(at => at.Name, at => at.Path, StringComparer.Ordinal))
                places.TryAdd(paths.Key, [.. paths]);
            level = [.. level.SelectMany(at => ChildrenOf(at.Record).Select(child => (child.Record, at.Path.Length == 0 ? child.Name : $"{at.Path}.{child.Name}")))];
        }

        return places.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IEnumerable<(Type Record, string Name)> ChildrenOf(Type record)
    {
        foreach (JsonPropertyInfo member in ContentTree.MembersOf(record))
        {
            Type item = ContentContract.ItemOf(member.PropertyType);
            if (item.IsSubclassOf(typeof(ContentRecord)))
                yield return (item, item == member.PropertyType ? member.Name : member.Name + "[]");
        }
    }

    private static FrozenSet<Type> RecordsBelow(Type root)
    {
        var found = new HashSet<Type> { root };
        var open = new Queue<Type>(found);
        while (open.TryDequeue(out Type? record))
        {
            foreach ((Type child, _) in ChildrenOf(record))
            {
                if (found.Add(child))
                    open.Enqueue(child);
            }
        }

        return found.ToFrozenSet();
    }
}
