using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Storage;

namespace QuickStart;

/// <summary>A catalogue read from a folder of JSON files, shown as a page and as JSON-LD.</summary>
internal static class FromFiles
{
    public static async Task PrintPage(string folder, LocaleTag locale) => Console.WriteLine((await Page(folder, locale)).ToText());

    public static async Task PrintJsonLd(string folder, LocaleTag locale) => Console.WriteLine(TreatmentSchemaOrg.WriteScript(await Page(folder, locale)));

    public static async Task PrintEverything(string folder, LocaleTag locale)
    {
        TreatmentPage page = await Page(folder, locale);
        Console.WriteLine(page.ToText());
        Console.WriteLine(TreatmentSchemaOrg.WriteScript(page));
    }

    /// <summary>The same steps in the words of the README, for Spanish.</summary>
    /// <param name="folder">The folder with <c>catalog.json</c>.</param>
    /// <returns>The treatment as JSON.</returns>
    public static async Task<string> ReadmeExample(string folder)
    {
        #region README: with files
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder);   // JSON files -> typed records, every problem with path, line, column
        foreach (ContentIssue issue in read.Issues) Console.Error.WriteLine(issue);
        TreatmentCatalog catalog = read.Catalog;

        ContentLocale es = catalog.Locale("es-US");                       // one locale for the whole page
        TreatmentPage page = TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], es);

        Console.WriteLine(page.ToText());                                 // or page.ToHtml(): encoded, with lang and dir where a text fell back
        Console.WriteLine(TreatmentSchemaOrg.WriteScript(page));          // one @graph, safe inside the <script> element
        string json = TreatmentJson.Write(page.Treatment);                // lossless: reading it again gives an equal treatment
        #endregion
        return json;
    }

    private static async Task<TreatmentPage> Page(string folder, LocaleTag locale)
    {
        CatalogReadResult read = await CatalogFolder.ReadAsync(folder);
        TreatmentCatalog catalog = read.Catalog;
        return TreatmentPage.Create(catalog, catalog.Treatments["microneedling"], catalog.Locale(locale));
    }
}
