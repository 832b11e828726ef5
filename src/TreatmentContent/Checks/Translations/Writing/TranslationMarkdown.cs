using System.Globalization;
using System.Text;

namespace TreatmentContent.Checks;

/// <summary>Writes a report in Markdown: tables as GitHub reads them, keys as code.</summary>
internal static class TranslationMarkdown
{
    private const string Item = "- ";

    public static string Write(TranslationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Translations from {report.Source}\n\n{TranslationLines.Size(report)}.\n");
        if (report.WithoutSource.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nWithout a text in {report.Source}, {report.WithoutSource.Count}:\n\n");
            List(text, report.WithoutSource.Take(report.Options.MaxListed), report.WithoutSource.Count - report.Options.MaxListed);
        }

        if (report.Locales.Count == 0)
            text.Append(CultureInfo.InvariantCulture, $"\n{TranslationLines.NoLocale}\n");
        foreach (LocaleTranslation locale in report.Locales)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {locale.Locale}\n\n{TranslationLines.Gates(locale, report.Options)}\n\n");
            Table(text, "document", TranslationLines.Documents(locale));
            if (locale.Sections.Count > 0)
            {
                text.Append('\n');
                Table(text, "part of the treatments", TranslationLines.Sections(locale));
            }

            foreach ((string heading, IReadOnlyList<string> listed, int more) in TranslationLines.Findings(locale, report.Options.MaxListed))
            {
                text.Append(CultureInfo.InvariantCulture, $"\n### {heading}\n");
                if (listed.Count + more > 0)
                    text.Append('\n');
                List(text, listed, more);
            }
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string name, IEnumerable<string[]> rows)
    {
        Row(text, [name, .. TranslationLines.Head[1..]]);
        text.Append("|---|").Insert(text.Length, "--:|", TranslationLines.Head.Length - 1).Append('\n');
        foreach (string[] row in rows)
            Row(text, row);
    }

    // Names of documents and parts hold letters, digits, hyphens and slashes alone: nothing that a table reads as its own.
    private static void Row(StringBuilder text, string[] cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static void List(StringBuilder text, IEnumerable<string> lines, int more)
    {
        foreach (string line in lines)
            text.Append(Item).Append(Code(line)).Append('\n');
        if (more > 0)
            text.Append(CultureInfo.InvariantCulture, $"{Item}and {more:N0} more\n");
    }

    // A key can hold any character, also the one that ends code.
    private static string Code(string line)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        return longest == 0 ? fence + line + fence : $"{fence} {line} {fence}";
    }
}
