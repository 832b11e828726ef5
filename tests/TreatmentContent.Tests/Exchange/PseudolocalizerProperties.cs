using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Exchange;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Tests.Contract;

namespace TreatmentContent.Tests.Exchange;

public sealed partial class PseudolocalizerProperties
{
    private const string Before = "\u200F\u202E";
    private const string After = "\u202C\u200F";
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly Gen<LocaleTag> Locales = Gen.OneOf(Pseudolocalizer.Accented, Pseudolocalizer.Mirrored);

    private static readonly Gen<string> Words = Gen.OneOf("Face", "it's", "été", "15 minutes", "😀 fine", "a", "3–5 mm", "CO2", "وجه", "*", "<", "&", "{", "[x]", "tell: me");

    private static readonly Gen<string> Kept = Gen.OneOf("{name}", "{{", "}}", "https://example.com/a?b=c", "tel:+13055550100", "<b>", "</b>", "&nbsp;", "&#xA0;", "**");

    private static readonly Gen<string> Mixed = Gen.OneOf(Words, Kept).Array[1, 12].Select(parts => string.Join(' ', parts));

    private static readonly Gen<string> Runs = Gen.Select(Words.Where(word => !word.Contains('[', StringComparison.Ordinal) && word != "*"), Gen.Int[0, 3], (word, kind) => kind switch
    {
        0 => $"**{word}**",
        1 => $"[{word}](https://example.com/{word.Length})",
        2 => $"**[{word}](tel:+1305)**",
        _ => word,
    }).Array[1, 5].Select(runs => string.Join(' ', runs));

    private static readonly Gen<string> Documents = Gen.Select(Runs, Gen.Bool, (line, isItem) => isItem ? $"- {line}" : line).Array[1, 6].SelectMany(lines => Gen.OneOf("\n", "\n\n").Select(between => string.Join(between, lines)));

    private static readonly Gen<TreatmentCatalog> Catalogs = RecordGen.Of<TreatmentCatalog>();

    [Fact]
    public void Places_addresses_tags_and_entities_stay_as_they_are() => Gen.Select(Mixed, Locales).Sample((text, locale) =>
        Assert.Equal(KeptPart().Matches(text).Select(match => match.Value), KeptPart().Matches(Pseudolocalizer.Pseudolocalize(text, locale)).Select(match => match.Value)));

    [Fact]
    public void Paragraphs_lists_emphasis_and_links_stay_and_their_texts_change() => Gen.Select(Documents, Locales).Sample((text, locale) =>
    {
        IReadOnlyList<MarkupBlock> before = MarkupText.Read(text);
        IReadOnlyList<MarkupBlock> after = MarkupText.Read(Pseudolocalizer.Pseudolocalize(text, locale));

        Assert.Equal(before.Select(block => (block.IsList, block.Lines.Count)), after.Select(block => (block.IsList, block.Lines.Count)));
        Assert.Equal(Marked(before).Select(run => (run.IsStrong, run.Link)), Marked(after).Select(run => (run.IsStrong, run.Link)));
        Assert.All(Marked(before).Zip(Marked(after)).Where(pair => pair.First.Text.Any(char.IsAsciiLetter)), pair => Assert.NotEqual(pair.First.Text, pair.Second.Text));
    });

    [Fact]
    public void An_accented_text_grows_as_translations_do() => Gen.OneOf("Face", "é", " ", "15", "e\u0301", "👩‍👩‍👧", "وجه", ".").Array[0, 60].Select(parts => "a" + string.Concat(parts) + "z").Sample(text =>
    {
        int length = Length(text);
        string pseudo = Pseudolocalizer.Pseudolocalize(text, Pseudolocalizer.Accented);
        int added = Length(pseudo) - length - "[]".Length;
        int least = length <= 10 ? length : (int)Math.Ceiling(length * (length <= 30 ? 0.6m : 0.4m));

        Assert.InRange(added, least, least + " three".Length - 1);
    });

