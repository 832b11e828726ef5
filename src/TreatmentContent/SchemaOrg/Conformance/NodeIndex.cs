namespace TreatmentContent.SchemaOrg;

/// <summary>The nodes of a document by their <c>@id</c>, and which of them hang together.</summary>
internal sealed class NodeIndex
{
    private readonly Dictionary<string, (DocumentValue Value, LinkedNode Node)> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkedNode> typed = new(StringComparer.Ordinal);
    private readonly HashSet<string> sites = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> firstUnit = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentValue, int> units = [];
    private readonly HashSet<int> reached = [];
    private readonly List<int> group = [];

    private NodeIndex()
    {
    }

    /// <summary>Reads the nodes of a document.</summary>
    public static NodeIndex Of(IEnumerable<TopNode> nodes)
    {
        var index = new NodeIndex();
        var starts = new List<int>();
        foreach (TopNode top in nodes.Where(top => top.Value.IsObject))
        {
            int unit = index.group.Count;
            index.units.Add(top.Value, unit);
            index.group.Add(unit);
            LinkedNode node = top.Read();
            index.Visit(top.Value, node, unit, isTop: true);

            // A part of a page, such as its questions, is a page by its type alone; a page has an address of its own.
            if (node.IsPage && !(node.IdText ?? "").Contains('#', StringComparison.Ordinal))
                starts.Add(unit);
        }

        foreach (int start in starts)
            index.reached.Add(index.Find(start));
        foreach ((_, LinkedNode node) in index.definitions.Values)
            index.Complete(node);
        return index;
    }

    /// <summary>Gives a node without a type that which its <c>@id</c> has elsewhere in the document: wherever they stand, the two are one.</summary>
    public void Complete(LinkedNode node)
    {
        if (node.Type is null && node.IdText is { } id && typed.TryGetValue(id, out LinkedNode? known))
            node.TakeTypes(known);
    }

    /// <summary>Finds the node that an <c>@id</c> is defined by.</summary>
    /// <returns>The node, or null.</returns>
    public LinkedNode? Find(string id) => definitions.TryGetValue(id, out var found) ? found.Node : null;

    /// <summary>Says whether a page is pointed at, with its type, by that <c>@id</c>.</summary>
    public bool HasPageStub(string id) => pages.Contains(id);

    /// <summary>Says whether an <c>@id</c> is of another site than every node that the document defines.</summary>
    public bool IsOfAnotherSite(string id) => SiteOf(id) is { } site && !sites.Contains(site);

    /// <summary>Says whether an object is the first that defines its <c>@id</c>.</summary>
    public bool IsFirst(DocumentValue value, string id) => !definitions.TryGetValue(id, out var found) || found.Value.Offset == value.Offset;

    /// <summary>Says whether nothing leads from a page of the document to a node at its top, nor back.</summary>
    /// <returns>False for every node of a document without a page.</returns>
    public bool IsOrphan(DocumentValue top) => reached.Count > 0 && units.TryGetValue(top, out int unit) && !reached.Contains(Find(unit));

    // The host of an address, with its port; null for any other name.
    private static string? SiteOf(string id)
    {
        if (!LexicalForms.IsWebAddress(id))
            return null;
        string rest = id[(id.IndexOf("//", StringComparison.Ordinal) + 2)..];
        int end = rest.AsSpan().IndexOfAny("/?#");
        return end < 0 ? rest : rest[..end];
    }

    private void Visit(DocumentValue value, LinkedNode node, int unit, bool isTop)
    {
        if (node.Literal is not null)
            return;
        if (node.IdText is { } id)
        {
            Link(id, unit);
            if (node.Type is not null)
                typed.TryAdd(id, node);
            if (!isTop && node.IsStub)
                _ = node.IsPage && pages.Add(id);
            else if ((isTop || (!node.IsReference && !node.IsNamedLink)) && definitions.TryAdd(id, (value, node)) && SiteOf(id) is { } site)
                sites.Add(site);
        }

        foreach (DocumentMember member in node.Properties.Concat(node.Reversed))
        {
            if (ContainerMap.Entries(member, node.Context) is not { } entries)
            {
                Visit(member, node.Context, member.Name, unit);
                continue;
            }

            foreach (DocumentMember entry in entries)
                Visit(entry, node.Context, member.Name, unit);
        }

        foreach (DocumentMember member in node.Inner)
            Visit(member.Value, node.Context.Below(""), unit);
        if (node.List is { } list)
            Visit(list.Value, node.Context.Below(""), unit);
        if (node.Reverse is { } reverse)
        {
            foreach (DocumentMember member in reverse.Value.Members)
                Visit(member.Value, node.Context.Below(member.Name), unit);
        }
    }

    private void Visit(DocumentMember member, TermContext context, string name, int unit)
    {
        Visit(member.Value, context.Below(name), unit);
        if (!context.IsReference(name))
            return;
        foreach (DocumentValue named in member.Value.Each().Where(named => named.IsText))
            Link(context.Name(named.Text), unit);
    }

    private void Link(string id, int unit)
    {
        if (!firstUnit.TryAdd(id, unit))
            group[Find(unit)] = Find(firstUnit[id]);
    }

    private void Visit(DocumentValue value, TermContext context, int unit)
    {
        if (value.IsObject)
            Visit(value, LinkedNode.Read(value, context), unit, isTop: false);
        foreach (DocumentValue item in value.Items)
            Visit(item, context, unit);
    }

    // The head of the group that a unit belongs to; the way there is halved each time it is walked.
    private int Find(int unit)
    {
        while (group[unit] != unit)
            unit = group[unit] = group[group[unit]];
        return unit;
    }
}
