using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>The nodes of a page's documents: nested or referred to, in one block or several, they come to the same.</summary>
internal sealed class PageGraph
{
    private readonly Dictionary<string, PageNode> byId = new(StringComparer.Ordinal);
    private readonly List<PageNode> nodes = [];

    private PageGraph()
    {
    }

    /// <summary>Gets the nodes that are described, in the order of the document.</summary>
    public IReadOnlyList<PageNode> Nodes => nodes;

    public static PageGraph Read(DocumentValue root)
    {
        var graph = new PageGraph();
        foreach (TopNode top in DocumentBlock.Of(root).SelectMany(block => block.Nodes()).Where(top => top.Value.IsObject))
            graph.Take(top.Read(), DocumentPath.Of(top.Steps), isTop: true);
        return graph;
    }

    private PageNode Take(LinkedNode linked, DocumentPath? path, bool isTop)
    {
        PageNode node = Named(linked.IdText);

        // What points at another page says its type and name, and describes nothing.
        if (!linked.IsReference && (isTop || !linked.IsStub))
        {
            if (!node.IsDescribed)
                nodes.Add(node);
            node.Describe(path, linked.Types, isTop);
        }

        foreach (DocumentMember member in linked.Properties)
        {
            if (linked.Context.TryResolve(member.Name, out string name))
                Add(node, name, member, linked.Context, path);
        }

        foreach (DocumentMember member in linked.Inner)
            TakeInner(member.Value, linked.Context.Below(""), new DocumentPath(path, member.Name, -1));
        foreach (DocumentMember member in linked.Reversed)
            TakeReversed(node, member, linked.Context, path);
        if (linked.Reverse is { } reverse)
        {
            foreach (DocumentMember member in reverse.Value.Members)
                TakeReversed(node, member, linked.Context, new DocumentPath(path, reverse.Name, -1));
        }

        return node;
    }

    private void Add(PageNode node, string name, DocumentMember member, TermContext context, DocumentPath? path)
    {
        DocumentPath way = DocumentPath.To(member, path);
        bool isReference = context.IsReference(member.Name);
        if (ContainerMap.Entries(member, context) is not { } entries)
        {
            Add(node, name, member.Value, context.Below(member.Name), way, isReference);
            return;
        }

        foreach (DocumentMember entry in entries)
            Add(node, name, entry.Value, context.Below(member.Name), new DocumentPath(way, entry.Name, -1), isReference);
    }

    private PageNode Named(string? id)
    {
        if (id is null)
            return new PageNode(id: null);
        if (!byId.TryGetValue(id, out PageNode? node))
            byId.Add(id, node = new PageNode(id));
        return node;
    }

    // Nodes that stand inside another without being values of its properties.
    private void TakeInner(DocumentValue value, TermContext context, DocumentPath path)
    {
        if (value.IsObject)
            Take(LinkedNode.Read(value, context), path, isTop: true);
        for (int i = 0; i < value.Items.Count; i++)
            TakeInner(value.Items[i], context, new DocumentPath(path, null, i));
    }

    private void Add(PageNode node, string name, DocumentValue value, TermContext context, DocumentPath path, bool isReference)
    {
        for (int i = 0; i < value.Items.Count; i++)
            Add(node, name, value.Items[i], context, new DocumentPath(path, null, i), isReference);
        if (value.IsObject)
            AddObject(node, name, LinkedNode.Read(value, context), path);
        else if (isReference && value.IsText && value.Text.Length > 0)
            node.Add(name, new PageValue(null, Named(context.Name(value.Text)), path));
        else if (!value.IsList && value.Kind != JsonValueKind.Null && !(value.IsText && string.IsNullOrWhiteSpace(value.Text)))
            node.Add(name, new PageValue(value.Text, null, path));
    }

    private void AddObject(PageNode node, string name, LinkedNode linked, DocumentPath path)
    {
        if ((linked.Literal ?? linked.List) is { } inner)
            Add(node, name, inner.Value, linked.Context.Below(""), new DocumentPath(path, inner.Name, -1), isReference: false);
        else if (linked.Id is not null || linked.Type is not null || linked.Properties.Count > 0)
            node.Add(name, new PageValue(null, Take(linked, path, isTop: false), path));
    }

    private void TakeReversed(PageNode node, DocumentMember member, TermContext context, DocumentPath? path)
    {
        DocumentPath way = DocumentPath.To(member, path);
        foreach (DocumentValue value in member.Value.Each().Where(value => value.IsObject))
        {
            PageNode holder = Take(LinkedNode.Read(value, context.Below(member.Name)), way, isTop: false);
            if (context.TryResolve(member.Name, out string name))
                holder.Add(name, new PageValue(null, node, way));
        }
    }
}
