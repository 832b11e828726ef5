using System.Text;
using System.Text.RegularExpressions;
using TreatmentContent.Localization;
using TreatmentContent.Pages;

namespace TreatmentContent.Samples.Tests;

/// <summary>Reads a page in plain text as its readers do: an item begins in the page's language, and what stands behind a mark is in that language until the next mark.</summary>
internal sealed partial class MarkedTextReader
{
    private readonly LocaleTag page;
    private readonly string letters;
    private readonly List<(int At, LocaleTag Tag)> marks = [];
    private int at;
    private LocaleTag present;

    public MarkedTextReader(string text, LocaleTag page)
    {
        this.page = page;
        StringBuilder read = new();
        int end = 0;
        foreach (Match mark in Marks().Matches(text))
        {
            read.Append(LettersOf(text[end..mark.Index]));
            marks.Add((read.Length, LocaleTag.Parse(mark.Groups["tag"].Value)));
            end = mark.Index + mark.Length;
        }

        letters = read.Append(LettersOf(text[end..])).ToString();
    }

    public bool IsAtEnd => at == letters.Length;

    /// <summary>Reads items: each has its label, its text and its details, and a link where that says more.</summary>
    public void Read(IReadOnlyList<PageItem> items)
    {
        foreach (PageItem item in items)
        {
            present = page;
            ReadOn(item.Label.GetValueOrDefault());
            ReadOn(item.Text.GetValueOrDefault());
            Pass(string.Concat(item.References.Select(static reference => reference.Number)));
            Read(item.Details);

            // An address that is itself the text stands there once.
            Pass(LettersOf(item.Link.IsNone || IsSaid(item) ? "" : item.Link.Value));
        }
    }

    /// <summary>Reads a text that begins a line.</summary>
    public void Read(ResolvedText text)
    {
        present = page;
        ReadOn(text);
    }

    /// <summary>Reads words that are not asked after.</summary>
    public void Skip(string words) => at = letters.IndexOf(LettersOf(words), at, StringComparison.Ordinal) + LettersOf(words).Length;

    private void Pass(string next) => at += letters.AsSpan(at).StartsWith(next, StringComparison.Ordinal) ? next.Length : 0;

    private void ReadOn(ResolvedText text)
    {
        string words = LettersOf(text.Text ?? "");
        int found = letters.IndexOf(words, at, StringComparison.Ordinal);
        Assert.True(found >= 0 && letters.AsSpan(at, found - at).IndexOfAnyExceptInRange('0', '9') < 0, $"'{text}' does not come next, but '{letters.AsSpan(at, Math.Min(40, letters.Length - at))}'.");
        foreach ((_, LocaleTag tag) in marks.Where(mark => mark.At >= at && mark.At <= found && words.Length > 0))
        {
            present = tag;
        }

        LocaleTag[] inside = [.. marks.Where(mark => mark.At > found && mark.At < found + words.Length).Select(static mark => mark.Tag)];
        Assert.True(text.Locale == default || inside.Length > 0 || words.Length == 0 || IsOneLanguage(present, text.Locale), $"'{text}' is in {text.Locale} and stands under [{present}].");
        present = inside.Length > 0 ? inside[^1] : present;
        at = found + words.Length;
    }

    private static bool IsSaid(PageItem item) => item.Text is { IsEmpty: false } text && text.Locale == default && item.Link.Value.TrimEnd('/').EndsWith(text.Text, StringComparison.Ordinal);

    private static bool IsOneLanguage(LocaleTag one, LocaleTag other) => one.Language == other.Language && one.Maximize().Script == other.Maximize().Script;

    internal static string LettersOf(string text) => string.Concat(text.EnumerateRunes().Where(static rune => Rune.IsLetterOrDigit(rune)).Select(static rune => rune.ToString()));

    [GeneratedRegex(@"\[(?<tag>[a-z]{2,3}(-[A-Za-z0-9]+)*)\]\s", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
