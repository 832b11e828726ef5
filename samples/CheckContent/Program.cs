using System.Globalization;
using System.Text;
using TreatmentContent.Diagnostics;
using TreatmentContent.Storage;

const int ContentIsBroken = 1;
const int ArgumentsAreWrong = 2;

Console.OutputEncoding = Encoding.UTF8;

if (args is not [string folder, .. { Length: <= 1 } rest] || !IsDay(rest, out DateOnly? today))
{
    Console.Error.WriteLine("usage: CheckContent <content folder> [<today, such as 2026-06-01>]");
    return ArgumentsAreWrong;
}

CatalogReadResult read = await CatalogFolder.ReadAsync(folder, new CatalogReadOptions { Today = today });
foreach (ContentIssue issue in read.Issues)
{
    Console.WriteLine(issue);
}

int errors = read.Issues.Count(issue => issue.Severity == IssueSeverity.Error);
int warnings = read.Issues.Count(issue => issue.Severity == IssueSeverity.Warning);
Console.WriteLine($"{Count(read.FileCount, "file")}, {Count(read.TreatmentCount, "treatment")}, {Count(errors, "error")}, {Count(warnings, "warning")}");
return errors > 0 ? ContentIsBroken : 0;

static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

static bool IsDay(string[] words, out DateOnly? day)
{
    day = words is [string text] && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly known) ? known : null;
    return words.Length == 0 || day is not null;
}
