using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Json;

/// <summary>Makes the JSON Schema (2020-12) of a record along the contract, with the code's comments as descriptions.</summary>
/// <remarks>
/// Every record, value and vocabulary is one definition, so that the file stays readable and records may hold themselves. A description stands where a
/// definition is used, not in it: editors take over everything beside a reference from the definition, and would say of every member only what its type is.
/// </remarks>
internal sealed class SchemaGenerator(CodeDocumentation documentation)
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);
    private readonly Queue<Type> open = new();
    private readonly HashSet<Type> known = [];

    /// <summary>Gets the major version of the format, which the files' names end with: every minor version fits the schema of its major one.</summary>
    public static string MajorVersion { get; } = TreatmentCatalog.CurrentFormatVersion.Split('.')[0];

    /// <summary>Gets the vocabularies that content writes, by name.</summary>
    public static IReadOnlyList<Type> Vocabularies { get; } =
        [.. typeof(Likelihood).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.Namespace == typeof(Likelihood).Namespace).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>Makes the schema of a file.</summary>
    /// <param name="root">The record that the file holds.</param>
    /// <param name="documentation">The comments of the code.</param>
    public static JsonObject Generate(Type root, CodeDocumentation documentation)
    {
        var generator = new SchemaGenerator(documentation);
        JsonObject schema = generator.Record(root);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", NameOf(root));
        schema.Insert(2, "description", documentation.Of(root));
        var properties = (JsonObject)schema["properties"]!;
        if (!properties.ContainsKey("$schema"))
            properties.Insert(0, "$schema", new JsonObject { ["description"] = "The address of this schema, for editors.", ["type"] = "string" });
        generator.DefineAll(schema);
        return schema;
    }

    /// <summary>Makes the schema of an overlay, which is no record: its texts stand under keys.</summary>
    /// <param name="documentation">The comments of the code.</param>
    public static JsonObject GenerateOverlay(CodeDocumentation documentation)
    {
        var generator = new SchemaGenerator(documentation);
        JsonObject Member(string property, JsonObject shape)
        {
            shape.Insert(0, "description", documentation.Of(typeof(TranslationOverlay).GetProperty(property)!));
            return shape;
        }

        var properties = new JsonObject
        {
            ["$schema"] = Member(nameof(TranslationOverlay.Schema), new JsonObject { ["type"] = "string" }),
            [FormatVersions.MemberName] = Member(nameof(TranslationOverlay.FormatVersion), new JsonObject { ["type"] = "string", ["pattern"] = VersionPattern }),
            ["treatment"] = Member(nameof(TranslationOverlay.Treatment), generator.Reference(typeof(Id<Treatment>))),
            ["locale"] = Member(nameof(TranslationOverlay.Locale), generator.Reference(typeof(LocaleTag))),
            ["texts"] = Member(nameof(TranslationOverlay.Texts), new JsonObject { ["type"] = "object", ["additionalProperties"] = generator.Reference(typeof(LocalText)) }),
        };
        var schema = new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = nameof(TranslationOverlay),
            ["description"] = documentation.Of(typeof(TranslationOverlay)),
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray("treatment", "locale", "texts"),
        };
        generator.DefineAll(schema);
        return schema;
    }

    private static string VersionPattern => TextPatterns.Whole($"{MajorVersion}\\.(?:0|[1-9][0-9]{{0,8}})");

    private void DefineAll(JsonObject schema)
    {
        while (open.TryDequeue(out Type? type))
            definitions.Add(NameOf(type), Define(type));
        schema["$defs"] = new JsonObject(definitions.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
    }

    private JsonObject Define(Type type)
    {
        JsonObject shape = type.IsAssignableTo(typeof(ContentRecord)) ? Record(type)
            : ValueShapes.Definition(type, documentation, Reference) ?? throw new InvalidOperationException($"{type} has no shape in ValueShapes or TextShapes.");
        shape.Insert(0, "title", NameOf(type));
        shape.Insert(1, "$comment", ValueShapes.CommentOf(type) ?? documentation.Of(ValueShapes.Is(type, typeof(Open<>)) ? type.GenericTypeArguments[0] : type));
        return shape;
    }

    // The exporter alone would unfold every record at every place; each other record is made a value, of which it knows nothing, and gets its reference afterwards.
    private JsonObject Record(Type type)
    {
        var options = new JsonSerializerOptions(ContentContract.Options);
        options.Converters.Insert(0, new OtherRecords(type));
        var exporter = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, node) => context.Path.IsEmpty ? node : Member(type, context) };
        var exported = (JsonObject)options.GetJsonSchemaAsNode(type, exporter);
        var schema = new JsonObject { ["type"] = "object", ["properties"] = exported["properties"]?.DeepClone() ?? new JsonObject() };
        if (exported["required"] is { } required)
            schema["required"] = required.DeepClone();
        return schema;
    }

    private JsonObject Member(Type record, JsonSchemaExporterContext context)
    {
        JsonObject shape = Shape(context.TypeInfo.Type);
        if (context.PropertyInfo is not { } member)
            return shape;

        System.Reflection.PropertyInfo property = record.GetProperties().Single(property => member.Name is "$schema" ? property.Name == "Schema" : JsonNamingPolicy.CamelCase.ConvertName(property.Name) == member.Name);
        shape.Insert(0, "description", documentation.Of(property));
        if (member.Name == FormatVersions.MemberName)
            shape["pattern"] = VersionPattern;
        JsonNode[] examples = [.. documentation.ExamplesOf(property).Select(text => Example(text, member.PropertyType)).OfType<JsonNode>()];
        if (examples.Length > 0)
            shape["examples"] = new JsonArray(examples);
        return shape;
    }

    private JsonObject Shape(Type declared)
    {
        Type type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (ContentContract.Of(type) is { } contract && (contract.Converter as IListConverter)?.ItemType is { } item)
            return List(item);
        if (type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)))
            return List(type.GenericTypeArguments[0]);
        return Reference(type);
    }

    private JsonObject List(Type item)
    {
        JsonObject shape = Reference(item);
        if (item.IsAssignableTo(typeof(ContentRecord)))
            shape.Insert(0, "description", documentation.Of(item));
        return new JsonObject { ["type"] = "array", ["items"] = shape };
    }

    private JsonObject Reference(Type type)
    {
        if (ValueShapes.Plain(type) is { } plain)
            return plain;
        Type definition = ValueShapes.Is(type, typeof(Id<>)) ? typeof(Id<Statement>) : type;
        if (known.Add(definition))
            open.Enqueue(definition);
        return new JsonObject { ["$ref"] = $"#/$defs/{NameOf(definition)}" };
    }

    private static string NameOf(Type type) =>
        type == typeof(TimeOnly) ? "TimeOfDay" : type == typeof(DateOnly) ? "Day" : ValueShapes.Is(type, typeof(Open<>)) ? type.GenericTypeArguments[0].Name : type.Name.Split('`')[0];

    // Only what the member would read is an example of it; a list's examples are of its items.
    private static JsonNode? Example(string text, Type type)
    {
        var candidates = new JsonNode[] { JsonValue.Create(text), new JsonArray(text) };
        return candidates.FirstOrDefault(candidate => IsRead(candidate, type));
    }

    private static bool IsRead(JsonNode candidate, Type type)
    {
        try
        {
            return candidate.Deserialize(ContentContract.Options.GetTypeInfo(type)) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed class OtherRecords(Type record) : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(ContentRecord)) && typeToConvert != record;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Opaque<>).MakeGenericType(typeToConvert))!;
    }

    private sealed class Opaque<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
