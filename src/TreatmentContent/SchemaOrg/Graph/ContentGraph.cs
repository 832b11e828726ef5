using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>The finished graph of a document: every reference leads to a node of it, and every node can be reached from its root.</summary>
internal sealed class ContentGraph
{
    // A writer is worth keeping: making one is the only allocation of a document that was written before.
    internal Utf8JsonWriter? SpareWriter;

    private ContentGraph(GraphNode[] nodes) => Nodes = nodes;

    /// <summary>Gets the nodes in the order of writing.</summary>
    public GraphNode[] Nodes { get; }

    /// <summary>Leaves out what cannot be written, and every reference to it, until nothing changes.</summary>
    /// <param name="nodes">The nodes in the order of writing; those that are left out are taken from the list.</param>
    /// <param name="root">What the document is about, such as the node of the page.</param>
    /// <param name="losses">Where to report, or null.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="InvalidOperationException">One id names two things of different kinds.</exception>
    public static ContentGraph Close(List<GraphNode> nodes, GraphNode root, LossReport? losses)
    {
        DropDoubles(nodes, losses);
        DropIncomplete(nodes, losses);
        HashSet<GraphNode> reached = Reach(nodes, [root]);
        foreach (GraphNode node in nodes.Where(node => !reached.Contains(node)))
        {
            Drop(node, losses, "Nothing of the document refers to it.");
        }

        nodes.RemoveAll(node => node.IsDropped);
        return new ContentGraph([.. nodes]);
    }

    /// <summary>Leaves out nodes that lack what their type needs, and every reference to them, until nothing changes.</summary>
    public static void DropIncomplete(List<GraphNode> nodes, LossReport? losses)
    {
        foreach (GraphNode node in nodes)
        {
            node.IsListed = true;
        }

        bool isStable;
        do
        {
            isStable = true;
            foreach (GraphNode node in nodes)
            {
                node.Unlink();
                if (Requirements.Missing(node) is { } missing)
                {
                    Drop(node, losses, $"It has none of: {string.Join(", ", missing.Select(need => need.Text))}; the node and every reference to it are left out.");
                    isStable = false;
                }
            }

            nodes.RemoveAll(node => node.IsDropped);
        }
        while (!isStable);
    }

    /// <summary>Gives the nodes that hang together with the given ones. One that only refers to others is as well connected as one that is referred to: a condition names its treatment.</summary>
    public static HashSet<GraphNode> Reach(List<GraphNode> nodes, IEnumerable<GraphNode> roots)
    {
        var reached = new HashSet<GraphNode>(roots);
        List<(GraphNode Node, List<GraphNode> Links)> open = nodes.ConvertAll(static node => (node, node.Links()));
        while (open.RemoveAll(entry => TryReach(entry.Node, entry.Links, reached)) > 0)
        {
            // Each that is reached may let others be reached that came before it.
        }

        return reached;
    }

    private static bool TryReach(GraphNode node, List<GraphNode> links, HashSet<GraphNode> reached)
    {
        if (!reached.Contains(node) && !links.Exists(reached.Contains))
            return false;

        reached.Add(node);
        reached.UnionWith(links);
        return true;
    }

    // The content may state a film or a picture twice. Things of two kinds under one id are a mistake of whoever names them, and neither may silently go.
    private static void DropDoubles(List<GraphNode> nodes, LossReport? losses)
    {
        var known = new Dictionary<Term, GraphNode>();
        foreach (GraphNode node in nodes.Where(node => !known.TryAdd(node.Id!, node)))
        {
            if (node.Type != known[node.Id!].Type && !Types.IsMedia(node.Type))
                throw Shared(node, known[node.Id!]);

            Drop(node, losses, "Another part of the content has the same id; the second is left out.");
        }

        nodes.RemoveAll(node => node.IsDropped);
        foreach (GraphNode part in nodes.SelectMany(node => node.PartsWithId()))
        {
            if (!known.TryGetValue(part.Id!, out GraphNode? other))
                known.Add(part.Id!, part);
            else if (part.IsStub ? !(other.IsStub || Types.IsPage(other.Type)) : other != part)
                throw Shared(part, other);
        }
    }

    private static InvalidOperationException Shared(GraphNode node, GraphNode other) =>
        new($"'{node.Id}' is the id of a {other.Type} ({other.Place}) and of a {node.Type} ({node.Place}); an @id names one thing.");

    private static void Drop(GraphNode node, LossReport? losses, string sentence)
    {
        node.IsDropped = true;
        losses?.Add(SchemaOrgLossKind.Incomplete, node.Place, node, sentence);
    }
}
