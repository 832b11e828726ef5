using System.Globalization;
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
const string All = "*";

Console.OutputEncoding = Encoding.UTF8;

if (args is not [string folder, string id, string localeText, string address, .. string[] form]
    || form is not ([] or ["--html" or "--text" or "--script" or "--losses" or "--others"] or ["--rich-results", _]))
{
    return Refuse("usage: RenderPage <content folder> <treatment id or *> <locale or *> <base address> [--html | --text | --script | --losses | --others | --rich-results <date>]");
}

DateOnly date = default;
if (form is [_, string day] && !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
{
    return Refuse($"'{day}' is not a date such as '2026-11-23'.");
}

LocaleTag locale = default;
if (localeText != All && !LocaleTag.TryParseRequest(localeText, out locale))
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
Treatment[] treatments = id == All ? [.. catalog.Treatments] : Id<Treatment>.TryParse(id, out Id<Treatment> known) && catalog.Treatments.TryFind(known, out Treatment? found) ? [found] : [];
if (treatments.Length == 0)
{
    return Refuse($"There is no treatment '{id}'; the folder has: {string.Join(", ", catalog.Treatments.Select(treatment => treatment.Id))}.");
}

Site site = catalog.Site is { } stated ? stated with { BaseAddress = baseAddress } : Site.At(baseAddress);
catalog = catalog with { Site = site };
IReadOnlyList<LocaleTag> locales = localeText == All ? [.. catalog.Locales, .. catalog.Checks.Planned] : [locale];
if (form is ["--others"])
{
    foreach (ContentLocale each in locales.Select(tag => catalog.Locale(tag, OptionsFor(tag))))
    {
        OtherDocuments.Write(catalog, treatments, each, Console.Out, Console.Error);
    }

    return 0;
}

foreach (Treatment treatment in treatments)
{
    foreach (LocaleTag each in locales)
    {
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale(each, OptionsFor(each)));
        if (localeText == All && page.Locale.Tag != each)
        {
            // Without a name in this language there is no page of it; the one that would be shown instead is written already.
            continue;
        }

        Console.WriteLine(form switch
        {
            ["--html"] => page.ToHtml(),
            ["--text"] => page.ToText(),
            ["--script"] => TreatmentSchemaOrg.WriteScript(page),
            ["--losses"] => string.Join('\n', TreatmentSchemaOrg.Losses(page)),
            ["--rich-results", _] => RichResultReport.Of(page, date).ToString().TrimEnd('\n'),
            _ => TreatmentSchemaOrg.Write(page),
        });
    }
}

return 0;

// Visitors get the finished locales; whoever names a planned one here, or another region of it, wants to see how far it is.
LocaleOptions OptionsFor(LocaleTag tag) => new() { IncludePlanned = new LocaleMatcher(catalog.Checks.Planned).Match([tag]) is not null };

static int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return ArgumentsAreWrong;
}
