namespace TreatmentContent.Pages;

/// <summary>Writes a page for a terminal or an e-mail.</summary>
internal static class TextPage
{
    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The text, with LF line ends.</returns>
    public static string Write(TreatmentPage page)
    {
        var lines = new TextLines(page.Locale);
        if (!page.Locale.IsMatch)
        {
            lines.Add("", page.Locale.Phrase("page.otherLanguage"));
            lines.Blank();
        }

        lines.Heading(page.Title, '=');
        if (!page.Summary.IsEmpty)
        {
            lines.Add("", page.Summary);
            lines.Blank();
        }

        var items = new TextItems(lines);
        foreach (PageSection section in page.Sections)
        {
            lines.Heading(section.Heading, '-');
            items.Write(section);
            lines.Blank();
        }

        return lines.ToString();
    }
}
