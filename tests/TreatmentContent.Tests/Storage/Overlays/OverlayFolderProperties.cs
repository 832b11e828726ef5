using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Storage;
using TreatmentContent.Tests.Contract;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Storage;

public sealed class OverlayFolderProperties
{
    private static readonly string[] Locales = ["es", "es-US", "ar"];

    private static readonly Gen<Treatment> Treatments = RecordGen.Of<Treatment>().Select(treatment => treatment with { Id = "peel" });

    [Fact]
    public void A_catalogue_written_into_a_folder_with_overlays_reads_back_equal_and_a_second_write_changes_no_byte() => Gen.Select(Treatments, Gen.Int[0, 7]).Sample((treatment, which) =>
    {
        string folder = Directory.CreateTempSubdirectory("content").FullName;
        try
        {
            string treatments = Directory.CreateDirectory(Path.Combine(folder, "treatments")).FullName;
            foreach (string locale in Locales.Where((_, bit) => (which & (1 << bit)) != 0))
                File.WriteAllBytes(Path.Combine(treatments, $"peel.{locale}.json"), OverlayJson.WriteUtf8(new TranslationOverlay { Treatment = "peel", Locale = locale }));
            var catalog = new TreatmentCatalog { FormatVersion = "1.0", SourceLocale = "en", Treatments = [treatment] };

            CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            Dictionary<string, string> first = Files(treatments);
            FolderContent content = FolderContent.LoadAsync(folder, ReadLimits.Default, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            var issues = new List<ContentIssue>();
            Treatment rest = TreatmentJson.ReadTreatment(first["peel.json"]);
            var overlays = new OverlayFiles(content, issues.Add);

            Assert.Equal(treatment, overlays.MergeInto(rest, "en"));
            Assert.Empty(issues);
            CatalogFolder.WriteAsync(catalog, folder, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
            Assert.Equal(first, Files(treatments));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    });

    private static Dictionary<string, string> Files(string folder) => Directory.GetFiles(folder).ToDictionary(file => Path.GetFileName(file)!, File.ReadAllText);
}
