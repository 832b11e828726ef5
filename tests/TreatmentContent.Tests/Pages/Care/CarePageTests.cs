using System.Runtime.CompilerServices;
using TreatmentContent.Catalogs;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.Tests.Pages;

/// <summary>A treatment with everything that concerns the patient's own part: for whom, what first, what to do, how it heals, what keeps it.</summary>
public sealed class CarePageTests
{
    private static readonly Lazy<TreatmentCatalog> Catalog = new(() => TreatmentJson.ReadCatalog(File.ReadAllText(Source())));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public async Task The_patients_part_reads_well(string locale) => await Verifier.Verify(Page(locale).ToText(), "txt").UseTextForParameters(locale);

    [Fact]
    public void Its_sections_stand_in_the_order_in_which_a_patient_needs_them() => Assert.Equal(
        [
            "overview", "key-facts", "suitable-for", "safety", "pregnancy", "how-it-works", "variants", "consultation", "preparation", "what-to-expect", "experience", "home-use",
            "aftercare", "recovery", "results", "faq", "sources",
        ],
        Page("en").Sections.Select(section => section.Anchor));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void No_word_of_the_file_is_left_as_it_is_written(string locale) =>
        Assert.All(Items(Page(locale).Sections.SelectMany(section => section.Items)), item => Assert.DoesNotMatch("[a-z][A-Z]", $"{item.Label?.Text} {item.Text?.Text}"));

    [Fact]
    public void A_list_of_titles_stands_in_bullets() => Assert.Contains(
        "- Skin that keeps its evenness\n- A short recovery\n",
        TreatmentPage.Create(
            Catalog.Value,
            Catalog.Value.Treatments[0] with { Benefits = [new() { Title = "Skin that keeps its evenness" }, new() { Title = "A short recovery" }] },
            Catalog.Value.Locale("en")).ToText(),
        StringComparison.Ordinal);

    private static TreatmentPage Page(string locale) =>
        TreatmentPage.Create(Catalog.Value, Catalog.Value.Treatments[0], Catalog.Value.Locale(LocaleTag.Parse(locale)));

    private static IEnumerable<PageItem> Items(IEnumerable<PageItem> items) => items.SelectMany(item => Items(item.Details).Prepend(item));

    private static string Source([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "care.json");
}
