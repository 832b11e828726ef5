using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a change took out of a graph or put something else in the place of, so that the losses speak of what is written in the end.</summary>
internal sealed class LossesOfChange
{
    private readonly LossReport losses;
    private readonly (GraphNode Node, GraphProperty[] Properties)[] before;

    private LossesOfChange(LossReport losses, IEnumerable<GraphNode> nodes)
    {
        this.losses = losses;
        before = [.. nodes.Select(node => (node, node.Properties.ToArray()))];
    }

    /// <summary>Keeps what the nodes say before a change; null where nobody asks.</summary>
    public static LossesOfChange? Begin(LossReport? losses, IEnumerable<GraphNode> nodes) => losses is null ? null : new(losses, nodes);

    /// <summary>Says whether a node is a section of the page.</summary>
    public static bool IsSection(GraphNode node) => node.Type == Types.HealthTopicContent || node.Type == Types.WebPageElement || node.Type == Types.FAQPage;

    /// <summary>Says whether a text stands in a node or in a part of it.</summary>
    public static bool IsSaid(GraphNode node, string text)
    {
        foreach (GraphProperty property in node.Properties.ToArray())
        {
            if (ValuesOf(property).Any(value => value.Node is { IsPart: true } part ? IsSaid(part, text) : value.Node is null && value.Key.Contains(text, StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    /// <summary>Tells the report what is no longer there.</summary>
    /// <param name="left">The nodes that the change left, before those that lack something went as well.</param>
    /// <param name="after">The graph as it is written.</param>
    public void Report(IReadOnlySet<GraphNode> left, ContentGraph after)
    {
        HashSet<GraphNode> written = [.. after.Nodes];
        HashSet<ContentPlace> places = [.. after.Nodes.Select(node => node.Place)];
        losses.IsChanged = true;
        losses.CitedBefore = [.. before.SelectMany(node => CitedSources.NamesIn(node.Properties))];
        foreach ((GraphNode node, GraphProperty[] properties) in before)
        {
            if (written.Contains(node))
                Compare(node, properties, written);
            else
                AddGone(node, properties, places, isTaken: !left.Contains(node));
        }
    }

    private static IEnumerable<(string Key, GraphNode? Node)> ValuesOf(GraphProperty property) => property.Value switch
    {
        IEnumerable<string> texts => texts.Select(text => (text, (GraphNode?)null)),
        IEnumerable<Term> terms => terms.Select(term => (term.Text, (GraphNode?)null)),
        IEnumerable<GraphNode> nodes => nodes.Select(node => (KeyOf(node), (GraphNode?)node)),
        IEnumerable<object> values => values.Select(value => (KeyOf(value), value as GraphNode)),
        object value => [(KeyOf(value), value as GraphNode)],
    };

    private static string KeyOf(object value) => value switch
    {
        GraphNode { IsPart: true } part => Json(part),
        GraphNode node => node.Id!.Text,
        Term term => term.Text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Json(GraphNode part)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, GraphWriter.Minified);
        GraphWriter.WriteNode(writer, part);
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // The parts that come from a fact of their own, such as a reason not to treat.
    private static IEnumerable<GraphNode> Facts(GraphNode part) =>
        (part.Place.Root is null || part.IsStub ? [] : new[] { part }).Concat(part.Properties.ToArray().SelectMany(Facts));

    private static IEnumerable<GraphNode> Facts(GraphProperty property) => ValuesOf(property).Select(value => value.Node).OfType<GraphNode>().Where(node => node.IsPart).SelectMany(Facts);

    private static IEnumerable<string> Parts(GraphProperty property) =>
        ValuesOf(property).Where(value => value.Node is { IsPart: true }).SelectMany(value => value.Node!.Properties.ToArray().SelectMany(Parts).Prepend(value.Key));

    private void AddGone(GraphNode node, GraphProperty[] properties, HashSet<ContentPlace> places, bool isTaken)
    {
        losses.TakeOut(node);
        foreach (GraphNode fact in properties.SelectMany(Facts))
        {
            losses.TakeOut(fact.Place);
        }

        // What is kept for the facts of a section is settled fact by fact; its own place is that of the first.
        if (!isTaken || IsSection(node))
            return;

        string sentence = $"The change took the {node.Type} out.";
        if (places.Contains(node.Place) || node.Place.Root is null)
        {
            losses.AddLast(SchemaOrgLossKind.TakenOut, node.Place, node, sentence);
            return;
        }

        losses.TakeOut(node.Place);
        losses.Add(SchemaOrgLossKind.TakenOut, node.Place, node, sentence);
    }

    private void Compare(GraphNode node, GraphProperty[] properties, HashSet<GraphNode> written)
    {
        GraphProperty[] now = node.Properties.ToArray();
        HashSet<string> parts = [.. now.SelectMany(Parts)];
        foreach (GraphProperty property in properties)
        {
            List<string> kept = [.. now.Where(other => other.Name == property.Name).SelectMany(other => ValuesOf(other)).Select(value => value.Key)];

            // Of a node that is gone there is a line already.
            (string Key, GraphNode? Node)[] lost = [.. ValuesOf(property).Where(value => !kept.Remove(value.Key) && (value.Node is null or { IsPart: true } || written.Contains(value.Node)))];
            if (lost.Length == 0)
                continue;

            losses.Touch(node);
            bool isOfFacts = true;
            foreach ((_, GraphNode? value) in lost)
            {
                GraphNode[] facts = value is { IsPart: true } ? [.. Facts(value)] : [];
                isOfFacts &= facts.Length > 0;
                foreach (GraphNode fact in facts.Where(fact => !parts.Contains(Json(fact))))
                {
                    losses.TakeOut(fact.Place);
                }
            }

            if (!isOfFacts && !IsSection(node))
                losses.AddLast(SchemaOrgLossKind.TakenOut, node.Place, node, $"The change took out or changed what the {node.Type} says as '{property.Name}'.");
        }
    }
}
