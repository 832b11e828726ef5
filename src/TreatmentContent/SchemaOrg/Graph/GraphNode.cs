using System.Runtime.InteropServices;

namespace TreatmentContent.SchemaOrg;

/// <summary>A node of the graph: a type, an <c>@id</c>, and its properties in the order of writing.</summary>
/// <param name="type">The type.</param>
/// <param name="id">The <c>@id</c>, or null for a part that needs none.</param>
/// <param name="place">Where in the content it comes from.</param>
internal sealed class GraphNode(Term type, Term? id = null, ContentPlace place = default)
{
    private readonly List<GraphProperty> properties = [];

    public Term Type { get; } = type;

    public Term? Id { get; } = id;

    public ContentPlace Place { get; } = place;

    /// <summary>Gets a value indicating whether it stands inside the node that names it, and not at the top of the graph.</summary>
    public bool IsPart { get; init; } = id is null;

    /// <summary>Gets the properties of which the node needs one: without it the node is not written, nor any reference to it.</summary>
    public Term[] Needs { get; init; } = [];

    /// <summary>Gets or sets a value indicating whether the node is left out.</summary>
    public bool IsDropped { get; set; }

    public ReadOnlySpan<GraphProperty> Properties => CollectionsMarshal.AsSpan(properties);

    public bool IsComplete => Needs.Length == 0 || properties.Exists(property => Array.IndexOf(Needs, property.Name) >= 0);

    public void Add(Term name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            properties.Add(new(name, GraphValueKind.Text, text));
    }

    public void Add(Term name, Term? term)
    {
        if (term is not null)
            properties.Add(new(name, GraphValueKind.Term, term));
    }

    public void Add(Term name, decimal? number)
    {
        if (number is { } value)
            properties.Add(new(name, GraphValueKind.Number, value));
    }

    public void Add(Term name, GraphNode? node)
    {
        if (node is not null)
            properties.Add(new(name, GraphValueKind.Node, node));
    }

    public void Add(Term name, List<string> texts) => AddList(name, GraphValueKind.Texts, texts);

    public void Add(Term name, List<Term> terms) => AddList(name, GraphValueKind.Terms, terms);

    /// <summary>Adds nodes, each once.</summary>
    public void Add(Term name, IEnumerable<GraphNode> nodes) => AddList(name, GraphValueKind.Nodes, nodes.Distinct().ToList());

    /// <summary>Takes out the references to nodes that are left out, in its parts too; a part with nothing left goes as well.</summary>
    public void Unlink()
    {
        foreach (GraphProperty property in properties)
        {
            foreach (GraphNode part in NodesOf(property).Where(node => node.IsPart))
            {
                part.Unlink();
                part.IsDropped = part.properties.Count == 0 || !part.IsComplete;
            }

            if (property.Kind == GraphValueKind.Nodes)
                ((List<GraphNode>)property.Value).RemoveAll(node => node.IsDropped);
        }

        properties.RemoveAll(property => property.Kind switch
        {
            GraphValueKind.Node => ((GraphNode)property.Value).IsDropped,
            GraphValueKind.Nodes => ((List<GraphNode>)property.Value).Count == 0,
            _ => false,
        });
    }

    /// <summary>Gives the nodes that this one and its parts refer to.</summary>
    public IEnumerable<GraphNode> Links()
    {
        foreach (GraphProperty property in properties)
        {
            foreach (GraphNode node in NodesOf(property))
            {
                if (!node.IsPart)
                {
                    yield return node;
                    continue;
                }

                foreach (GraphNode link in node.Links())
                {
                    yield return link;
                }
            }
        }
    }

    private static List<GraphNode> NodesOf(GraphProperty property) => property.Kind switch
    {
        GraphValueKind.Node => [(GraphNode)property.Value],
        GraphValueKind.Nodes => (List<GraphNode>)property.Value,
        _ => [],
    };

    private void AddList<T>(Term name, GraphValueKind kind, List<T> values)
    {
        if (values.Count > 0)
            properties.Add(new(name, kind, values));
    }
}
