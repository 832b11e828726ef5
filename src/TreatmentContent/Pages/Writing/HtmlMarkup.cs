using System.Globalization;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Writes texts of the subset: paragraphs, lists, strong and links.</summary>
/// <param name="pen">Where they are written.</param>
internal sealed class HtmlMarkup(HtmlPen pen)
{
    /// <summary>Writes the marks of sources behind a text of the same block; the block ends what the text leaves open, but only after the marks.</summary>
    public static void Marks(HtmlPen pen, string said, IReadOnlyList<PageReference> references)
    {
        if (references.Count == 0)
        {
            return;
        }

        var open = new OpenDirections();
        open.Follow(said);
        pen.Text(open.Ends);
        pen.Text(" ");
        pen.Start("sup");
        for (int i = 0; i < references.Count; i++)
        {
            pen.Text(i > 0 ? ", " : "");
            pen.Start("a", ("href", "#" + references[i].Anchor));
            pen.Text(references[i].Number.ToString(CultureInfo.InvariantCulture));
            pen.End("a");
        }

        pen.End("sup");
    }

    public void Write(ResolvedText said, IReadOnlyList<PageReference> references)
    {
        IReadOnlyList<MarkupBlock> blocks = MarkupText.Read(said.Text);
        for (int b = 0; b < blocks.Count; b++)
        {
            MarkupBlock block = blocks[b];
            if (block.IsList)
            {
                pen.Open("ul");
            }

            for (int i = 0; i < block.Lines.Count; i++)
            {
                bool isLast = b == blocks.Count - 1 && i == block.Lines.Count - 1;
                Line(block.IsList ? "li" : "p", said, block.Lines[i], isLast ? references : []);
            }

            if (block.IsList)
            {
                pen.Close("ul");
            }
        }
    }

    private void Line(string name, ResolvedText said, IReadOnlyList<MarkupRun> runs, IReadOnlyList<PageReference> references)
    {
        pen.OpenLine(name, said);
        foreach (MarkupRun run in runs)
        {
            if (run.IsStrong)
            {
                pen.Start("strong");
            }

            if (run.Link.IsNone)
            {
                pen.Text(run.Text);
            }
            else
            {
                pen.Link(run.Link, run.Text);
            }

            if (run.IsStrong)
            {
                pen.End("strong");
            }
        }

        // An isolate may reach over several runs.
        Marks(pen, string.Concat(runs.Select(static run => run.Text)), references);
        pen.CloseLine(name);
    }
}
