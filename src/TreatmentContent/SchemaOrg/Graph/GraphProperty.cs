namespace TreatmentContent.SchemaOrg;

/// <summary>What a property of a node holds.</summary>
internal enum GraphValueKind : byte
{
    Text,
    Texts,
    Term,
    Terms,
    Number,
    Flag,

    /// <summary>A node: a part is written here, any other is referred to.</summary>
    Node,
    Nodes,

    /// <summary>Values of several kinds, or numbers and flags in a list: the library writes none, a change may.</summary>
    Mixed,

    /// <summary>References to nodes that stand elsewhere in a document too large to hold.</summary>
    Links,
}

/// <summary>A property of a node with its value, which is never empty.</summary>
internal readonly record struct GraphProperty(Term Name, GraphValueKind Kind, object Value)
{
    /// <summary>Gets how many values it holds that may be nodes; 0 where none can be.</summary>
    public int NodeCount => Kind switch
    {
        GraphValueKind.Node => 1,
        GraphValueKind.Nodes => ((List<GraphNode>)Value).Count,
        GraphValueKind.Mixed => ((List<object>)Value).Count,
        _ => 0,
    };

    /// <summary>Gives one of the nodes that it holds; null where another value stands among them.</summary>
    public GraphNode? NodeAt(int index) => Value switch
    {
        GraphNode node => node,
        List<GraphNode> nodes => nodes[index],
        _ => ((List<object>)Value)[index] as GraphNode,
    };
}
