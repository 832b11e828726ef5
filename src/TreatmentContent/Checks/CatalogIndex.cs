using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;

namespace TreatmentContent.Checks;

/// <summary>Everything that a catalogue states, walked once and sorted by type, whatever the number of rules.</summary>
internal sealed class CatalogIndex
{
    private readonly Dictionary<Type, List<ContentNode>> byType = [];
    private readonly LocaleTag source;

    public CatalogIndex(TreatmentCatalog catalog)
    {
        Nodes = [.. ContentTree.Walk(catalog)];
        source = catalog.SourceLocale;
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

    /// <summary>Gets every text with the names of the catalogue's own words, in the order of the document.</summary>
    public IReadOnlyList<CatalogText> Texts => field ??= TextsOf(Nodes, source);

    /// <summary>Gives the values of a type, or of those that build on it, in the order of the document.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public IEnumerable<ContentNode> Of<T>() =>
        typeof(T).IsSealed ? byType.GetValueOrDefault(typeof(T)) ?? [] : Nodes.Where(static node => node.Value is T);

    private static CatalogText[] TextsOf(IReadOnlyList<ContentNode> nodes, LocaleTag source)
    {
        var names = new SafetyNames(nodes);
        var sources = new TextPicker(source, source);
        return [.. ContentTexts.Of(nodes).Select(entry => new CatalogText(entry, sources, source, names))];
    }
}
