using System.Runtime.InteropServices;

namespace TreatmentContent.SchemaOrg;

/// <summary>A node of the graph: a type, an <c>@id</c>, and its properties in the order of writing.</summary>
/// <param name="type">The type.</param>
/// <param name="id">The <c>@id</c>, or null for a part that needs none.</param>
/// <param name="place">Where in the content it comes from.</param>
internal sealed class GraphNode(Term type, Term? id = null, ContentPlace place = default)
{
    // Up to so many, looking at each is cheaper than a set of them.
    private const int Few = 32;

    private readonly List<GraphProperty> properties = [];

    public Term Type { get; private set; } = type;

    /// <summary>Gets the types beside the first: the library writes none, a change may.</summary>
    public Term[] MoreTypes { get; private set; } = [];

    public Term? Id { get; } = id;

    public ContentPlace Place { get; } = place;

    /// <summary>Gets a value indicating whether it stands inside the node that names it, and not at the top of the graph.</summary>
    public bool IsPart { get; init; } = id is null;

    /// <summary>Gets a value indicating whether it only points to a page outside the document, and so needs nothing but its address.</summary>
    public bool IsStub { get; init; }

    /// <summary>Gets or sets a value indicating whether many pages of one document refer to it, so that it is written apart from each.</summary>
    public bool IsShared { get; set; }

    /// <summary>Gets or sets a value indicating whether it stands in the graph that is being closed.</summary>
    public bool IsListed { get; set; }

    /// <summary>Gets or sets a value indicating whether the node is left out.</summary>
    public bool IsDropped { get; set; }

    public ReadOnlySpan<GraphProperty> Properties => CollectionsMarshal.AsSpan(properties);

    private bool CanBeNamed => !IsDropped && (IsPart || IsListed || IsShared);

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

    public void Add(Term name, bool? flag)
    {
        if (flag is { } value)
            properties.Add(new(name, GraphValueKind.Flag, value));
    }

    public void Add(Term name, GraphNode? node)
    {
        if (node is not null)
            properties.Add(new(name, GraphValueKind.Node, node));
    }

    public void Add(Term name, List<string> texts) => AddList(name, GraphValueKind.Texts, texts);

    public void Add(Term name, List<Term> terms) => AddList(name, GraphValueKind.Terms, terms);

    /// <summary>Adds nodes, each once.</summary>
    public void Add(Term name, IEnumerable<GraphNode> nodes)
    {
        List<GraphNode> all = [.. nodes];
        if (all.Count > Few)
            all = [.. all.Distinct()];
        else
            DropRepeated(all);

        AddList(name, GraphValueKind.Nodes, all);
    }

    /// <summary>Adds values of several kinds: texts, numbers, flags and nodes.</summary>
    public void AddMixed(Term name, List<object> values) => AddList(name, GraphValueKind.Mixed, values);

    /// <summary>Adds references that are only made while they are written.</summary>
    public void AddLinks(Term name, IEnumerable<Term> ids) => properties.Add(new(name, GraphValueKind.Links, ids));

    public bool Has(Term name) => IndexOf(name) >= 0;

    /// <summary>Takes all that it says away, and gives it a type anew.</summary>
    public void Clear(Term newType, Term[] moreTypes)
    {
        properties.Clear();
        (Type, MoreTypes) = (newType, moreTypes);
    }

    /// <summary>Takes out the references to nodes that are left out, in its parts too; a part with nothing left goes as well.</summary>
    public void Unlink()
    {
        foreach (GraphProperty property in properties)
        {
            for (int i = 0; i < property.NodeCount; i++)
            {
                if (property.NodeAt(i) is not { IsPart: true } node)
                    continue;

                node.Unlink();
                node.IsDropped = node.properties.Count == 0 || Requirements.Missing(node) is not null;
            }

            if (property.Kind == GraphValueKind.Nodes)
                ((List<GraphNode>)property.Value).RemoveAll(static node => !node.CanBeNamed);
            else if (property.Kind == GraphValueKind.Mixed)
                ((List<object>)property.Value).RemoveAll(static value => value is GraphNode { CanBeNamed: false });
        }

        properties.RemoveAll(static property => property.Kind switch
        {
            GraphValueKind.Node => !((GraphNode)property.Value).CanBeNamed,
            GraphValueKind.Nodes or GraphValueKind.Mixed => property.NodeCount == 0,
            _ => false,
        });
        Renumber();
    }

    /// <summary>Gives the nodes that this one and its parts refer to.</summary>
    public List<GraphNode> Links()
    {
        List<GraphNode> links = [];
        AddLinksTo(links);
        return links;
    }

    /// <summary>Gives the parts inside it, however deep, that have an id of their own.</summary>
    public IEnumerable<GraphNode> PartsWithId()
    {
        foreach (GraphProperty property in properties)
        {
            for (int i = 0; i < property.NodeCount; i++)
            {
                if (property.NodeAt(i) is not { IsPart: true } part)
                    continue;

                if (part.Id is not null)
                    yield return part;

                foreach (GraphNode inner in part.PartsWithId())
                {
                    yield return inner;
                }
            }
        }
    }

    private void AddLinksTo(List<GraphNode> links)
    {
        foreach (GraphProperty property in properties)
        {
            for (int i = 0; i < property.NodeCount; i++)
            {
                if (property.NodeAt(i) is not { } node)
                    continue;

                if (node.IsPart)
                    node.AddLinksTo(links);
                else
                    links.Add(node);
            }
        }
    }

    private int IndexOf(Term name)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            if (properties[i].Name == name)
                return i;
        }

        return -1;
    }

    // What a list says of its items is counted after some of them went.
    private void Renumber()
    {
        int index = IndexOf(Names.ItemListElement);
        if (index < 0 || properties[index].Value is not List<GraphNode> items)
            return;

        SetNumber(Names.NumberOfItems, items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            items[i].SetNumber(Names.Position, i + 1);
        }
    }

    private void SetNumber(Term name, decimal number)
    {
        int index = IndexOf(name);
        if (index >= 0 && !number.Equals(properties[index].Value))
            properties[index] = new(name, GraphValueKind.Number, number);
    }

    private static void DropRepeated(List<GraphNode> nodes)
    {
        for (int i = nodes.Count - 1; i > 0; i--)
        {
            if (nodes.IndexOf(nodes[i], 0, i) >= 0)
                nodes.RemoveAt(i);
        }
    }

    private void AddList<T>(Term name, GraphValueKind kind, List<T> values)
    {
        if (values.Count > 0)
            properties.Add(new(name, kind, values));
    }
}
