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
    private bool isBlank = true;

    /// <summary>Gets how many columns a text takes; isolates take none.</summary>
    public static int WidthOf(string text) => new StringInfo(text).LengthInTextElements - text.Count(static each => each is >= '\u2066' and <= '\u2069');

    /// <summary>Marks a text in another language than the page's with its tag: <c>[en] Numbing cream</c>.</summary>
    public string Marked(ResolvedText said) => MarkOf(said) + Inner(said);

    /// <summary>Says a label with its value in the page's way; one mark serves both where both are in the same other language.</summary>
    public string Labelled(ResolvedText label, ResolvedText value)
    {
        // Both in the same other language are one text of it: one mark, and one isolate where it runs the other way.
        return label.IsForeign && label.Locale == value.Locale
            ? MarkOf(label) + TextIsolation.IsolateRun(label with { Text = Joined(Plain(label), Plain(value)) }, locale.Direction)
            : Joined(Marked(label), Marked(value));
    }

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
        int width = 0;
        foreach (string word in said.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            int length = WidthOf(word);
            if (width > 0 && start + width + 1 + length > Width)
            {
                Line(lead + line);
                line.Clear();
                (lead, width) = (indent, 0);
            }

            line.Append(width > 0 ? " " : "").Append(word);
            width += length + (width > 0 ? 1 : 0);
        }

        Line(lead + line);
    }

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";

    private string MarkOf(ResolvedText said) => said.IsForeign && said.Locale != default && said.Locale != locale.Tag ? $"[{said.Locale}] " : "";

    private string Joined(string label, string value) => locale.Phrase("page.labelled") is { IsEmpty: false } pattern
        ? new Phrase(pattern.Text, PhraseState.Translated).Fill("label", label, "value", value)
        : $"{label}: {value}";

    // What runs the other way than the page is kept apart, such as a phone number on an Arabic page.
    private string Inner(ResolvedText said) => TextIsolation.IsolateRun(said with { Text = Plain(said) }, locale.Direction);

    // Inside a text of two languages, each change of the language is marked.
    private static string Plain(ResolvedText said)
    {
        if (said.Making.Runs.Count == 0)
        {
            return said.Text;
        }

        StringBuilder whole = new();
        LocaleTag present = said.Locale;
        foreach (ResolvedText run in said.Making.Runs)
        {
            bool isOther = run.Locale != default && run.Locale != present;
            present = isOther ? run.Locale : present;

            // The mark stands before the first word, not before the space that parts it from the text before.
            string words = run.Text.TrimStart(' ');
            whole.Append(run.Text.AsSpan(0, run.Text.Length - words.Length)).Append(isOther ? $"[{run.Locale}] " : "").Append(TextIsolation.IsolateRun(run with { Text = words }, said.Direction));
        }

        return whole.ToString();
    }

    private void Line(string line)
    {
        text.Append(line.TrimEnd(' ')).Append('\n');
        isBlank = false;
    }
}
