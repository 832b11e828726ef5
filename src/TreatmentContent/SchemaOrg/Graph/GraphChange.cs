using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TreatmentContent.SchemaOrg;

/// <summary>Lets the author of a site change a graph as JSON, and reads it back.</summary>
internal sealed class GraphChange
{
    // As deep as it can be written; how deep it may be is said by the check.
    public const int MaxDepth = 1_000;

    private readonly Dictionary<string, GraphNode> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GraphNode> lifted = new(StringComparer.Ordinal);
    private readonly LossReport? losses;

    private GraphChange(LossReport? losses) => this.losses = losses;

    /// <summary>Changes a graph.</summary>
    /// <param name="graph">The nodes; afterwards those that the change left and added, in its order.</param>
    /// <param name="shared">Nodes that stand elsewhere in the document and may be referred to.</param>
    /// <param name="change">The change.</param>
    /// <param name="losses">Where to report references that lead nowhere, or null.</param>
    /// <returns>The graph as it was before, as a list in JSON: what is wrong in it is no fault of the change.</returns>
    /// <exception cref="InvalidOperationException">What the change left is no graph.</exception>
    public static ReadOnlyMemory<byte> Apply(List<GraphNode> graph, IEnumerable<GraphNode> shared, Action<JsonArray> change, LossReport? losses)
    {
        ReadOnlyMemory<byte> before = Write(graph);
        JsonArray array = JsonNode.Parse(before.Span)!.AsArray();
        change(array);
        var reading = new GraphChange(losses);
        foreach (GraphNode node in graph.Concat(shared))
        {
            reading.nodes[node.Id!.Text] = node;
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            array.WriteTo(writer);
        }

        using var document = JsonDocument.Parse(buffer.WrittenMemory, new JsonDocumentOptions { MaxDepth = MaxDepth });
        reading.Read(document.RootElement, graph);
        return before;
    }

