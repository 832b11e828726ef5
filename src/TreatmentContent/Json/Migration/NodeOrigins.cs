using System.Text.Json.Nodes;
using TreatmentContent.Contract;

namespace TreatmentContent.Json;

/// <summary>Remembers where the values of a document stood before it was migrated. A value is known by its node, wherever a step moves it.</summary>
internal sealed class NodeOrigins
{
    private readonly Dictionary<JsonNode, (JsonNode? Parent, string? Member, int Index)> places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes down a tree.</summary>
    /// <param name="root">The document as it was read.</param>
    public NodeOrigins(JsonNode root)
    {
        places.Add(root, default);
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out JsonNode? node))
        {
            foreach ((JsonNode child, string? member, int index) in ChildrenOf(node))
            {
                places.Add(child, (node, member, index));
                open.Push(child);
            }
        }
    }

    /// <summary>Gives the path of the document's file that a path of the migrated document stands for.</summary>
    /// <param name="migrated">The migrated document.</param>
    /// <param name="path">A path in it, which may lead to something that is missing.</param>
    /// <returns>The path of the nearest value around it that stood in the file, and from there the steps of <paramref name="path"/>.</returns>
    public string PathOf(JsonNode migrated, string path)
    {
        IReadOnlyList<(string? Member, int Index)> steps = JsonPath.Steps(path);
        JsonNode? node = migrated;
        JsonNode? known = null;
        int taken = 0;
        for (int i = 0; i <= steps.Count && node is not null; i++)
        {
            if (places.ContainsKey(node))
                (known, taken) = (node, i);
            node = i < steps.Count ? Child(node, steps[i]) : null;
        }

        return JsonPath.Of(StepsTo(known).Concat(steps.Skip(taken)));
    }

    private Stack<(string? Member, int Index)> StepsTo(JsonNode? node)
    {
        var steps = new Stack<(string? Member, int Index)>();
        while (node is not null && places[node] is { Parent: { } parent } place)
        {
            steps.Push((place.Member, place.Index));
            node = parent;
        }

        return steps;
    }

    private static JsonNode? Child(JsonNode node, (string? Member, int Index) step) => node switch
    {
        JsonObject record when step.Member is not null => record[step.Member],
        JsonArray items when step.Member is null && step.Index < items.Count => items[step.Index],
        _ => null,
    };

    private static IEnumerable<(JsonNode Child, string? Member, int Index)> ChildrenOf(JsonNode node) => node switch
    {
        JsonObject record => from member in record where member.Value is not null select (member.Value, (string?)member.Key, -1),
        JsonArray items => from index in Enumerable.Range(0, items.Count) where items[index] is not null select (items[index], (string?)null, index),
        _ => [],
    };
}
