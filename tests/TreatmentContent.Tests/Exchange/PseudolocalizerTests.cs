using TreatmentContent.Catalogs;
using TreatmentContent.Checks;
using TreatmentContent.Contract;
using TreatmentContent.Diagnostics;
using TreatmentContent.Exchange;
using TreatmentContent.Json;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Tests.Samples;
using TreatmentContent.Treatments;

namespace TreatmentContent.Tests.Exchange;

public sealed class PseudolocalizerTests
{
    private const string Before = "\u200F\u202E";
    private const string After = "\u202C\u200F";

    public static TheoryData<string> Locales => ["en-XA", "ar-XB"];

    [Theory]
    [InlineData("Takes {duration}", "[Ţåķéš {duration} one two]")]
    [InlineData("Face", "[Ƒåçé one]")]
    [InlineData("Fine needles", "[Ƒîñé ñééðļéš one two]")]
    [InlineData("5 mm", "[5 ɱɱ one]")]
    [InlineData("été", "[éţé one]")]
    [InlineData("{{a}}", "[{{å}} one]")]
    [InlineData("See https://example.com/a?b=c.", "[Šéé https://example.com/a?b=c. one]")]
    [InlineData("hotel: 5", "[ĥöţéļ: 5 one two]")]
    [InlineData("<b>Do</b> &amp; go", "[<b>Ðö</b> &amp; ĝö one two]")]
    [InlineData("<5 a & b", "[<5 å & ƀ one two]")]
    [InlineData("**Do**", "[**Ðö** one]")]
    [InlineData("[link](https://example.com/)", "[[ļîñķ](https://example.com/) one two]")]
    [InlineData("One\n\n- two\n- three\n\nfour\nlines", "[Öñé one]\n\n- [ţŵö one]\n- [ţĥŕéé one two]\n\n[ƒöûŕ\nļîñéš one two three]")]
    [InlineData("  Face \n", "  [Ƒåçé one] \n")]
    [InlineData("🙂🙂🙂🙂🙂🙂🙂🙂🙂a", "[🙂🙂🙂🙂🙂🙂🙂🙂🙂å one two three]")]
    public void The_accented_text(string text, string expected) => Assert.Equal(expected, Pseudolocalizer.Pseudolocalize(text, Pseudolocalizer.Accented));

    // < and > stand for the marks around a word.
    [Theory]
    [InlineData("Takes {duration}", "<Takes> {duration}")]
    [InlineData("the patient’s 15 tablets", "<the> <patient’s> 15 <tablets>")]
    [InlineData("'quoted'", "'<quoted>'")]
    [InlineData("CO2, B12", "<CO>2, <B>12")]
    [InlineData("cafe\u0301 \U0001D400 ok", "<cafe\u0301> <\U0001D400> <ok>")]
    [InlineData("**Do** [it](https://example.com/)", "**<Do>** [<it>](https://example.com/)")]
    [InlineData("- a\n- b", "- <a>\n- <b>")]
    [InlineData("half \uD800 a", "<half> \uD800 <a>")]
    public void The_mirrored_text(string text, string expected) =>
        Assert.Equal(expected.Replace("<", Before, StringComparison.Ordinal).Replace(">", After, StringComparison.Ordinal), Pseudolocalizer.Pseudolocalize(text, Pseudolocalizer.Mirrored));

    [Theory]
    [InlineData("")]
    [InlineData("15")]
    [InlineData("{label}: {value}")]
    [InlineData("- ")]
    [InlineData("\n\n")]
    [InlineData("tel:+13055550100")]
    [InlineData("🙂")]
    public void What_holds_nothing_to_translate_stays(string text) =>
        Assert.All(Locales.Select(row => LocaleTag.Parse(row.Data)), locale => Assert.Equal(text, Pseudolocalizer.Pseudolocalize(text, locale)));

