using System.Globalization;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Writes the items of a section as a list with what qualifies each below it; key facts are aligned in two columns where all labels are short.</summary>
/// <param name="lines">Where they are written.</param>
internal sealed class TextItems(TextLines lines)
{
    private const int LongestLabel = 34;
    private const string Bullet = "- ";

    public void Write(PageSection section)
    {
        if (section.HasQuestions)
        {
            foreach (PageItem item in section.Items)
            {
                lines.Add("", item.Label is { } question ? question : default);
                Answer(item);
                lines.Blank();
            }
        }
        else if (section.Kind == SectionKind.KeyFacts && section.Items.All(IsShort))
        {
            Aligned(section.Items);
        }
        else
        {
            WriteAll(section.Items, "", section.IsOrdered, isTop: true);
        }
    }

    private static bool IsShort(PageItem item) =>
        item is { Label: { } label, Text: { } value, HasMarkup: false, Details.Count: 0, References.Count: 0 }
        && !value.IsEmpty && !label.IsForeign && TextLines.WidthOf(label.Text) <= LongestLabel;

    private void Answer(PageItem item)
    {
        if (item.Text is { } answer)
        {
            Markup("  ", answer, Marks(item));
        }

        WriteAll(item.Details, "  ", isOrdered: false, isTop: true);
    }

    private void Aligned(IReadOnlyList<PageItem> items)
    {
        int width = items.Max(item => TextLines.WidthOf(item.Label.GetValueOrDefault().Text)) + 3;
        foreach (PageItem item in items)
        {
            string label = item.Label.GetValueOrDefault().Text;
            lines.Add(label + new string(' ', width - TextLines.WidthOf(label)), item.Text.GetValueOrDefault());
        }
    }

    private void WriteAll(IReadOnlyList<PageItem> items, string indent, bool isOrdered, bool isTop = false)
    {
        for (int i = 0; i < items.Count; i++)
        {
            // A sentence at the top of a section is a paragraph, not an item of a list.
            bool isParagraph = isTop && !isOrdered && IsSentence(items[i]);
            string lead = isOrdered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : isParagraph ? "" : Bullet;
            if (i > 0 && isTop && isParagraph != IsSentence(items[i - 1]))
            {
                lines.Blank();
            }

            Write(items[i], indent + lead);
        }
    }

    private void Write(PageItem item, string lead)
    {
        string indent = new(' ', lead.Length);
        if (item.HasMarkup && item.Text is { } marked)
        {
            Markup(lead, marked, Marks(item));
        }
        else
        {
            lines.Add(lead, Main(item) + Marks(item));
        }

        WriteAll(item.Details, indent, item.HasOrderedDetails);
        if (!item.Link.IsNone && item.Text != Addresses.Say(item.Link))
        {
            lines.Add(indent, item.Link.Value);
        }
    }

    private string Main(PageItem item) => (item.Label, item.Text) switch
    {
        ({ } label, { } value) => lines.Labelled(label, value),
        ({ } label, null) => lines.Marked(label),
        (null, { } value) => lines.Marked(value),
        _ => "",
    };

    private static bool IsSentence(PageItem item) => item is { Label: null, Details.Count: 0, IsEntry: false };

    private static string Marks(PageItem item) =>
        item.References.Count == 0 ? "" : $" [{string.Join(", ", item.References.Select(reference => reference.Number.ToString(CultureInfo.InvariantCulture)))}]";

    private void Markup(string lead, ResolvedText said, string marks)
    {
        string indent = new(' ', lead.Length);
        IReadOnlyList<MarkupBlock> blocks = MarkupText.Read(said.Text);
        for (int b = 0; b < blocks.Count; b++)
        {
            MarkupBlock block = blocks[b];
            if (b > 0 && !block.IsList)
            {
                lines.Blank();
            }

            for (int i = 0; i < block.Lines.Count; i++)
            {
                // A mark holds for its line alone, so each line of an answer has its own.
                string text = string.Concat(block.Lines[i].Select(run => run.Link.IsNone ? run.Text : $"{run.Text} ({TextIsolation.Isolate(Narrator.Neutral(run.Link.Value), said.Direction)})"));
                bool isFirst = b == 0 && i == 0;
                bool isLast = b == blocks.Count - 1 && i == block.Lines.Count - 1;
                lines.Add((isFirst ? lead : indent) + (block.IsList ? Bullet : ""), lines.Marked(said with { Text = text }) + (isLast ? marks : ""));
            }
        }
    }
}
