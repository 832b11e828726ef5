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

    /// <summary>References to nodes that stand elsewhere in a document too large to hold.</summary>
    Links,
}

/// <summary>A property of a node with its value, which is never empty.</summary>
internal readonly record struct GraphProperty(Term Name, GraphValueKind Kind, object Value)
{
    /// <summary>Gets how many nodes it holds; 0 for any other value.</summary>
    public int NodeCount => Kind switch
    {
        GraphValueKind.Node => 1,
        GraphValueKind.Nodes => ((List<GraphNode>)Value).Count,
        _ => 0,
    };

    /// <summary>Gives one of the nodes that it holds.</summary>
    public GraphNode NodeAt(int index) => Value as GraphNode ?? ((List<GraphNode>)Value)[index];
}
