using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

/// <summary>docs/schema holds the JSON Schema of every kind of content file, made from the contract and the code's comments, byte for byte.</summary>
public sealed class SchemaDocumentTests
{
    private static readonly CodeDocumentation Documentation = CodeDocumentation.Load();

    // What a content folder may hold: its own file, and one kind of record a folder.
    private static readonly Dictionary<string, Type> Files = new Dictionary<string, Type>
    {
        ["catalog"] = typeof(TreatmentCatalog),
        ["citation"] = typeof(Citation),
        ["clinic"] = typeof(Clinic),
        ["condition"] = typeof(Condition),
        ["device"] = typeof(Device),
        ["practitioner"] = typeof(Practitioner),
        ["substance"] = typeof(Substance),
        ["treatment"] = typeof(Treatment),
    }.ToDictionary(file => $"{file.Key}-{SchemaGenerator.MajorVersion}.json", file => file.Value);

    public static TheoryData<string> FileNames => [.. Files.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(FileNames))]
    public void The_schema_is_what_the_contract_says(string name)
    {
        string schema = Schema(Files[name]);
        string file = Path.Combine(Folder(), name);
        if (!File.Exists(file) || File.ReadAllText(file) != schema)
        {
            File.WriteAllText(Path.ChangeExtension(file, ".received.json"), schema, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Assert.Fail($"docs/schema/{name} is not what the contract says; read {Path.ChangeExtension(name, ".received.json")}, and rename it if it is right.");
        }
    }

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "..", "docs", "schema");

    private static string Schema(Type root)
    {
        JsonObject schema = SchemaGenerator.Generate(root, Documentation);
        var compact = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(compact, new JsonWriterOptions { Encoder = ContentJsonEncoder.Instance }))
            schema.WriteTo(writer);
        var laidOut = new ArrayBufferWriter<byte>();
        JsonLayout.Write(compact.WrittenSpan, laidOut);
        return Encoding.UTF8.GetString(laidOut.WrittenSpan);
    }
}
