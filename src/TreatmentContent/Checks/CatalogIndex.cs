using TreatmentContent.Catalogs;
using TreatmentContent.Contract;

namespace TreatmentContent.Checks;

/// <summary>Everything that a catalogue states, walked once and sorted by type, whatever the number of rules.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<Type, List<ContentNode>> byType = [];

    public CatalogIndex(TreatmentCatalog catalog)
    {
        Nodes = [.. ContentTree.Walk(catalog)];
        foreach (ContentNode node in Nodes)
        {
            Type type = node.Value.GetType();
            if (!byType.TryGetValue(type, out List<ContentNode>? nodes))
                byType.Add(type, nodes = []);
            nodes.Add(node);
        }
    }

    /// <summary>Gets every value, in the order of the document.</summary>
    public IReadOnlyList<ContentNode> Nodes { get; }

    /// <summary>Gives the values of a type, or of those that build on it, in the order of the document.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public IEnumerable<ContentNode> Of<T>() =>
        typeof(T).IsSealed ? byType.GetValueOrDefault(typeof(T)) ?? [] : Nodes.Where(static node => node.Value is T);
}
