using System.Text;
using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;

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

    [Fact]
    public void What_is_written_of_the_samples_conforms_in_every_language()
    {
        TreatmentCatalog catalog = SampleFolder.Catalog;
        LocaleTag[] locales = [.. catalog.Locales, "ar"];
        foreach (LocaleTag locale in locales)
        {
            foreach (Treatment treatment in catalog.Treatments)
            {
                string json = TreatmentSchemaOrg.Write(TreatmentPage.Create(catalog, treatment, catalog.Locale(locale)));
                Assert.Empty(SchemaOrgCheck.Check(json, $"{treatment.Id}.{locale}").Select(issue => issue.ToString()));
            }
        }
    }

    [Fact]
    public void Marks_of_byte_order_and_indentation_change_nothing()
    {
        string json = File.ReadAllText(Path.Combine(Folder, "worked-example.jsonld")).Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Empty(SchemaOrgCheck.Check([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(json)]));
    }
}
