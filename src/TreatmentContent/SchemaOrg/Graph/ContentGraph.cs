using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>The finished graph of a page: every reference leads to a node of it, and every node can be reached from the page's.</summary>
internal sealed class ContentGraph
{
    // A writer is worth keeping: making one is the only allocation of a document that was written before.
    internal Utf8JsonWriter? SpareWriter;

    private ContentGraph(GraphNode[] nodes) => Nodes = nodes;

    /// <summary>Gets the nodes in the order of writing.</summary>
    public GraphNode[] Nodes { get; }

    /// <summary>Leaves out what cannot be written, and every reference to it, until nothing changes.</summary>
    /// <param name="nodes">The nodes in the order of writing.</param>
    /// <param name="page">The node of the page, which stays.</param>
    /// <param name="losses">Where to report, or null.</param>
    /// <returns>The graph.</returns>
    public static ContentGraph Close(List<GraphNode> nodes, GraphNode page, LossReport? losses)
    {
        DropDoubles(nodes, losses);
        bool isStable;
        do
        {
            isStable = true;
            foreach (GraphNode node in nodes)
            {
                node.Unlink();
                if (!node.IsComplete)
                {
                    Drop(node, losses, $"It has none of: {string.Join(", ", node.Needs.Select(need => need.Text))}; the node and every reference to it are left out.");
                    isStable = false;
                }
            }

            nodes.RemoveAll(node => node.IsDropped);
        }
        while (!isStable);

        HashSet<GraphNode> reached = Reach(nodes, page);
        foreach (GraphNode node in nodes.Where(node => !reached.Contains(node)))
        {
            Drop(node, losses, "Nothing on the page refers to it.");
        }

        nodes.RemoveAll(node => node.IsDropped);
        return new ContentGraph([.. nodes]);
    }

    private static void DropDoubles(List<GraphNode> nodes, LossReport? losses)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (GraphNode node in nodes.Where(node => !ids.Add(node.Id!.Text)))
        {
            Drop(node, losses, "Another part of the content has the same id; the second is left out.");
        }
    }

    // A node that only refers to others is as well connected as one that is referred to: a condition names its treatment.
    private static HashSet<GraphNode> Reach(List<GraphNode> nodes, GraphNode page)
    {
        var reached = new HashSet<GraphNode> { page };
        int count;
        do
        {
            count = reached.Count;
            foreach (GraphNode node in nodes)
            {
                if (reached.Contains(node) || node.Links().Any(reached.Contains))
                {
                    reached.Add(node);
                    reached.UnionWith(node.Links());
                }
            }
        }
        while (reached.Count > count);

        return reached;
    }

    private static void Drop(GraphNode node, LossReport? losses, string sentence)
    {
        node.IsDropped = true;
        losses?.Add(SchemaOrgLossKind.Incomplete, node.Place, node, sentence);
    }
}
