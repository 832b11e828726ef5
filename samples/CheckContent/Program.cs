using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Storage;

const int ContentIsBroken = 1;
const int ArgumentsAreWrong = 2;

Console.OutputEncoding = Encoding.UTF8;

if (args is not [string folder])
{
    Console.Error.WriteLine("usage: CheckContent <content folder>");
    return ArgumentsAreWrong;
}

CatalogReadResult read = await CatalogFolder.ReadAsync(folder);
foreach (ContentIssue issue in read.Issues)
{
    Console.WriteLine(issue);
}

int errors = read.Issues.Count(issue => issue.Severity == IssueSeverity.Error);
int warnings = read.Issues.Count(issue => issue.Severity == IssueSeverity.Warning);
Console.WriteLine($"{read.FileCount} files, {read.TreatmentCount} treatments, {errors} errors, {warnings} warnings");
return errors > 0 ? ContentIsBroken : 0;
