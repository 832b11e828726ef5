using System.Text.Json.Nodes;
using TreatmentContent.Json;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Samples;

public sealed class SampleFilesTests
{
    public static TheoryData<string> Treatments => [.. SampleFolder.Files.Where(file => file.StartsWith("treatments/", StringComparison.Ordinal))];

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

    [Fact]
    public void The_catalogue_is_written_in_the_order_that_the_library_writes()
    {
        string json = File.ReadAllText(Path.Combine(SampleFolder.Root, "catalog.json"));

        Assert.Equal(Compact(TreatmentJson.Write(TreatmentJson.ReadCatalog(json))), Compact(json));
    }

    private static string Compact(string json) => JsonNode.Parse(json)!.ToJsonString();
}
