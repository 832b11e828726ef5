using System.Buffers;
using System.Text.Json;

namespace TreatmentContent.SchemaOrg;

/// <summary>Writes a graph as one JSON-LD document.</summary>
internal static class GraphWriter
{
    private const int LinksAtOnce = 512;

    public static readonly JsonWriterOptions Minified = new() { Encoder = ScriptSafeEncoder.Instance, SkipValidation = true };
    public static readonly JsonWriterOptions ForPeople = Minified with { Indented = true, NewLine = "\n" };

    public static void Write(ContentGraph graph, IBufferWriter<byte> output, bool indented)
    {
        if (indented)
        {
            using var writer = new Utf8JsonWriter(output, ForPeople);
            Write(writer, graph);
            return;
        }

        // Taken while it is in use: another thread, or the output itself, may write the same page.
        Utf8JsonWriter kept = Interlocked.Exchange(ref graph.SpareWriter, null) ?? new Utf8JsonWriter(NoOutput.Instance, Minified);
        kept.Reset(output);
        Write(kept, graph);
        kept.Reset(NoOutput.Instance);
        graph.SpareWriter = kept;
    }

    private static void Write(Utf8JsonWriter writer, ContentGraph graph)
    {
        WriteStart(writer);
        foreach (GraphNode node in graph.Nodes)
        {
            WriteNode(writer, node);
        }

        WriteEnd(writer);
    }

    /// <summary>Begins a document.</summary>
    public static void WriteStart(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Context.Json, Names.SchemaOrg.Json);
        writer.WriteStartArray(Names.Graph.Json);
    }

    /// <summary>Ends a document.</summary>
    public static void WriteEnd(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>Writes one node as <see cref="WriteNode"/> does, but lets go of its references as they are made: of a clinic there may be one for each treatment.</summary>
    /// <returns>A step for each time that what is written may be taken away.</returns>
    public static IEnumerable<int> WriteInSteps(Utf8JsonWriter writer, GraphNode node)
    {
        WriteHead(writer, node);
        for (int i = 0; i < node.Properties.Length; i++)
        {
            GraphProperty property = node.Properties[i];
            if (property.Kind != GraphValueKind.Links)
            {
                WriteProperty(writer, property.Name.Json, property);
                continue;
            }

            int count = 0;
            writer.WriteStartArray(property.Name.Json);
            foreach (Term id in (IEnumerable<Term>)property.Value)
            {
                WriteReference(writer, id);
                if (++count % LinksAtOnce != 0)
                    continue;

                writer.Flush();
                yield return count;
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes one node, as a value of an array.</summary>
    public static void WriteNode(Utf8JsonWriter writer, GraphNode node)
    {
        WriteHead(writer, node);
        foreach (ref readonly GraphProperty property in node.Properties)
        {
            WriteProperty(writer, property.Name.Json, property);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes no more of a node than that there is one.</summary>
    public static void WriteMention(Utf8JsonWriter writer, GraphNode node)
    {
        WriteHead(writer, node);
        writer.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter writer, GraphNode node)
    {
        writer.WriteStartObject();
        WriteTypes(writer, node);
        if (node.Id is { } id)
            writer.WriteString(Names.Id.Json, id.Json);
    }

    private static void WriteTypes(Utf8JsonWriter writer, GraphNode node)
    {
        if (node.MoreTypes.Length == 0)
        {
            writer.WriteString(Names.Type.Json, node.Type.Json);
            return;
        }

        writer.WriteStartArray(Names.Type.Json);
        writer.WriteStringValue(node.Type.Json);
        foreach (Term type in node.MoreTypes)
        {
            writer.WriteStringValue(type.Json);
        }

        writer.WriteEndArray();
    }

    private static void WriteProperty(Utf8JsonWriter writer, JsonEncodedText name, in GraphProperty property)
    {
        switch (property.Kind)
        {
            case GraphValueKind.Text:
                writer.WriteString(name, (string)property.Value);
                break;
            case GraphValueKind.Term:
                writer.WriteString(name, ((Term)property.Value).Json);
                break;
            case GraphValueKind.Number:
                writer.WriteNumber(name, (decimal)property.Value);
                break;
            case GraphValueKind.Flag:
                writer.WriteBoolean(name, (bool)property.Value);
                break;
            case GraphValueKind.Node:
                writer.WritePropertyName(name);
                WriteValue(writer, (GraphNode)property.Value);
                break;
            default:
                writer.WriteStartArray(name);
                WriteItems(writer, property.Kind, property.Value);
                writer.WriteEndArray();
                break;
        }
    }

    private static void WriteItems(Utf8JsonWriter writer, GraphValueKind kind, object items)
    {
        switch (kind)
        {
            case GraphValueKind.Texts:
                foreach (string text in (List<string>)items)
                {
                    writer.WriteStringValue(text);
                }

                break;
            case GraphValueKind.Terms:
                foreach (Term term in (List<Term>)items)
                {
                    writer.WriteStringValue(term.Json);
                }

                break;
            case GraphValueKind.Nodes:
                foreach (GraphNode node in (List<GraphNode>)items)
                {
                    WriteValue(writer, node);
                }

                break;
            case GraphValueKind.Mixed:
                foreach (object value in (List<object>)items)
                {
                    WriteMixed(writer, value);
                }

                break;
            case GraphValueKind.Links:
                foreach (Term id in (IEnumerable<Term>)items)
                {
                    WriteReference(writer, id);
                }

                break;
        }
    }

    private static void WriteValue(Utf8JsonWriter writer, GraphNode node)
    {
        if (node.IsPart)
        {
            WriteNode(writer, node);
            return;
        }

        WriteReference(writer, node.Id!);
    }

    private static void WriteMixed(Utf8JsonWriter writer, object value)
    {
        if (value is GraphNode node)
            WriteValue(writer, node);
        else if (value is string text)
            writer.WriteStringValue(text);
        else if (value is decimal number)
            writer.WriteNumberValue(number);
        else
            writer.WriteBooleanValue((bool)value);
    }

    private static void WriteReference(Utf8JsonWriter writer, Term id)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id.Json, id.Json);
        writer.WriteEndObject();
    }

    /// <summary>Where the spare writer points, so that it keeps nobody's buffer alive.</summary>
    private sealed class NoOutput : IBufferWriter<byte>
    {
        public static NoOutput Instance { get; } = new();

        public void Advance(int count) => throw new NotSupportedException();

        public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

        public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
    }
}
