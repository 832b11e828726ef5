using System.Globalization;
using System.Text;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Lines of plain text, wrapped at a width that is counted in the characters that people see.</summary>
/// <param name="locale">The page's locale; a text in another language is marked with its tag.</param>
internal sealed class TextLines(ContentLocale locale)
{
    private const int Width = 78;
    private readonly StringBuilder text = new();
    private readonly TextMarks marks = new(locale);
    private bool isBlank = true;

    /// <summary>Gets how many columns a text takes; the controls of direction take none.</summary>
    public static int WidthOf(string text) => new StringInfo(text).LengthInTextElements - text.Count(static each => each is (>= '\u2066' and <= '\u2069') or (>= '\u202A' and <= '\u202E'));

    /// <summary>Says a text with the marks of its languages: <c>[en] Numbing cream</c>.</summary>
    public string Marked(ResolvedText said) => marks.Say(said);

    /// <summary>Says a label with its value, each with the marks that it needs behind what stands before it.</summary>
    public string Labelled(ResolvedText label, ResolvedText value) => marks.Say(label, value);

    /// <summary>Leaves one line empty, never two.</summary>
    public void Blank()
    {
        if (!isBlank)
        {
            text.Append('\n');
            isBlank = true;
        }
    }

    /// <summary>Adds an underlined heading.</summary>
    public void Heading(ResolvedText heading, char line)
    {
        string marked = Marked(heading);
        Add("", marked);
        Line(new string(line, Math.Min(WidthOf(marked), Width)));
        Blank();
    }

    public void Add(string first, ResolvedText said) => Add(first, Marked(said));

    /// <summary>Adds a text, wrapped; what goes before its first line indents the others.</summary>
    public void Add(string first, string said)
    {
        string lead = first;
        int start = WidthOf(first);
        string indent = new(' ', start);
        StringBuilder line = new();
        OpenDirections open = new();
        int width = 0;
        foreach (string word in WordsOf(said))
        {
            int length = WidthOf(word);
            if (width > 0 && start + width + 1 + length > Width)
            {
                // The end of a line ends every isolate and embedding: what goes on opens its own again.
                Line(lead + line + open.Ends);
                line.Clear().Append(open.Starts);
                (lead, width) = (indent, 0);
            }

            line.Append(width > 0 ? " " : "").Append(word);
            width += length + (width > 0 ? 1 : 0);
            open.Follow(word);
        }

        Line(lead + line + open.Ends);
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    // A mark stays with what it marks.
    private static IEnumerable<string> WordsOf(string said)
    {
        string mark = "";
        foreach (string word in said.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isMark = word is ['[', _, .., ']'] && char.IsAsciiLetter(word[1]);
            if (!isMark)
            {
                yield return mark + word;
            }

            mark = isMark ? mark + word + " " : "";
        }

        if (mark.Length > 0)
        {
            yield return mark.TrimEnd();
        }
    }

    private void Line(string line)
    {
        text.Append(line.TrimEnd(' ')).Append('\n');
        isBlank = false;
    }
}