    [Fact]
    public void An_accented_text_begins_with_itself_letter_by_letter()
    {
        string accents = Pseudolocalizer.Pseudolocalize(Alphabet, Pseudolocalizer.Accented).Substring(1, Alphabet.Length);
        Assert.Distinct(accents);
        Assert.DoesNotContain(accents, char.IsAscii);
        Assert.Equal(Alphabet.Select(char.IsUpper), accents.Select(char.IsUpper));

        Words.Where(word => Letter().IsMatch(word)).Array[1, 8].Select(words => string.Join(' ', words)).Sample(text =>
        {
            string pseudo = Pseudolocalizer.Pseudolocalize(text, Pseudolocalizer.Accented);
            Assert.Equal(text.Replace('é', 'e'), string.Concat(pseudo.Substring(1, text.Length).Select(c => accents.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Alphabet[at] : c)));
        });
    }

    [Fact]
    public void A_mirrored_text_without_its_marks_is_the_text_and_no_digit_is_inside_them() => Gen.OneOf(Mixed, Documents, TextGen.Texts.Where(text => !text.Contains('\u202E', StringComparison.Ordinal))).Sample(text =>
    {
        string pseudo = Pseudolocalizer.Pseudolocalize(text, Pseudolocalizer.Mirrored);

        Assert.Equal(text, pseudo.Replace(Before, "", StringComparison.Ordinal).Replace(After, "", StringComparison.Ordinal));
        Assert.All(MarkedWord().Matches(pseudo), word => Assert.DoesNotContain(word.Value, char.IsDigit));
    });

    [Fact]
    public void Numbers_stay_readable_in_both() => Gen.Select(Gen.OneOf(Mixed, Documents, TextGen.Texts), Locales).Sample((text, locale) =>
        Assert.Equal(Number().Matches(text).Select(match => match.Value), Number().Matches(Pseudolocalizer.Pseudolocalize(text, locale)).Select(match => match.Value)));

    [Fact]
    public void The_same_text_gives_the_same_result() => Gen.Select(TextGen.Texts, Locales).Sample((text, locale) =>
        Assert.Equal(Pseudolocalizer.Pseudolocalize(text, locale), Pseudolocalizer.Pseudolocalize(new string(text), locale)));

    [Fact]
    public void A_catalogue_gets_entries_of_the_pseudo_locale_and_no_other_change() => Gen.Select(Catalogs, Locales).Sample((catalog, locale) =>
    {
        TreatmentCatalog pseudo = Pseudolocalizer.Pseudolocalize(catalog, locale);

        foreach ((TextEntry before, TextEntry after) in ContentTexts.Of(catalog).Zip(ContentTexts.Of(pseudo)))
        {
            Assert.Equal(before.Key, after.Key);
            if (before.Text is { } text)
                Assert.Equal(after.Text!.TryGet(locale, out LocalText made) ? text.With(locale, made) : text, after.Text);
            else
                Assert.Equal(before.Counted!.Forms.Where(forms => forms.Locale != locale), after.Counted!.Forms.Where(forms => forms.Locale != locale));
        }

        Assert.Equal(pseudo, Pseudolocalizer.Pseudolocalize(pseudo, locale));
    });

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private static IEnumerable<MarkupRun> Marked(IReadOnlyList<MarkupBlock> blocks) => blocks.SelectMany(block => block.Lines).SelectMany(line => line).Where(run => run.IsStrong || run.Link != default);

    [GeneratedRegex(@"\{\{|\}\}|\{[A-Za-z0-9]+\}|(?<!\w)(https://|tel:)[^\s\]]+|</?[a-z]+>|&[a-zA-Z#0-9]+;|\*\*", RegexOptions.CultureInvariant)]
    private static partial Regex KeptPart();

    [GeneratedRegex(@"\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("\u200F\u202E[^\u202C]*\u202C\u200F", RegexOptions.CultureInvariant)]
    private static partial Regex MarkedWord();
}
