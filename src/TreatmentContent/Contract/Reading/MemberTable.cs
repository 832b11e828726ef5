using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TreatmentContent.Contract;

/// <summary>The names of a record's members, found by the bytes of a document: no string is made of a known name.</summary>
internal sealed class MemberTable
{
    private static readonly ConcurrentDictionary<Type, MemberTable> ByType = new();
    private readonly List<byte[]> names = [];

    /// <summary>Gives the names of a record in the order of <see cref="ContentTree.MembersOf"/>.</summary>
    /// <param name="record">The type of the record.</param>
    public static MemberTable Of(Type record) => ByType.GetOrAdd(record, static type =>
    {
        var table = new MemberTable();
        foreach (JsonPropertyInfo member in ContentTree.MembersOf(type))
            table.Add(member.Name);
        return table;
    });

    /// <summary>Adds a name at the end.</summary>
    /// <param name="name">The name.</param>
    public void Add(string name) => names.Add(Encoding.UTF8.GetBytes(name));

    /// <summary>Finds the name that a reader stands on.</summary>
    /// <param name="reader">A reader on a name.</param>
    /// <param name="next">Where the search begins: documents name their members in the order of the format nearly always.</param>
    /// <returns>The position of the name, or -1.</returns>
    public int Find(ref Utf8JsonReader reader, int next)
    {
        if (reader.ValueIsEscaped && Token.LoneSurrogate(reader.ValueSpan) is not null)
            return -1;
        for (int i = 0; i < names.Count; i++)
        {
            int index = next + i < names.Count ? next + i : next + i - names.Count;
            if (reader.ValueIsEscaped ? reader.ValueTextEquals(names[index]) : reader.ValueSpan.SequenceEqual(names[index]))
                return index;
        }

        return -1;
    }
}
