using System.Text;
using System.Text.Json;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;

namespace TreatmentContent.Tests.SchemaOrg;

/// <summary>Documents in which nothing is wrong: those of TestData/schema-org-sound, and every sample treatment in every language.</summary>
public sealed class SoundDocumentTests
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.jsonld").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    private static string Folder => BrokenDocument.Folder("schema-org-sound");

    [Theory]
    [MemberData(nameof(Names))]
    public void In_a_sound_document_nothing_is_found(string name) =>
        Assert.Empty(SchemaOrgCheck.Check(File.ReadAllBytes(Path.Combine(Folder, name + ".jsonld"))).Select(issue => issue.ToString()));

    public static TheoryData<string> Locales => [.. SamplePages.Tags.Select(tag => tag.Value)];

    [Theory]
    [MemberData(nameof(Locales))]
    public void What_is_written_of_the_samples_conforms_in_every_language(string tag)
    {
        TreatmentPage[] pages = [.. SamplePages.All.Where(page => page.Locale.Tag == tag)];

        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            string json = TreatmentSchemaOrg.Write(page);
            Assert.Empty(SchemaOrgCheck.Check(json, $"{page.Treatment.Id}.{tag}").Select(issue => issue.ToString()));
            Assert.Equal(tag, JsonElement.Parse(json).GetProperty("@graph").EnumerateArray().Single(node => node.GetProperty("@id").GetString() == page.Address.Value).GetProperty("inLanguage").GetString());
        });
    }

    [Fact]
    public void Marks_of_byte_order_and_indentation_change_nothing()
    {
        string json = File.ReadAllText(Path.Combine(Folder, "worked-example.jsonld")).Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Empty(SchemaOrgCheck.Check([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]));
    }
}
