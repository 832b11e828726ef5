using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Storage;
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
        ["overlay"] = typeof(TranslationOverlay),
        ["practitioner"] = typeof(Practitioner),
        ["substance"] = typeof(Substance),
        ["treatment"] = typeof(Treatment),
    }.ToDictionary(file => $"{file.Key}-{SchemaGenerator.MajorVersion}.json", file => file.Value);

    public static TheoryData<string> FileNames => [.. Files.Keys.Order(StringComparer.Ordinal)];

    public static TheoryData<string> BrokenFiles => [.. Directory.GetFiles(TestData(), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

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

    [Fact]
    public void The_package_gives_every_schema_that_stands_in_docs()
    {
        Assert.Equal(Files.Keys.Order(StringComparer.Ordinal), ContentSchema.FileNames);
        Assert.All(ContentSchema.FileNames, name => Assert.Equal(File.ReadAllText(Path.Combine(Folder(), name)), ContentSchema.Read(name)));
    }

    [Fact]
    public void A_schema_that_does_not_exist_is_refused_with_those_that_do()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => ContentSchema.Read("treatment.json"));

        Assert.Contains("catalog-1.json, ", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => ContentSchema.Read(null!));
    }

    // Every folder of a content folder, and catalog.json itself.
    [Fact]
    public void Every_kind_of_content_file_has_a_schema()
    {
        IEnumerable<string> singular = FolderContent.Parts.Select(part => part[..^1]).Append(FolderContent.CatalogStem).Append("overlay");

        Assert.Equal(singular.Order(StringComparer.Ordinal), Files.Keys.Select(name => name.Split('-')[0]).Order(StringComparer.Ordinal));
    }

    // What the schema refuses (tests/json-schema holds that it does) the reader refuses too: an editor never marks what is right.
    [Theory, MemberData(nameof(BrokenFiles))]
    public void What_the_schema_refuses_is_not_read(string file)
    {
        Type root = Files[$"{file.Split('.')[0]}-{SchemaGenerator.MajorVersion}.json"];
        byte[] json = File.ReadAllBytes(Path.Combine(TestData(), file));
        if (root == typeof(TranslationOverlay))
        {
            Assert.False(OverlayJson.TryRead(json, out _, out _));
            return;
        }

        var issues = new IssueCollector(ReadLimits.Default);

        ContractWalk.Gather(json, ContentContract.Of(root), ReadLimits.Default, DocumentFormat.Known, issues);

        Assert.True(issues.HasErrors);
    }

    private static string TestData([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "TestData");

    private static string Folder([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "..", "docs", "schema");

    private static string Schema(Type root)
    {
        JsonObject schema = root == typeof(TranslationOverlay) ? SchemaGenerator.GenerateOverlay(Documentation) : SchemaGenerator.Generate(root, Documentation);
        var compact = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(compact, new JsonWriterOptions { Encoder = ContentJsonEncoder.Instance }))
            schema.WriteTo(writer);
        var laidOut = new ArrayBufferWriter<byte>();
        JsonLayout.Write(compact.WrittenSpan, laidOut);
        return Encoding.UTF8.GetString(laidOut.WrittenSpan);
    }
}
