using System.Text;
using TreatmentContent.Localization;

namespace TreatmentContent.Pages;

/// <summary>Marks in plain text which language stands there: <c>[en] Numbing cream</c>. A line begins in the page's language; a mark holds until the next one, at most to the end of the line.</summary>
/// <param name="locale">The page's locale.</param>
internal sealed class TextMarks(ContentLocale locale)
{
    private readonly TagTable<bool> scripts = new(locale.Tag.IsOneScriptWith);

    /// <summary>Says a text that begins a line.</summary>
    public string Say(ResolvedText said)
    {
        LocaleTag present = locale.Tag;
        return Say(said, ref present);
    }

    /// <summary>Says a label with its value; where both are of the same other language, they are one text of it with one mark.</summary>
    public string Say(ResolvedText label, ResolvedText value)
    {
        LocaleTag present = locale.Tag;
        if (IsChange(label, present) && PiecesOf(label).Concat(PiecesOf(value)).All(piece => (piece.Locale == default && !piece.IsNameless) || piece.Locale.IsOneLanguageWith(label.Locale)))
        {
            // Kept apart as a whole where it runs the other way than the page.
            string whole = Joined(label, TextIsolation.Close(label.Text), TextIsolation.IsolateRun(value, label.Direction));
            return Mark(label, ref present) + TextIsolation.IsolateRun(label with { Text = whole }, locale.Direction);
        }

        string first = Say(label, ref present);
        return Joined(label, first, Say(value, ref present));
    }

    private string Say(ResolvedText said, ref LocaleTag present)
    {
        IReadOnlyList<ResolvedText> runs = said.Making.Runs;
        if (runs.Count == 0)
        {
            // What runs the other way than the page is kept apart, such as a phone number on an Arabic page.
            return Mark(said, ref present) + TextIsolation.IsolateRun(said, locale.Direction);
        }

        // A mark in front of all stands outside the isolate, which finds its direction by its first letter.
        string mark = runs.First(HasLanguage).Locale == said.Locale ? Mark(said, ref present) : "";
        StringBuilder whole = new();
        foreach (ResolvedText run in runs)
        {
            // The mark stands before the first word, not before the space that parts it from the text before.
            string words = run.Text.TrimStart(' ');
            whole.Append(run.Text.AsSpan(0, run.Text.Length - words.Length)).Append(Mark(run, ref present)).Append(TextIsolation.IsolateRun(run with { Text = words }, said.Direction));
        }

        return mark + TextIsolation.IsolateRun(said with { Text = whole.ToString() }, locale.Direction);
    }

    private string Mark(ResolvedText said, ref LocaleTag present)
    {
        if (!IsChange(said, present))
        {
            return "";
        }

        present = said.Locale;
        return $"[{said.Locale}] ";
    }

    // What the page may say as its own needs no mark, until another language has come between. Another region's words are no other language; another script's are.
    private bool IsChange(ResolvedText said, LocaleTag present) =>
        HasLanguage(said) && HasWords(said.Text) && (present == locale.Tag ? said.Locale != present && (said.IsForeign || !scripts[said.Locale]) : !said.Locale.IsOneLanguageWith(present));

    // A word that nobody has named is marked as one of an unknown language.
    private static bool HasLanguage(ResolvedText said) => said.Locale != default || said.IsNameless;

    // A comma between two texts is of no language.
    private static bool HasWords(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    private static IReadOnlyList<ResolvedText> PiecesOf(ResolvedText said) => said.Making.Runs is { Count: > 0 } runs ? runs : [said];

    // The colon is the label's: a space stands before it in French, and it is a wide one in Chinese of either script.
    private string Joined(ResolvedText label, string first, string second)
    {
        LocaleTag language = label.Locale == default ? locale.Tag : label.Locale;
        PhraseBook? book = locale.Options.Data.PhrasesOf(language) ?? locale.Options.Data.PhrasesOf(LocaleTag.Parse(language.Language));
        Phrase pattern = book is not null && book.TryGet("page.labelled", out Phrase own) ? own : new("{label}: {value}", PhraseState.Translated);
        return pattern.Fill("label", first, "value", second);
    }
}
