using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Pages;

public sealed class TextMarksTests
{
    [Theory]
    [InlineData("pl", "en-US:Also known as", "pl:terapia", "[en-US] Also known as: [pl] terapia")]
    [InlineData("pl", "pl:Poznaj", "en:Numbing cream", "Poznaj: [en] Numbing cream")]
    [InlineData("pl", "pl:Poznaj", "pl:terapia", "Poznaj: terapia")]
    [InlineData("pl", "en-US:Used for", "en:Acne scars", "[en-US] Used for: Acne scars")]
    [InlineData("pl", "en-US:Used for", "de:Narben", "[en-US] Used for: [de] Narben")]
    [InlineData("pl", "en-US:Authority", "und:FDA", "[en-US] Authority: FDA")]
    [InlineData("pl", "und:Botox", "en:A medicine", "Botox: [en] A medicine")]
    [InlineData("es-US", "en-US:Clinic", "es:Clínica", "[en-US] Clinic: [es] Clínica")]
    [InlineData("es-US", "es:Clínica", "es-US:Centro", "Clínica: Centro")]
    [InlineData("fr", "fr:Produit", "fr:crème", "Produit\u00A0: crème")]
    [InlineData("fr", "fr:Produit", "en:cream", "Produit\u00A0: [en] cream")]
    [InlineData("fr", "en-US:Product", "en:cream", "[en-US] Product: cream")]
    [InlineData("fr", "en-US:Product", "und:X2", "[en-US] Product: X2")]
    [InlineData("fr", "en-US:Product", "fr:crème", "[en-US] Product: [fr] crème")]
    [InlineData("ar", "en-US:Product", "en:cream", "[en-US] \u2068Product: cream\u2069")]
    [InlineData("ar", "en-US:Product", "ar:كريم", "[en-US] \u2068Product\u2069: [ar] كريم")]
    [InlineData("ar", "en-US:Phone", "und:+1-305", "[en-US] \u2068Phone: +1-305\u2069")]
    [InlineData("en", "en:Avoid", "ff-Adlm:𞤀𞤣𞤤𞤢𞤥", "Avoid: [ff-Adlm] \u2068𞤀𞤣𞤤𞤢𞤥\u2069")]
    [InlineData("en", "en:Avoid", "ccp:𑄌𑄋𑄴", "Avoid: [ccp] 𑄌𑄋𑄴")]
    [InlineData("zh-Hant", "zh-Hant:產品", "en:cream", "產品：[en] cream")]
    [InlineData("zh-Hans", "zh-Hant:產品", "zh-Hans:乳膏", "[zh-Hant] 產品：[zh-Hans] 乳膏")]
    public void A_mark_holds_until_another_language_begins(string page, string label, string value, string line) =>
        Assert.Equal(line, new TextMarks(Locale(page)).Say(Text(page, label), Text(page, value)));

    [Fact]
    public void Inside_a_text_each_change_is_marked_and_a_comma_is_of_no_language()
    {
        ResolvedText cream = Text("pl", "en:cream");
        ResolvedText list = Text("pl", "pl:cream, krem") with { Making = new([cream, Text("pl", "pl:, "), cream, Text("pl", "pl: oraz "), Text("pl", "und:X2"), Text("pl", "pl:.")]) };
        var marks = new TextMarks(Locale("pl"));

        Assert.Equal("[en] cream, cream [pl] oraz X2.", marks.Say(list));
        Assert.Equal("[en-US] Product: cream, cream [pl] oraz X2.", marks.Say(Text("pl", "en-US:Product"), list));
    }

    [Theory]
    [InlineData("en", null, "[en] Skin and Needles")]
    [InlineData("es", null, "Skin and Needles")]
    [InlineData("es", "en", "Skin and Needles")]
    [InlineData("und", null, "Skin and Needles")]
    [InlineData("und", "und", "Skin and Needles")]
    [InlineData("und", "es-MX", "Skin and Needles")]
    [InlineData("und", "en", "[en] Skin and Needles")]
    [InlineData("und", "fr", "[fr] Skin and Needles")]
    public void The_title_of_a_source_is_marked_where_it_or_the_source_says_its_language(string tag, string? language, string title)
    {
        Treatment treatment = new()
        {
            Id = "peel",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Benefits = [new() { Title = LocalizedText.Of(("en", "Smooth skin"), ("es", "Piel suave")), Basis = new() { Citations = ["a"] } }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with
        {
            Locales = ["en", "es"],
            Citations = [new() { Id = "a", Title = LocalizedText.Of((tag, "Skin and Needles")), Language = language is null ? default(LocaleTag?) : language }],
        };
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, catalog.Locale("es"));

        Assert.EndsWith($"\n1. {title}\n", page.ToText(), StringComparison.Ordinal);
        Assert.Contains(title is ['[', _, _, ..] ? $" lang=\"{title[1..3]}\" dir=\"ltr\">Skin and Needles<" : "\">Skin and Needles<", page.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_ends_inside_an_isolate_closes_it_and_the_next_one_opens_it_again()
    {
        var lines = new TextLines(Locale("ar"));
        lines.Add("- ", Text("ar", "en:" + string.Join(' ', Enumerable.Repeat("needle", 30))));
        string[] written = lines.ToString().TrimEnd('\n').Split('\n');

        Assert.Equal(3, written.Length);
        Assert.StartsWith("- [en] \u2068needle", written[0], StringComparison.Ordinal);
        Assert.All(written, static line => Assert.Equal((1, 1), (line.Count(static each => each == '\u2068'), line.Count(static each => each == '\u2069'))));
        Assert.All(written.Skip(1), static line => Assert.StartsWith("  \u2068needle", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_stays_with_the_word_that_it_marks()
    {
        var lines = new TextLines(Locale("es"));
        lines.Add("", string.Concat(Enumerable.Repeat("palabra ", 9)) + "[en] needles");
        lines.Add("", "[en]");

        Assert.EndsWith("palabra\n[en] needles\n[en]\n", lines.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_paragraph_and_item_of_an_answer_in_another_language_has_its_mark()
    {
        Treatment treatment = new()
        {
            Id = "peel",
            Name = LocalizedText.Of(("en", "Peel"), ("es", "Exfoliación")),
            Faqs = [new() { Question = LocalizedText.Of(("en", "Why?"), ("es", "¿Por qué?")), Answer = LocalizedText.Of(("en", "First.\n\n- one\n- two\n\nLast.")) }],
        };
        TreatmentCatalog catalog = TreatmentCatalog.Of(treatment, "en", "https://example.com/") with { Locales = ["en", "es"] };

        Assert.EndsWith("\n¿Por qué?\n  [en] First.\n  - [en] one\n  - [en] two\n\n  [en] Last.\n", TreatmentPage.Create(catalog, treatment, catalog.Locale("es")).ToText(), StringComparison.Ordinal);
    }

    private static ContentLocale Locale(string page) => new([page], [page, "en-US"], "en-US", VocabularyWords.Empty);

    private static ResolvedText Text(string page, string told)
    {
        (LocaleTag tag, string text) = (told[..told.IndexOf(':')], told[(told.IndexOf(':') + 1)..]);
        bool isOfPage = tag.Language == LocaleTag.Parse(page).Language && tag.Script == LocaleTag.Parse(page).Script;
        return new ResolvedText(text, tag, tag.Direction, tag == default ? ResolutionReason.Neutral : isOfPage ? ResolutionReason.Regional : ResolutionReason.Source);
    }
}
