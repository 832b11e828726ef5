using System.Text;
using TreatmentContent.Catalogs;
using TreatmentContent.Diagnostics;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.SchemaOrg;
using TreatmentContent.Statements;
using TreatmentContent.Storage;
using TreatmentContent.Treatments;

const int ContentIsBroken = 1;
const int ArgumentsAreWrong = 2;

Console.OutputEncoding = Encoding.UTF8;

string[] forms = [.. args.Where(arg => arg is "--html" or "--text")];
string[] words = [.. args.Except(forms)];
if (forms.Length > 1 || words is not [string folder, string id, string localeText, string address])
{
    return Refuse("usage: RenderPage <content folder> <treatment id> <locale> <base address> [--html | --text]");
}

if (!LocaleTag.TryParseRequest(localeText, out LocaleTag locale))
{
    return Refuse($"'{localeText}' is not a locale such as 'es-US'.");
}

if (!Link.TryParse(address, out Link baseAddress) || !Site.IsBase(baseAddress))
{
    return Refuse($"'{address}' is not a base address such as 'https://example.com/'.");
}

if (!Directory.Exists(folder))
{
    return Refuse($"There is no folder '{folder}'.");
}

CatalogReadResult read = await CatalogFolder.ReadAsync(folder);
foreach (ContentIssue issue in read.Issues)
{
    Console.Error.WriteLine(issue);
}

if (read.HasErrors)
{
    return ContentIsBroken;
}

TreatmentCatalog catalog = read.Catalog;
if (!Id<Treatment>.TryParse(id, out Id<Treatment> treatmentId) || !catalog.Treatments.TryFind(treatmentId, out Treatment? treatment))
{
    return Refuse($"There is no treatment '{id}'; the folder has: {string.Join(", ", catalog.Treatments.Select(known => known.Id))}.");
}

Site site = catalog.Site is { } stated ? stated with { BaseAddress = baseAddress } : Site.At(baseAddress);
catalog = catalog with { Site = site };

// Visitors get the finished locales; whoever names a planned one here wants to see how far it is.
if (catalog.Checks.Planned.Contains(locale))
{
    catalog = catalog.WithPlannedLocales();
}

TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale(locale));
Console.WriteLine(forms switch
{
    ["--html"] => page.ToHtml(),
    ["--text"] => page.ToText(),
    _ => TreatmentSchemaOrg.Write(page),
});
return 0;

static int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return ArgumentsAreWrong;
}
