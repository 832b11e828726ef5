using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Entities;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Json;

public sealed class FormatMigrationTests
{
    private const string Old = """
        {
          "formatVersion": "1.0",
          "id": "lip-filler",
          "heading": { "en": "Lip filler" },
          "advantages": [
            "Softer lines",
            { "title": "Fuller lips", "basis": { "isOwnFigure": true } }
          ]
        }
        """;

    [Theory, InlineData("1-to-2"), InlineData("2-to-3")]
    public void Each_step_turns_its_file_before_into_its_file_after(string name)
    {
        FormatStep step = name == "1-to-2" ? TestFormat.First : TestFormat.Second;

        JsonObject after = step.Apply(typeof(Treatment), (JsonObject)JsonNode.Parse(Step($"{name}.before.json"))!);

        Assert.Equal(JsonNode.Parse(Step($"{name}.after.json"))!.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public void A_treatment_of_version_1_goes_through_both_steps_and_is_of_the_current_version_then()
    {
        Treatment? treatment = Read(Old, ContentContract.Treatment, out IReadOnlyList<ContentIssue> issues);

        Assert.Empty(issues);
        Assert.Equal("3.0", treatment!.FormatVersion);
        Assert.Equal("Lip filler", treatment.Name.Tagged[0].Value.Text);
        Assert.Equal(["Fuller lips", "Softer lines"], treatment.Benefits.Select(benefit => benefit.Title.Untagged!.Value.Text));
    }

    [Theory]
    [InlineData("""{ "formatVersion": "2.9", "id": "a", "name": "A", "advantages": [{ "title": "B" }] }""")]
    [InlineData("""{ "id": "a", "name": "A", "advantages": [{ "title": "B" }], "formatVersion": "2.0" }""")]
    [InlineData("""{ "formatVersion": "3.0", "id": "a", "name": "A", "benefits": [{ "title": "B" }] }""")]
    [InlineData("""{ "formatVersion": "3.5", "id": "a", "name": "A", "benefits": [{ "title": "B" }] }""")]
    [InlineData("""{ "id": "a", "name": "A", "benefits": [{ "title": "B" }] }""")]
    public void A_later_version_goes_through_the_later_steps_alone(string json)
    {
        Treatment? treatment = Read(json, ContentContract.Treatment, out IReadOnlyList<ContentIssue> issues);

        Assert.Empty(issues);
        Assert.Equal("B", Assert.Single(treatment!.Benefits).Title.Untagged!.Value.Text);
    }

    [Fact]
    public void A_current_document_with_a_mistake_goes_through_no_step()
    {
        Read("""{ "formatVersion": "3.0", "id": "a", "name": "A", "advantages": ["B"], "kind": "Big" }""", ContentContract.Treatment, out IReadOnlyList<ContentIssue> issues);

        Assert.Equal(["TC0018 $.advantages", "TC0013 $.kind"], issues.Select(issue => $"{issue.Code} {issue.Path}"));
        Assert.DoesNotContain("brought", issues[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_step_knows_survives_the_steps()
    {
        Treatment? treatment = Read("""{ "formatVersion": "1.0", "id": "a", "heading": "A", "x-rank": { "a": [1.50, null] }, "kind": "ownKind" }""", ContentContract.Treatment, out _);

        Assert.Equal("""{ "a": [1.50, null] }""", treatment!.Extensions["x-rank"].GetRawText().Replace("{\"a\":[1.50,null]}", "{ \"a\": [1.50, null] }", StringComparison.Ordinal));
        Assert.Equal("ownKind", treatment.Kind!.Value.Word);
    }

    [Fact]
    public void The_treatments_and_entities_of_a_catalogue_go_through_their_own_steps_from_their_own_versions()
    {
        const string Json = """
            {
              "formatVersion": "1.0", "language": "en",
              "devices": [{ "id": "pen", "heading": "Pen" }],
              "treatments": [
                { "id": "a", "heading": "A", "advantages": ["B"] },
                { "formatVersion": "2.0", "id": "c", "name": "C", "advantages": [{ "title": "D" }] },
                { "formatVersion": "3.0", "id": "e", "name": "E", "benefits": [{ "title": "F" }] }
              ]
            }
            """;

        TreatmentCatalog? catalog = Read(Json, ContentContract.Catalog, out IReadOnlyList<ContentIssue> issues);

        Assert.Empty(issues);
        Assert.Equal("Pen", catalog!.Devices["pen"].Name.Untagged!.Value.Text);
        Assert.Equal(["A B", "C D", "E F"], catalog.Treatments.Select(treatment => $"{treatment.Name.Untagged!.Value.Text} {treatment.Benefits[0].Title.Untagged!.Value.Text}"));
        Assert.Equal([null, "3.0", "3.0"], catalog.Treatments.Select(treatment => treatment.FormatVersion));
    }

    [Fact]
    public void An_older_treatment_in_a_current_catalogue_goes_through_its_steps()
    {
        TreatmentCatalog? catalog = Read("""{ "formatVersion": "3.0", "sourceLocale": "en", "treatments": [{ "formatVersion": "1.0", "id": "a", "heading": "A" }] }""", ContentContract.Catalog, out IReadOnlyList<ContentIssue> issues);

        Assert.Empty(issues);
        Assert.Equal("A", catalog!.Treatments["a"].Name.Untagged!.Value.Text);
    }

    [Fact]
    public void A_file_without_a_version_is_of_its_catalogue_s()
    {
        const string Json = """{ "id": "pen", "heading": "Pen" }""";
        var device = (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Device>)ContentContract.Of(typeof(Device));

        Device? read = DocumentReader.Read(Encoding.UTF8.GetBytes(Json), device, null, ReadLimits.Default, out _, TestFormat.Format with { Inherited = new FormatVersion(1, 0) });
        Device? alone = DocumentReader.Read(Encoding.UTF8.GetBytes(Json), device, null, ReadLimits.Default, out _, TestFormat.Format);
        Treatment? later = DocumentReader.Read("""{ "formatVersion": "3.0", "id": "a", "name": "A" }"""u8, ContentContract.Treatment, null, ReadLimits.Default, out _, TestFormat.Format with { Inherited = new FormatVersion(1, 0) });

        Assert.Equal("Pen", read!.Name.Untagged!.Value.Text);
        Assert.Null(alone);
        Assert.Equal("3.0", later!.FormatVersion);
    }

    [Fact]
    public void The_steps_are_one_for_each_version_before_the_current_one()
    {
        Assert.Throws<ArgumentException>(() => new FormatVersions(new FormatVersion(3, 0), TestFormat.First));
        Assert.Throws<ArgumentException>(() => new FormatVersions(new FormatVersion(3, 0), TestFormat.Second, TestFormat.First));
        Assert.Throws<ArgumentException>(() => new FormatVersions(new FormatVersion(2, 0), TestFormat.First, TestFormat.Second));
        Assert.Equal(FormatVersions.Known.Current.Major - 1, FormatVersions.Known.Steps.Count);
        Assert.Equal(TreatmentCatalog.CurrentFormatVersion, FormatVersions.Known.Current.ToString());
    }

    private static T? Read<T>(string json, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, out IReadOnlyList<ContentIssue> issues)
        where T : TreatmentContent.Statements.ContentRecord => DocumentReader.Read(Encoding.UTF8.GetBytes(json), type, "a.json", ReadLimits.Default, out issues, TestFormat.Format);

    private static string Step(string file, [CallerFilePath] string here = "") => File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Steps", file));
}