    [Fact]
    public void There_are_two_pseudo_locales_and_no_third()
    {
        Assert.Equal(("en-XA", "ar-XB"), (Pseudolocalizer.Accented.Value, Pseudolocalizer.Mirrored.Value));
        Assert.Equal((TextDirection.LeftToRight, TextDirection.RightToLeft), (Pseudolocalizer.Accented.Direction, Pseudolocalizer.Mirrored.Direction));
        foreach (string other in (string[])["en", "en-XB", "ar-XA", "ar", "und"])
        {
            Assert.Throws<ArgumentException>(() => Pseudolocalizer.Pseudolocalize("Face", LocaleTag.Parse(other)));
            Assert.Throws<ArgumentException>(() => Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, LocaleTag.Parse(other)));
            Assert.Throws<ArgumentException>(() => Pseudolocalizer.Pack(LocaleTag.Parse(other)));
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void A_pseudo_locale_answers_for_itself_alone(string locale)
    {
        string language = LocaleTag.Parse(locale).Language;

        Assert.Null(new LocaleMatcher([locale]).Match([language], MatchMode.RelatedByScript));
        Assert.Null(new LocaleMatcher([language]).Match([locale], MatchMode.RelatedByScript));
        Assert.False(LocaleData.BuiltIn.Has(locale));
        Assert.Null(PhraseBook.For(locale));
        Assert.True(LocaleData.BuiltIn.With(Pseudolocalizer.Pack(locale)).Has(locale));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_text_with_a_source_gets_an_entry_beside_it(string tag)
    {
        LocaleTag locale = LocaleTag.Parse(tag);
        IReadOnlyList<TextEntry> before = ContentTexts.Of(SampleFolder.Catalog);
        TreatmentCatalog catalog = Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, locale);
        IReadOnlyList<TextEntry> after = ContentTexts.Of(catalog);

        Assert.Equal([.. SampleFolder.Catalog.Locales, locale], catalog.Locales);
        Assert.Equal(before.Select(entry => entry.Key), after.Select(entry => entry.Key));
        int made = 0;
        foreach ((TextEntry old, TextEntry now) in before.Zip(after))
        {
            if (old.Text is { } text && text.TryGet("en", out LocalText english) && !old.IsAddress && KeptParts.HasLetters(english.Text))
            {
                Assert.True(now.Text!.TryGet(locale, out LocalText pseudo), old.Key);
                Assert.Equal((Pseudolocalizer.Pseudolocalize(english.Text, locale), TextState.Reviewed, SourceHash.Of(english.Text)), (pseudo.Text, pseudo.State, pseudo.SourceHash));
                Assert.Equal(text.With(locale, pseudo), now.Text);
                made++;
            }
            else if (old.Counted is { } counted)
            {
                PluralForms pseudo = Assert.Single(now.Counted!.Forms, forms => forms.Locale == locale);
                Assert.Equal(counted.For("en", "en")!.Stated.Select(form => (form.Category, Pseudolocalizer.Pseudolocalize(form.Pattern, locale))), pseudo.Stated);
                Assert.Equal(counted.Forms, now.Counted.Forms.Where(forms => forms.Locale != locale));
                made++;
            }
            else if (old.Text is { } other && !other.TryGet("en", out _))
            {
                Assert.Equal(other, now.Text);
            }
        }

        Assert.True(made > 500, $"Only {made} texts of the samples were looked at.");
    }

    [Fact]
    public void A_text_that_would_be_longer_than_texts_may_be_keeps_its_source_alone()
    {
        LocalizedText text = new string('a', TextRules.MaxLength - 10);
        var catalog = TreatmentCatalog.Of(new Treatment { Id = "peel", Name = "Peel", Summary = text }, "en", "https://example.com/");

        Treatment treatment = Pseudolocalizer.Pseudolocalize(catalog, Pseudolocalizer.Accented).Treatments["peel"];

        Assert.Same(text, treatment.Summary);
        Assert.Equal("[Þééļ one]", treatment.Name.TryGet(Pseudolocalizer.Accented, out LocalText name) ? name.Text : null);
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void The_checks_find_only_that_the_package_has_no_phrases_for_it(string tag)
    {
        TreatmentCatalog catalog = Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, LocaleTag.Parse(tag));

        Assert.Equal(Issues(SampleFolder.Catalog).Append("TC1043 $.locales[2]").Order(StringComparer.Ordinal), Issues(catalog));
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Its_json_shows_the_marks_and_reads_back_equal(string tag)
    {
        TreatmentCatalog catalog = Pseudolocalizer.Pseudolocalize(SampleFolder.Catalog, LocaleTag.Parse(tag));

        string json = TreatmentJson.Write(catalog);

        Assert.Equal(catalog, TreatmentJson.ReadCatalog(json));
        Assert.DoesNotContain(json, TextRules.IsDirectionControl);
        Assert.Equal(tag == "ar-XB", json.Contains("\\u200F\\u202E", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_pack_says_values()
    {
        LocaleTag tag = Pseudolocalizer.Accented;
        ContentLocale locale = new([tag], [tag], tag, VocabularyWords.Empty, new LocaleOptions { Data = LocaleData.BuiltIn.With(Pseudolocalizer.Pack(tag)) });

        Assert.Equal("[åţ ļéåšţ [6 ɱöñţĥš one two] one two three]", locale.Say(ClinicalDuration.Parse(">=6 mo")).Text);
        Assert.Equal("[3–6 šéššîöñš one two three]", locale.SayCount(Amount.Between(3, 6), "session").Text);
        Assert.Equal("[ţŵîçé one two]", locale.SayCount(new Amount(2), "time").Text);
        Assert.Equal("[Ƒéƀŕûåŕý one two] 2025", locale.Say(PartialDate.Parse("2025-02")).Text);
        Assert.Equal("$250", locale.Say(Money.Parse("250 USD")).Text);
    }

    private static IEnumerable<string> Issues(TreatmentCatalog catalog) => ContentChecks.Check(catalog, new DateOnly(2026, 6, 1)).Select(issue => $"{issue.Code} {issue.Path}").Order(StringComparer.Ordinal);
}
