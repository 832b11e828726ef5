namespace TreatmentContent.Pages;

/// <summary>Writes a page as an HTML <c>article</c>. Elements are written by construction and every text is encoded, so no text can become markup.</summary>
internal static class HtmlPage
{
    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The element, with LF line ends; it is also well-formed XML.</returns>
    public static string Write(TreatmentPage page)
    {
        var pen = new HtmlPen(page.Locale, page.Catalog.Site?.BaseAddress ?? default);
        pen.Open("article", ("lang", page.Locale.Tag.Value), ("dir", HtmlPen.Word(page.Locale.Direction)));
        if (!page.Locale.IsMatch && page.Locale.Phrase("page.otherLanguage") is { IsEmpty: false } notice)
        {
            pen.Element("p", notice);
        }

        pen.Element("h1", page.Title);
        if (!page.Summary.IsEmpty)
        {
            pen.Element("p", page.Summary);
        }

        var items = new HtmlItems(pen);
        foreach (PageSection section in page.Sections)
        {
            string heading = "heading-" + section.Anchor;
            pen.Open("section", ("id", section.Anchor), ("aria-labelledby", heading));
            pen.Element("h2", section.Heading, ("id", heading));
            items.Write(section);
            pen.Close("section");
        }

        pen.Close("article");
        return pen.ToString();
    }
}
