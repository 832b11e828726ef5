using TreatmentContent.Catalogs;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Treatments;

namespace QuickStart;

/// <summary>A treatment written in C#, without any file.</summary>
internal static class InCode
{
    public static void Print()
    {
        #region README: without files
        Treatment filler = new()
        {
            Id = "lip-filler",
            Name = "Lip filler",
            Benefits = [new() { Title = "More volume" }],
            Protocol = new()
            {
                Steps = [new() { Text = "A cream numbs your lips." }],
                Sessions = new() { Count = 1, Each = ClinicalDuration.Minutes(30) },
            },
            Faqs = [new() { Question = "Will I feel it?", Answer = "Some pressure and short pricks." }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(filler, sourceLocale: "en", baseAddress: "https://example.com/");
        TreatmentPage page = TreatmentPage.Create(catalog, filler, catalog.Locale("en"));

        Console.WriteLine(page.ToText());
        Console.WriteLine(TreatmentSchemaOrg.WriteScript(page));
        #endregion
    }
}
