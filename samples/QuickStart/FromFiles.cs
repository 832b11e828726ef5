using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Storage;
using TreatmentContent.Treatments;

namespace QuickStart;

/// <summary>A catalogue read from a folder of JSON files, shown as a page and as JSON-LD.</summary>
internal static class FromFiles
{
    /// <summary>Prints one treatment's page in each locale, then the JSON-LD of the first one.</summary>
    /// <param name="folder">The folder with <c>catalog.json</c>.</param>
    /// <param name="id">The treatment, or none for the first one of the folder.</param>
    /// <param name="locales">The locales.</param>
    /// <returns>0, or 1 where the content cannot be shown.</returns>
    public static async Task<int> Print(string folder, Id<Treatment> id, LocaleTag[] locales)
    {
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder);
        if (read.HasErrors || read.TreatmentCount == 0)
        {
            foreach (ContentIssue issue in read.Issues) Console.Error.WriteLine(issue);
            Console.Error.WriteLine(read.HasErrors ? $"The content of '{folder}' has an error and is not shown." : $"There is no treatment to show in '{folder}'.");
            return 1;
        }

        TreatmentCatalog catalog = read.Catalog;
        Treatment treatment = id.IsNone ? catalog.Treatments[0] : catalog.Treatments[id];
        LocaleOptions options = new() { IncludePlanned = true };          // a sample shows drafts; a site offers what is wanted
        TreatmentPage[] pages = [.. locales.Select(locale => TreatmentPage.Create(catalog, treatment, catalog.Locale(locale, options)))];
        foreach (TreatmentPage page in pages)
        {
            Console.WriteLine($"--- The page in {page.Locale.Tag}{Because(page.Locale)} ---\n");
            Console.WriteLine(page.ToText());
        }

        Console.WriteLine($"--- The JSON-LD of the page in {pages[0].Locale.Tag} ---\n");
        Console.WriteLine(pages[0].Address.IsNone ? "(None: the catalogue names no site.)" : TreatmentSchemaOrg.Write(pages[0], indented: true));
        return 0;
    }

    private static string Because(ContentLocale locale) => locale.Reason switch
    {
        ResolutionReason.Exact => "",
        ResolutionReason.Regional => $", which serves {locale.Wishes[0]}: the same language",
        ResolutionReason.Related => $", which serves {locale.Wishes[0]}: a related language",
        _ => $": the content has nothing for {locale.Wishes[0]}",
    };

    /// <summary>The same steps in the words of the README, for Spanish.</summary>
    /// <param name="folder">The folder with <c>catalog.json</c>.</param>
    /// <returns>The treatment as JSON.</returns>
    public static async Task<string> ReadmeExample(string folder)
    {
        #region README: with files
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder);   // every file of the folder; what is wrong is listed with its place
        foreach (ContentIssue issue in read.Issues) Console.Error.WriteLine(issue);
        TreatmentCatalog catalog = read.Catalog;

        ContentLocale es = catalog.Locale("es-US");                       // the visitor's language, for all that follows
        TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], es);

        Console.WriteLine(page.ToText());                                 // page.ToHtml() marks each text that is in another language than the page
        Console.WriteLine(TreatmentSchemaOrg.WriteScript(page));          // the JSON-LD with its script element, ready for the page
        string json = TreatmentJson.Write(page.Treatment);                // reads back as an equal treatment
        #endregion
        return json;
    }
}
