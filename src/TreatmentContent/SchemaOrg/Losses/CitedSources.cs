using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Statements;

namespace TreatmentContent.SchemaOrg;

/// <summary>Which sources a document cites and where, and which it cited before a change.</summary>
internal sealed class CitedSources
{
    private readonly Dictionary<Id<Citation>, string> names = [];
    private readonly Dictionary<string, List<GraphNode>> cited = new(StringComparer.Ordinal);
    private readonly HashSet<GraphNode> written = [];
    private readonly HashSet<string> before = [];

    private CitedSources()
    {
    }

    /// <summary>Looks through a graph.</summary>
    /// <param name="graph">The graph as it is written.</param>
    /// <param name="sources">The sources that the document was made with.</param>
    /// <param name="before">The names of those that it cited before a change.</param>
    public CitedSources(ContentGraph graph, IEnumerable<(Citation Source, GraphNode Node)> sources, HashSet<string> before)
    {
        this.before = before;
        written = [.. graph.Nodes];
        foreach ((Citation source, GraphNode node) in sources)
        {
            names.TryAdd(source.Id, node.Id!.Text);
        }

        foreach (GraphNode node in graph.Nodes)
        {
            foreach (string name in NamesIn(node.Properties.ToArray()))
            {
                if (!cited.TryGetValue(name, out List<GraphNode>? by))
                    cited.Add(name, by = []);
                by.Add(node);
            }
        }
    }

    /// <summary>Gets those of a document in which none is looked for.</summary>
    public static CitedSources None { get; } = new();

    /// <summary>Gives the names of the sources that a node with these properties cites, or a part of it.</summary>
    public static IEnumerable<string> NamesIn(IEnumerable<GraphProperty> properties)
    {
        foreach (GraphProperty property in properties)
        {
            bool isCiting = property.Name == Names.Citation || property.Name == Names.Guideline || property.Name == Names.Mentions;
            for (int i = 0; i < property.NodeCount; i++)
            {
                if (property.NodeAt(i) is not { } value)
                    continue;
                if (isCiting && value.Id is { } name)
                    yield return name.Text;
                foreach (string inner in value.IsPart ? NamesIn(value.Properties.ToArray()) : [])
                    yield return inner;
            }
        }
    }

    /// <summary>Says what became of the source of a statement.</summary>
    /// <param name="source">The source.</param>
    /// <param name="node">The node that the statement belongs to.</param>
    /// <param name="section">What says the statement, where that is known.</param>
    public (SchemaOrgLossKind Kind, GraphNode Node, string Sentence) FateOf(Id<Citation> source, GraphNode node, GraphNode? section)
    {
        string? name = NameOf(source);
        SchemaOrgLossKind kind = KindOf(name);
        if (kind != SchemaOrgLossKind.TextOnly)
            return (kind, node, kind == SchemaOrgLossKind.TakenOut ? "The change took out what cited the source." : "The document does not cite the source for this statement.");

        List<GraphNode> by = cited[name!];
        return (kind, written.Contains(node) ? node : by[0], $"The source is cited for {Holders(by, section)}, not for this statement.");
    }

    /// <summary>Gives the lists of sources that do not all fare alike, so that each source needs a line of its own.</summary>
    public IEnumerable<string> Divided(IEnumerable<(ContentNode Stated, string Path)> facts) => facts
        .Where(fact => fact.Stated is { Value: Id<Citation>, Index: not null })
        .GroupBy(fact => LossPaths.ListOf(fact.Path), fact => KindOf(NameOf((Id<Citation>)fact.Stated.Value)), StringComparer.Ordinal)
        .Where(list => list.Distinct().Count() > 1)
        .Select(list => list.Key);

    private string? NameOf(Id<Citation> source) => names.GetValueOrDefault(source);

    private SchemaOrgLossKind KindOf(string? name) => name is null ? SchemaOrgLossKind.NotCarried
        : cited.ContainsKey(name) ? SchemaOrgLossKind.TextOnly
        : before.Contains(name) ? SchemaOrgLossKind.TakenOut
        : SchemaOrgLossKind.NotCarried;

    private static string Holders(List<GraphNode> by, GraphNode? section)
    {
        bool isOfPage = by.Exists(holder => Types.IsPage(holder.Type) && !LossesOfChange.IsSection(holder));
        string? part = section is null ? by.Exists(LossesOfChange.IsSection) ? "a section" : null : by.Contains(section) ? "the section" : null;
        return part is not null ? isOfPage ? $"{part} and the page" : part
            : isOfPage ? "the page"
            : by.Exists(holder => holder.Type == Types.MedicalTherapy) ? "the treatment" : "another part of the page";
    }
}