    private static ReadOnlyMemory<byte> Write(List<GraphNode> graph)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, GraphWriter.Minified))
        {
            writer.WriteStartArray();
            foreach (GraphNode node in graph)
            {
                GraphWriter.WriteNode(writer, node);
            }

            writer.WriteEndArray();
        }

        return buffer.WrittenMemory;
    }

    private static InvalidOperationException Wrong(string what) => new($"After the change {what}.");

    private static string? IdOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(Names.Id.Text, out JsonElement value))
            return null;

        string? id = value.ValueKind == JsonValueKind.String ? value.GetString() : throw Wrong($"an @id is {value.GetRawText()}; it is an address in quotes");
        return LexicalForms.IsAddress(id!) ? id : throw Wrong($"an @id is '{id}'; it is an absolute http or https address");
    }

    private static bool IsReference(JsonElement node) => node.EnumerateObject().Count() == 1;

    // A page of another document: no more than its name and language.
    private static bool IsStub(JsonElement node, Term[] types) => types.Any(Types.IsPage)
        && node.EnumerateObject().All(property => property.NameEquals(Names.Type.Text) || property.NameEquals(Names.Id.Text) || property.NameEquals(Names.Name.Text) || property.NameEquals(Names.InLanguage.Text));

    private static decimal NumberOf(Term name, JsonElement value) => value.TryGetDecimal(out decimal number) ? number : throw Wrong($"'{name}' is a number out of range");

    private static Term[] TypesOf(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(Names.Type.Text, out JsonElement type))
            throw Wrong("a node has no @type");

        string?[] types = type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()],
            JsonValueKind.Array => [.. type.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : null)],
            _ => [],
        };
        return types.Length > 0 && !types.Any(string.IsNullOrWhiteSpace) ? [.. types.Select(text => new Term(text!))] : throw Wrong("an @type is no text");
    }

    private void Read(JsonElement array, List<GraphNode> graph)
    {
        var kept = new List<(GraphNode Node, JsonElement Json, Term[] Types)>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonElement element in array.EnumerateArray())
        {
            Term[] types = TypesOf(element);
            string id = IdOf(element) ?? throw Wrong($"a {types[0]} at the top of the graph has no @id");
            if (!ids.Add(id) || (nodes.TryGetValue(id, out GraphNode? found) && found.IsShared && !graph.Contains(found)))
                throw Wrong($"'{id}' is defined twice");

            if (!nodes.TryGetValue(id, out GraphNode? node))
                nodes[id] = node = new GraphNode(types[0], new Term(id));

            kept.Add((node, element, types));
        }

        foreach (GraphNode gone in graph.Where(node => !ids.Contains(node.Id!.Text)))
        {
            gone.IsDropped = true;
            nodes.Remove(gone.Id!.Text);
        }

        FindNamed(array);
        FindLifted(array, isTop: true);
        graph.Clear();
        foreach ((GraphNode node, JsonElement json, Term[] types) in kept)
        {
            node.Clear(types[0], types[1..]);
            ReadProperties(json, node);
            graph.Add(node);
        }

        graph.AddRange(lifted.Values);
    }

    private void FindNamed(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object && IdOf(value) is { } id && IsReference(value))
            named.Add(id);
        foreach (JsonElement inner in Inner(value))
            FindNamed(inner);
    }

    // What another node refers to stands at the top, wherever the change put it.
    private void FindLifted(JsonElement value, bool isTop)
    {
        if (!isTop && value.ValueKind == JsonValueKind.Object && IdOf(value) is { } id && named.Contains(id) && !IsReference(value) && !nodes.ContainsKey(id)
            && TypesOf(value) is var types && !IsStub(value, types))
        {
            nodes[id] = lifted[id] = new GraphNode(types[0], new Term(id));
        }

        foreach (JsonElement inner in Inner(value))
            FindLifted(inner, isTop && value.ValueKind == JsonValueKind.Array);
    }

    private static IEnumerable<JsonElement> Inner(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Select(property => property.Value),
        JsonValueKind.Array => value.EnumerateArray(),
        _ => [],
    };

    private void ReadProperties(JsonElement json, GraphNode node)
    {
        foreach (JsonProperty property in json.EnumerateObject())
        {
            if (property.NameEquals(Names.Type.Text) || property.NameEquals(Names.Id.Text))
                continue;

            if (property.Name.StartsWith('@'))
                throw Wrong($"a {node.Type} has '{property.Name}'; a graph of this library has only @type and @id");

            if (node.Has(new Term(property.Name)))
                throw Wrong($"a {node.Type} has '{property.Name}' twice");

            ReadValue(node, new Term(property.Name), property.Value);
        }
    }

    private void ReadValue(GraphNode node, Term name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                node.Add(name, value.GetString()?.Trim());
                break;
            case JsonValueKind.Number:
                node.Add(name, NumberOf(name, value));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                node.Add(name, value.GetBoolean());
                break;
            case JsonValueKind.Object:
                node.Add(name, NodeOf(node, name, value));
                break;
            case JsonValueKind.Array:
                ReadItems(node, name, [.. value.EnumerateArray()]);
                break;
        }
    }

    private void ReadItems(GraphNode node, Term name, JsonElement[] items)
    {
        if (Array.TrueForAll(items, item => item.ValueKind == JsonValueKind.String))
            node.Add(name, [.. items.Select(item => item.GetString()!.Trim()).Where(text => text.Length > 0)]);
        else if (Array.TrueForAll(items, item => item.ValueKind == JsonValueKind.Object))
            node.Add(name, items.Select(item => NodeOf(node, name, item)).OfType<GraphNode>());
        else
            node.AddMixed(name, [.. items.Select(item => ItemOf(node, name, item)).OfType<object>()]);
    }

    private object? ItemOf(GraphNode owner, Term name, JsonElement item) => item.ValueKind switch
    {
        JsonValueKind.String => item.GetString()!.Trim() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => NumberOf(name, item),
        JsonValueKind.True or JsonValueKind.False => item.GetBoolean(),
        JsonValueKind.Object => NodeOf(owner, name, item),
        JsonValueKind.Null => null,
        _ => throw Wrong($"'{name}' holds a list within a list"),
    };

    private GraphNode? NodeOf(GraphNode owner, Term name, JsonElement json)
    {
        string? id = IdOf(json);
        if (id is not null && IsReference(json))
        {
            if (nodes.TryGetValue(id, out GraphNode? found))
                return found;

            losses?.AddLast(SchemaOrgLossKind.Incomplete, owner.Place, owner, $"'{name}' refers to '{id}', which is not in the graph; the reference is left out.");
            return null;
        }

        Term[] types = TypesOf(json);
        bool isStub = id is not null && IsStub(json, types);
        GraphNode? top = id is null ? null : lifted.GetValueOrDefault(id);
        if (id is not null && ((top is null && nodes.ContainsKey(id)) || (!isStub && !parts.Add(id))))
            throw Wrong($"'{id}' is defined twice");

        GraphNode part = top ?? new GraphNode(types[0], id is null ? null : new Term(id)) { IsPart = true, IsStub = isStub };
        part.Clear(types[0], types[1..]);
        ReadProperties(json, part);
        return part;
    }
}
