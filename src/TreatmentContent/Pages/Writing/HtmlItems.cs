using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Writes the items of a section: labelled values as a description list, sentences as paragraphs, what has an order as a numbered list.</summary>
/// <param name="pen">Where they are written.</param>
internal sealed class HtmlItems(HtmlPen pen)
{
    private readonly HtmlMarkup markup = new(pen);

    public void Write(PageSection section)
    {
        if (section.HasQuestions)
        {
            foreach (PageItem item in section.Items)
            {
                Question(item);
            }
        }
        else
        {
            WriteAll(section.Items, section.IsOrdered);
        }
    }

    private void Question(PageItem item)
    {
        pen.Open("section", ("id", item.Anchor));
        pen.Element("h3", item.Label.GetValueOrDefault());
        Body(item);
        pen.Close("section");
    }

    private void WriteAll(IReadOnlyList<PageItem> items, bool isOrdered)
    {
        if (isOrdered)
        {
            List("ol", items);
            return;
        }

        // Neighbours of one kind share a list.
        for (int i = 0; i < items.Count;)
        {
            if (items[i].Picture is { } picture)
            {
                Figure(items[i++], picture);
                continue;
            }

            bool isLabelled = items[i].Label is not null;
            int count = items.Skip(i).TakeWhile(item => item.Picture is null && item.Label is not null == isLabelled).Count();
            PageItem[] run = [.. items.Skip(i).Take(count)];
            i += count;
            if (isLabelled)
            {
                pen.Open("dl");
                Array.ForEach(run, Labelled);
                pen.Close("dl");
            }
            else if (run is [PageItem only] && only.Anchor is null)
            {
                Body(only);
            }
            else
            {
                List("ul", run);
            }
        }
    }

    private void Labelled(PageItem item)
    {
        pen.Element("dt", item.Label.GetValueOrDefault(), ("id", item.Anchor));
        if (IsLine(item))
        {
            Line("dd", item);
        }
        else
        {
            pen.Open("dd");
            Body(item);
            pen.Close("dd");
        }
    }

    private void List(string name, IReadOnlyList<PageItem> items)
    {
        pen.Open(name);
        foreach (PageItem item in items)
        {
            if (item.Label is null && IsLine(item))
            {
                Line("li", item, ("id", item.Anchor));
                continue;
            }

            pen.Open("li", ("id", item.Anchor));
            Title(item, []);
            Body(item);
            pen.Close("li");
        }

        pen.Close(name);
    }

    private void Figure(PageItem item, PagePicture picture)
    {
        pen.Open("figure", ("id", item.Anchor));
        pen.Picture(picture, item.Text.GetValueOrDefault(), item.Link);
        if (item.Label is not null || item.Details.Count > 0 || item.References.Count > 0)
        {
            pen.Open("figcaption");
            Title(item, item.References);
            WriteAll(item.Details, item.HasOrderedDetails);
            pen.Close("figcaption");
        }

        pen.Close("figure");
    }

    private void Title(PageItem item, IReadOnlyList<PageReference> references)
    {
        if (item.Label is null && references.Count == 0)
        {
            return;
        }

        ResolvedText label = item.Label.GetValueOrDefault();
        pen.OpenLine("p", label);
        if (item.Label is not null)
        {
            pen.Start("strong");
            pen.Text(label);
            pen.End("strong");
        }

        HtmlMarkup.Marks(pen, label.Text ?? "", references);
        pen.CloseLine("p");
    }

    /// <summary>Writes the text of an item as one or more blocks, then its details.</summary>
    private void Body(PageItem item)
    {
        if (item.HasMarkup && item.Text is { } text)
        {
            markup.Write(text, item.References);
        }
        else if (item.Text is not null)
        {
            Line("p", item);
        }

        WriteAll(item.Details, item.HasOrderedDetails);
    }

    private static bool IsLine(PageItem item) => item is { Text: not null, HasMarkup: false, Details.Count: 0 };

    private void Line(string name, PageItem item, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        ResolvedText text = item.Text.GetValueOrDefault();
        string? date = item.Date?.ToString();
        pen.OpenLine(name, text, attributes);
        if (!item.Link.IsNone)
        {
            pen.Link(item.Link, text);
        }
        else if (date is not null)
        {
            pen.Start("time", ("datetime", date));
            pen.Text(text);
            pen.End("time");
        }
        else
        {
            pen.Text(text);
        }

        HtmlMarkup.Marks(pen, text.Text, item.References);
        pen.CloseLine(name);
    }
}
