using System.Text;
using Translations;
using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Diagnostics;
using TreatmentContent.Storage;

const int ContentIsBroken = 1;
const int ArgumentsAreWrong = 2;

Console.OutputEncoding = Encoding.UTF8;

// The sample content lies beside the program; another folder may come first.
string folder = Path.Combine(AppContext.BaseDirectory, "content");
string[] rest = args;
if (args is [var given, ..] && !given.StartsWith('-'))
{
    (folder, rest) = (given, args[1..]);
}

if (rest is not ([] or ["--markdown" or "--json"]))
{
    Console.Error.WriteLine("usage: Translations [<content folder>] [--markdown | --json]");
    return ArgumentsAreWrong;
}

CatalogReadResult read = await CatalogFolder.ReadAsync(folder);
if (read.HasErrors)
{
    foreach (ContentIssue issue in read.Issues)
    {
        Console.Error.WriteLine(issue);
    }

    return ContentIsBroken;
}

TreatmentCatalog catalog = read.Catalog;
switch (rest)
{
    case ["--markdown"]:
        Console.Write(TranslationReport.Of(catalog).ToMarkdown());
        break;

    case ["--json"]:
        Console.WriteLine(TranslationReport.Of(catalog).ToJson());
        break;

    default:
        Walkthrough.PrintReport(catalog);
        Walkthrough.Print(catalog);
        break;
}

return 0;
