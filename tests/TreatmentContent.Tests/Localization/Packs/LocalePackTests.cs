using System.Runtime.CompilerServices;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Localization;

public sealed class LocalePackTests
{
    private const string Haitian = """
        # Numbers are written as in French; the words are Creole.
        countsAs = fr
        names.own = Kreyòl ayisyen
        names.es = panyòl
        bound.atLeast = omwen {value}
        about [reviewed] = anviwon {value}
        noun.session.one = {n} seyans
        noun.session.other = {n} seyans
        units.minute.long.other = {0} minit
        lists.and.middle = {0}, {1}
        lists.and.end = {0} ak {1}
        lists.or.middle = {0}, {1}
        lists.or.end = {0} oswa {1}
        lists.unit.middle = {0} {1}
        lists.unit.end = {0} {1}
        """;

    private static readonly LocaleData WithHaitian = LocaleData.BuiltIn.With(LocalePack.Parse("ht", Haitian));

    [Fact]
    public void A_language_without_data_is_said_from_its_pack()
    {
        ValueSayer sayer = SayerOf(WithHaitian, "ht-HT");

        Assert.True(WithHaitian.Has("ht"));
        Assert.Contains("ht", WithHaitian.Locales);
        Assert.Equal("15–30 minit", Said(sayer.TrySay(ClinicalDuration.Parse("15..30 min"), out string said), said));
        Assert.Equal("omwen anviwon 1,5 seyans", Said(sayer.TrySayCount(Amount.Parse("~>=1.5"), "session", out said), said));
        Assert.Equal("A, B ak C", WithHaitian.FormsOf("ht")!.Lists.Say(["A", "B", "C"], ListKind.And));
        Assert.Equal("12 500 $US", Said(sayer.TrySay(Money.Of(12500, "USD"), out said), said).Replace('\u202F', ' ').Replace('\u00A0', ' '));
        Assert.Equal("Kreyòl ayisyen", WithHaitian.OwnNameOf("ht"));
        Assert.Equal("panyòl", WithHaitian.NameOf("es", "ht"));
    }

    // A language that counts the people of a ratio says so by its noun; without the noun, the ratio is not said in it.
    [Theory]
    [InlineData("", false, "")]
    [InlineData("\nnoun.person.one = {n} moun\nnoun.person.other = {n} moun", true, "omwen 1 moun sou 10")]
    public void People_can_stand_in_a_ratio_for_their_number(string noun, bool isSaid, string said)
    {
        ValueSayer sayer = SayerOf(LocaleData.BuiltIn.With(LocalePack.Parse("ht", Haitian + "\nfrequency.ratio.atLeast = omwen {people} sou {of}" + noun)), "ht");

        Assert.Equal(isSaid, sayer.TrySay(Frequency.Parse(">=1/10"), out string text));
        Assert.Equal(said, text);
    }

