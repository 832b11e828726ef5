using System.Text.Json.Nodes;
using TreatmentContent.Contract;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Samples;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Treatments => [.. SampleFolder.Files.Where(file => file.StartsWith("treatments/", StringComparison.Ordinal) && !IsOverlay(file))];

    public static TheoryData<string> Overlays => [.. SampleFolder.Files.Where(IsOverlay)];

    [Fact]
    public void The_folder_is_read_as_it_stands_and_nothing_is_left_over()
    {
        Assert.False(SampleFolder.Result.HasErrors, string.Join('\n', SampleFolder.Result.Issues));
        Assert.Equal(SampleFolder.Files.Count(), SampleFolder.Result.FileCount);
        Assert.Equal(Treatments.Count, SampleFolder.Catalog.Treatments.Count);
    }

    [Theory]
    [MemberData(nameof(Treatments))]
    public void A_treatment_is_written_in_the_order_that_the_library_writes(string file)
    {
        string json = File.ReadAllText(Path.Combine(SampleFolder.Root, file));
        Treatment treatment = TreatmentJson.ReadTreatment(json);

        Assert.Equal(Compact(TreatmentJson.Write(treatment)), Compact(json));
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void An_overlay_is_written_in_the_order_that_the_library_writes(string file)
    {
        string json = File.ReadAllText(Path.Combine(SampleFolder.Root, file));

        Assert.Equal(Compact(OverlayJson.Write(OverlayJson.Read(json))), Compact(json));
    }

    [Theory]
    [MemberData(nameof(Overlays))]
    public void An_overlay_is_a_draft_of_all_present_texts_but_those_that_safety_rests_on(string file)
    {
        var overlay = OverlayJson.Read(File.ReadAllText(Path.Combine(SampleFolder.Root, file)));
        (ContentNode Node, LocalizedText Text)[] texts = [.. ContentTree.Walk(SampleFolder.Catalog.Treatments[overlay.Treatment]).Where(node => node.Value is LocalizedText text && !text.TryGet("und", out _)).Select(node => (node, (LocalizedText)node.Value))];

        Assert.NotEmpty(texts);
        Assert.All(texts, each =>
        {
            Assert.Equal(SafetyCritical.PartOf(each.Node) is null, each.Text.TryGet(overlay.Locale, out LocalText text));
            if (!text.IsNone && each.Text.TryGet("en", out LocalText source))
                Assert.Equal((TextState.Draft, SourceHash.Of(source.Text)), (text.State, text.SourceHash));
        });
    }

    [Fact]
    public void The_catalogue_is_written_in_the_order_that_the_library_writes()
    {
        string json = File.ReadAllText(Path.Combine(SampleFolder.Root, "catalog.json"));

        Assert.Equal(Compact(TreatmentJson.Write(TreatmentJson.ReadCatalog(json))), Compact(json));
    }

    // "microneedling.pt-BR.json": ids have no dot.
    private static bool IsOverlay(string file) => Path.GetFileNameWithoutExtension(file).Contains('.', StringComparison.Ordinal);

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
