using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using TreatmentContent.Catalogs;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Contract;

/// <summary>Which vocabularies have a word, and which members of the records take it.</summary>
internal static class WordPlaces
{
    private static readonly Lazy<FrozenDictionary<string, (string Vocabulary, string[] Members)[]>> Places = new(Index);

    /// <summary>Finds the vocabularies of a word.</summary>
    /// <param name="word">The word as content writes it.</param>
    /// <returns>Each with the JSON names of the members that take its words; empty for a word of none.</returns>
    public static IReadOnlyList<(string Vocabulary, string[] Members)> Of(string word) => Places.Value.GetValueOrDefault(word, []);

    private static FrozenDictionary<string, (string, string[])[]> Index()
    {
        var found = new HashSet<Type> { typeof(TreatmentCatalog) };
        var open = new Queue<Type>(found);
        var members = new List<(IOpenWord Word, string Member)>();
        while (open.TryDequeue(out Type? record))
        {
            foreach (JsonPropertyInfo member in ContentTree.MembersOf(record))
            {
                Type item = ContentContract.ItemOf(member.PropertyType);
                if (item.IsSubclassOf(typeof(ContentRecord)) && found.Add(item))
                    open.Enqueue(item);
                else if (WordIn(item) is { } word)
                    members.Add((word, member.Name));
            }
        }

        return members.GroupBy(member => member.Word.Vocabulary, StringComparer.Ordinal)
            .SelectMany(group => group.First().Word.KnownWords.Select(word => (Word: word, group.Key, Members: group.Select(member => member.Member).Distinct(StringComparer.Ordinal).ToArray())))
            .GroupBy(place => place.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(place => (place.Key, place.Members)).ToArray(), StringComparer.Ordinal);
    }

    // A word that states nothing stands for its vocabulary; a frequency holds a word of its own.
    private static IOpenWord? WordIn(Type type)
    {
        Type value = Nullable.GetUnderlyingType(type) ?? type;
        if (value == typeof(Frequency))
            return default(Open<Likelihood>);
        return value.IsGenericType && value.GetGenericTypeDefinition() == typeof(Open<>) ? (IOpenWord?)JsonSerializer.Deserialize("\"unspecified\"", ContentContract.Of(value)) : null;
    }
}