    [Theory]
    [InlineData("fr-HT", "1 500,5 minit")]
    [InlineData("fr-CH", "1 500,5 minit")]
    [InlineData("en-XX", "1,500.5 minit")]
    [InlineData("es-CO", "1500,5 minit")]
    [InlineData("no", "1 500,5 minit")]
    public void A_region_without_tables_of_its_own_lends_the_numbers_that_serve_it(string countsAs, string said)
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("ht", $"countsAs = {countsAs}\nunits.minute.long.other = {{0}} minit"));

        Assert.Equal(said, Said(SayerOf(data, "ht").TrySay(ClinicalDuration.Parse("1500.5 min"), out string minutes), minutes).Replace('\u202F', ' ').Replace('\u00A0', ' '));
    }

    [Fact]
    public void Every_region_of_a_language_with_numbers_can_lend_them()
    {
        string[] endings = ["", "-US", "-GB", "-FR", "-HT", "-BE", "-CO", "-TW", "-PK", "-419", "-001", "-XX", "-Latn", "-Cyrl-RS", "-Hant"];
        foreach (LocaleTag countsAs in LocaleData.BuiltIn.Locales.Select(static tag => tag.Language).Distinct().SelectMany(language => endings.Select(ending => LocaleTag.Parse(language + ending))))
        {
            IEnumerable<string> forms = (LocaleData.BuiltIn.PluralsOf(countsAs)?.Categories ?? []).Select(static category => $"noun.session.{category.Word()} = {{n}} seyans");
            string pack = $"about = anviwon {{value}}\ncountsAs = {countsAs}\n{string.Join('\n', forms)}";
            if (!LocaleData.BuiltIn.Has(countsAs))
            {
                Assert.StartsWith($"ht(2): '{countsAs}' is not a locale", Assert.Throws<FormatException>(() => LocalePack.Parse("ht", pack)).Message, StringComparison.Ordinal);
                continue;
            }

            ValueSayer sayer = SayerOf(LocaleData.BuiltIn.With(LocalePack.Parse("ht", pack)), "ht");

            Assert.Equal(LocaleData.BuiltIn.FormsOf(countsAs)!.Numbers.Say(1234.5m) + " seyans", Said(sayer.TrySayCount(Amount.Parse("1234.5"), "session", out string said), said));
            Assert.True(sayer.TrySay(Money.Of(12500, "USD"), out _) && sayer.TrySay(Quantity.Parse("25..40 %"), out _));
        }
    }

    [Theory]
    [InlineData("few.cup = unas tazas", "unas tazas")]
    [InlineData("noun.cup.one = {n} taza\nnoun.cup.other = {n} tazas", "un pequeño número de tazas")]
    [InlineData("noun.cup.one = {n} taza\nnoun.cup.other = {n} tazas\nfew.cup = unas tazas", "unas tazas")]
    [InlineData("few.kilogram = unos kilos", "a few cup")]
    [InlineData("noun.cup.one = taza ({n} en total)\nnoun.cup.other = tazas ({n} en total)", "a few cup")]
    public void A_few_of_a_hosts_own_unit_are_said_by_its_phrase_else_by_its_name(string pack, string said)
    {
        var options = new LocaleOptions { Data = LocaleData.BuiltIn.With(LocalePack.Parse("es", pack)) };
        var locale = new ContentLocale(["es"], ["es"], "en", VocabularyWords.Empty, options);

        Assert.All([locale, locale.ForSafety], view =>
        {
            Assert.Equal(said, view.Say(Quantity.Parse("few cup")).Text);
            Assert.Equal(said, view.SayCount(Amount.Few, "cup").Text);
            Assert.Equal(said.StartsWith('a') ? "en" : "es", view.Say(Quantity.Parse("few cup")).Locale.Value);
        });
    }

    [Fact]
    public void Nothing_made_of_words_is_taken_from_the_locale_it_counts_as()
    {
        ValueSayer sayer = SayerOf(WithHaitian, "ht");

        Assert.False(sayer.TrySay(ClinicalDuration.Hours(2), out string said) || said != "");
        Assert.False(sayer.TrySay(PartialDate.Parse("2026-03-09"), out said) || said != "");
        Assert.False(sayer.TrySay(new TimeOnly(9, 0), out said) || said != "");
        Assert.False(sayer.TrySay(ClinicalDuration.Parse("<=2 min"), out said) || said != "");
        Assert.Null(WithHaitian.NameOf("en", "ht"));
        Assert.Null(WithHaitian.CountryNameOf("HT", "ht"));
    }

    [Fact]
    public void The_data_of_the_package_stay_as_they_are()
    {
        Assert.False(LocaleData.BuiltIn.Has("ht"));
        Assert.Null(LocaleData.BuiltIn.OwnNameOf("ht"));
        Assert.Equal("15–30 minutes", LocaleData.BuiltIn.FormsOf("fr")!.Units.Say("minute", isBrief: false, 15, 30));
    }

    [Fact]
    public void A_phrase_of_a_host_goes_before_the_packages_and_serves_the_regions()
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("es", "bound.atLeast = mínimo {value}"));

        Assert.Equal("mínimo 15 minutos", Said(SayerOf(data, "es-US").TrySay(ClinicalDuration.Parse(">=15 min"), out string said), said));
        Assert.Equal("mínimo 15 minutos", Said(SayerOf(data, "es-ES").TrySay(ClinicalDuration.Parse(">=15 min"), out said), said));
        Assert.Equal("hasta 15 minutos", Said(SayerOf(data, "es").TrySay(ClinicalDuration.Parse("<=15 min"), out said), said));
    }

    [Fact]
    public void The_pack_added_last_goes_first_and_a_regions_before_its_languages()
    {
        LocaleData data = LocaleData.BuiltIn
            .With(LocalePack.Parse("es-CO", "about = más o menos {value}"))
            .With(LocalePack.Parse("es", "about = unos {value}\nbound.atMost = máximo {value}"))
            .With(LocalePack.Parse("es", "bound.atMost = como mucho {value}"));

        Assert.Equal("como mucho más o menos 3", Said(SayerOf(data, "es-CO").TrySay(Amount.Parse("~<=3"), out string said), said));
        Assert.Equal("como mucho unos 3", Said(SayerOf(data, "es-US").TrySay(Amount.Parse("~<=3"), out said), said));
    }

    [Fact]
    public void A_form_of_a_host_goes_before_the_tables_in_its_own_locale()
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("es-CO", "units.minute.long.other = {0} min.\nnames.ht = creole haitiano"));

        Assert.Equal("30 min.", data.FormsOf("es-CO")!.Units.Say("minute", isBrief: false, 30));
        Assert.Equal("1 minuto", data.FormsOf("es-CO")!.Units.Say("minute", isBrief: false, 1));
        Assert.Equal("creole haitiano", data.NameOf("ht", "es-CO"));
        Assert.Equal("30 minutos", data.FormsOf("es-US")!.Units.Say("minute", isBrief: false, 30));
    }

    [Fact]
    public void A_catalogues_locale_says_what_the_hosts_data_know()
    {
        var options = new LocaleOptions { Data = WithHaitian };
        var locale = new ContentLocale(["ht"], ["ht"], "en", VocabularyWords.Empty, options);
        var plain = new ContentLocale(["ht"], ["ht"], "en", VocabularyWords.Empty);

        Assert.Equal(new ResolvedText("omwen 15 minit", "ht", TextDirection.LeftToRight, ResolutionReason.Exact), locale.Say(ClinicalDuration.Parse(">=15 min")));
        Assert.Equal(new ResolvedText("at least 15 minutes", "en", TextDirection.LeftToRight, ResolutionReason.NoLocaleData), plain.Say(ClinicalDuration.Parse(">=15 min")));
        Assert.Equal(ResolutionReason.NoLocaleData, locale.Say(ClinicalDuration.Hours(2)).Reason);
        Assert.Equal("2 hours", locale.Say(ClinicalDuration.Hours(2)).Text);
        Assert.NotEqual(LocaleOptions.Default, options);
    }

    [Fact]
    public void A_state_tells_how_far_a_phrase_has_come()
    {
        PhraseBook book = WithHaitian.PhrasesOf("ht")!;

        Assert.True(book.TryGet("about", out Phrase about) && about.State == PhraseState.Reviewed);
        Assert.Equal(PhraseState.Translated, book.LeastState);
    }

    [Fact]
    public void A_draft_phrase_of_a_pack_is_not_said_where_safety_depends_on_it()
    {
        var options = new LocaleOptions { Data = LocaleData.BuiltIn.With(LocalePack.Parse("es", "[draft]\nbound.atLeast = mínimo {value}")) };
        var locale = new ContentLocale(["es"], ["es"], "en", VocabularyWords.Empty, options);

        Assert.Equal("mínimo 500 mg", locale.Say(Quantity.Parse(">=500 mg")).Text.Replace('\u00A0', ' '));
        Assert.Equal("at least 500 mg", locale.ForSafety.Say(Quantity.Parse(">=500 mg")).Text.Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_name_with_a_region_needs_the_pattern_that_joins_them()
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("ht", "countsAs = fr\nnames.es = panyòl\nnames.MX = Meksik\nnames.Latn = laten"));

        Assert.Equal("panyòl", data.NameOf("es", "ht"));
        Assert.Null(data.NameOf("es-MX", "ht"));
        Assert.Null(data.NameOf("es-Latn-MX", "ht"));
    }

    // docs/LOCALISATION.md, "Packs of a host".
    [Fact]
    public void The_pack_in_the_documentation_can_be_read_and_says_what_it_states()
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("ht", Documented()));
        ValueSayer sayer = SayerOf(data, "ht");

        Assert.Equal("omwen 15 minit", Said(sayer.TrySay(ClinicalDuration.Parse(">=15 min"), out string said), said));
        Assert.Equal("3 seyans", Said(sayer.TrySayCount(Amount.Parse("3"), "session", out said), said));
        Assert.Equal("A, B ak C", data.FormsOf("ht")!.Lists.Say(["A", "B", "C"], ListKind.And));
        Assert.Equal("A, B oswa C", data.FormsOf("ht")!.Lists.Say(["A", "B", "C"], ListKind.Or));
        Assert.True(data.PhrasesOf("ht")!.TryGet("page.section.benefits", out Phrase benefits) && benefits is { Text: "Byenfè", State: PhraseState.Draft });
    }

    internal static string Documented([CallerFilePath] string sourceFile = "")
    {
        string manual = File.ReadAllText(Path.Combine(Path.GetDirectoryName(sourceFile)!, "..", "..", "..", "..", "docs", "LOCALISATION.md"));
        string section = manual[manual.IndexOf("### Packs of a host", StringComparison.Ordinal)..];
        return section.Split("```").First(block => block.Contains("countsAs = ", StringComparison.Ordinal));
    }

    private static ValueSayer SayerOf(LocaleData data, string tag) => new(data.FormsOf(tag)!, data.PhrasesOf(tag));

    private static string Said(bool isSaid, string text)
    {
        Assert.True(isSaid);
        return text;
    }
}
