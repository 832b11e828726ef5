namespace TreatmentContent.SchemaOrg;

/// <summary>A part of a document with a context of its own: the whole, or an item of the list that is the whole.</summary>
/// <param name="Value">The part.</param>
/// <param name="Steps">The way to it from the root.</param>
internal readonly record struct DocumentBlock(DocumentValue Value, IReadOnlyList<(string? Member, int Index)> Steps)
{
    /// <summary>Gets its <c>@context</c>, or null.</summary>
    public DocumentValue? Context => Value["@context"];

    /// <summary>Gets its <c>@graph</c>, whatever the context calls it, or null.</summary>
    public DocumentMember? Graph => GraphIn(Terms);

    private TermContext Terms => Context is { } stated ? TermContext.None.With(stated) : TermContext.None;

    /// <summary>Gives the blocks of a document.</summary>
    public static IEnumerable<DocumentBlock> Of(DocumentValue root) => Items(root, []).Select(item => new DocumentBlock(item.Value, item.Steps));

    /// <summary>Gives the nodes of the block: those of its <c>@graph</c>, and itself where it says something itself.</summary>
    public IEnumerable<TopNode> Nodes()
    {
        TermContext context = Terms;
        DocumentMember? graph = GraphIn(context);
        if (graph is null || Value.Members.Any(member => context.Keyword(member.Name) is not ("@context" or "@graph" or "@id")))
            yield return new TopNode(Value, context, Steps, IsBlock: true);
        if (graph is null)
            yield break;
        foreach ((DocumentValue item, IReadOnlyList<(string? Member, int Index)> steps) in Items(graph.Value.Value, [.. Steps, (graph.Value.Name, -1)]))
            yield return new TopNode(item, context, steps, IsBlock: false);
    }

    // Lists in lists are one list; one inside that is empty stands for itself.
    private static IEnumerable<(DocumentValue Value, IReadOnlyList<(string? Member, int Index)> Steps)> Items(DocumentValue value, IReadOnlyList<(string? Member, int Index)> steps) =>
        !value.IsList ? [(value, steps)]
        : value.Items.SelectMany((item, index) => item is { IsList: true, Items.Count: 0 } ? [(item, [.. steps, (null, index)])] : Items(item, [.. steps, (null, index)]));

    private DocumentMember? GraphIn(TermContext context)
    {
        foreach (DocumentMember member in Value.Members)
        {
            if (context.Keyword(member.Name) == "@graph")
                return member;
        }

        return null;
    }
}
