namespace TreatmentContent.SchemaOrg;

/// <summary>A part of a document with a context of its own: the whole, or an item of the list that is the whole.</summary>
/// <param name="Value">The part.</param>
/// <param name="Steps">The way to it from the root.</param>
internal readonly record struct DocumentBlock(DocumentValue Value, IReadOnlyList<(string? Member, int Index)> Steps)
{
    /// <summary>Gets its <c>@context</c>, or null.</summary>
    public DocumentValue? Context => Value["@context"];

    /// <summary>Gives the blocks of a document.</summary>
    public static IEnumerable<DocumentBlock> Of(DocumentValue root) =>
        root.IsList ? root.Items.Select((item, index) => new DocumentBlock(item, [(null, index)])) : [new DocumentBlock(root, [])];

    /// <summary>Gives the nodes of the block: those of its <c>@graph</c>, and itself where it says something itself.</summary>
    public IEnumerable<TopNode> Nodes()
    {
        TermContext context = Context is { } stated ? TermContext.None.With(stated) : TermContext.None;
        DocumentValue? graph = Value["@graph"];
        if (graph is null || Value.Members.Any(member => member.Name is not ("@context" or "@graph" or "@id" or "id")))
            yield return new TopNode(Value, context, Steps, IsBlock: true);
        if (graph is null)
            yield break;
        for (int i = 0; i < graph.Each().Count; i++)
            yield return new TopNode(graph.Each()[i], context, graph.IsList ? [.. Steps, ("@graph", -1), (null, i)] : [.. Steps, ("@graph", -1)], IsBlock: false);
    }
}
