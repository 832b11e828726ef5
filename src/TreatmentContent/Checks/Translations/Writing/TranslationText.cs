using System.Globalization;
using System.Text;

namespace TreatmentContent.Checks;

/// <summary>Writes a report for a terminal.</summary>
internal static class TranslationText
{
    private const string Gap = "  ";

    public static string Write(TranslationReport report)
    {
        var text = new StringBuilder();
        Line(text, $"Translations from {report.Source}: {TranslationLines.Size(report)}.");
        if (report.WithoutSource.Count > 0)
        {
            Line(text, $"{Gap}Without a text in {report.Source}: {report.WithoutSource.Count}");
            List(text, report.WithoutSource.Take(report.Options.MaxListed), report.WithoutSource.Count - report.Options.MaxListed);
        }

        if (report.Locales.Count == 0)
            Line(text, Gap + TranslationLines.NoLocale);
        foreach (LocaleTranslation locale in report.Locales)
        {
            Line(text, $"\n{locale.Locale}");
            string[][] documents = [.. TranslationLines.Documents(locale)];
            string[][] sections = [.. TranslationLines.Sections(locale)];
            int[] widths = [.. Enumerable.Range(0, TranslationLines.Head.Length).Select(column => documents.Concat(sections).Append(TranslationLines.Head).Max(row => row[column].Length))];
            Table(text, widths, documents.Prepend(TranslationLines.Head));
            if (sections.Length > 0)
            {
                Line(text, "\n  by part of the treatments");
                Table(text, widths, sections);
            }

            Line(text, $"\n{Gap}{TranslationLines.Gates(locale, report.Options)}");
            foreach ((string heading, IReadOnlyList<string> listed, int more) in TranslationLines.Findings(locale, report.Options.MaxListed))
            {
                Line(text, $"{Gap}{heading}");
                List(text, listed, more);
            }
        }

        return text.ToString();
    }

    // Names to the left, numbers to the right.
    private static void Table(StringBuilder text, int[] widths, IEnumerable<string[]> rows)
    {
        foreach (string[] row in rows)
            Line(text, Gap + string.Join(Gap, row.Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))));
    }

    private static void List(StringBuilder text, IEnumerable<string> lines, int more)
    {
        foreach (string line in lines)
            Line(text, Gap + Gap + line);
        if (more > 0)
            Line(text, string.Create(CultureInfo.InvariantCulture, $"{Gap}{Gap}and {more:N0} more"));
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
