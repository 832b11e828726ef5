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

    [Theory]
    [InlineData("es", "bound.atleast = x {value}", "es(1): There is no phrase 'bound.atleast'; did you mean 'bound.atLeast'?")]
    [InlineData("es", "\nabout = unos", "es(2): 'about' must have the same places as 'about {value}'.")]
    [InlineData("es", "about = unos {value", "es(1): The phrase 'unos {value' has a brace")]
    [InlineData("es", "noun.shade.other = tonos", "es(1): 'noun.shade.other' must have the place {n} and no other.")]
    [InlineData("es", "noun.shade.single = un tono", "es(1): 'single' is not a plural category such as 'other', nor a number up to 9.")]
    [InlineData("es", "noun.shade.one = {n} tono de {x}", "es(1): 'noun.shade.one' can have the place {n} and no other.")]
    [InlineData("es", "unit.x = 5", "es(1): 'unit.x' must have the place {n} and no other.")]
    [InlineData("es", "few.cup = unas {n}", "es(1): 'few.cup' has no places.")]
    [InlineData("es", "units.minutes.long.other = {0} min", "es(1): There is no form 'units.minutes.long.other'; did you mean 'units.minute.long.other'?")]
    [InlineData("es", "dates.lang = d MMMM y", "es(1): There is no form 'dates.lang'; did you mean 'dates.long'?")]
    [InlineData("es", "countsAs = fr", "es(1): 'es' has numbers of its own; leave 'countsAs' out.")]
    [InlineData("ht", "countsAs = tlh", "ht(1): 'tlh' is not a locale whose numbers the package knows, such as 'fr'.")]
    [InlineData("ht", "about", "ht(1): 'about' is not a line such as")]
    [InlineData("ht", "about = x {value}\nabout = y {value}", "ht(2): the key 'about' is there already.")]
    [InlineData("ht", "countsAs = fr\nlists.and.end = {0} ak {1}", "ht: the forms do not fit together. The locale table lists/ht has no 'and.middle'.")]
    [InlineData("es", "lists.and.two = {0} y", "es: the forms do not fit together. The pattern '{0} y' has no places for two values.")]
    [InlineData("es", "dates.months = uno|dos", "es: the forms do not fit together. ")]
    [InlineData("es", "dates.long = d 'de MMMM", "es: the forms do not fit together. The date pattern d 'de MMMM has an open apostrophe.")]
    public void What_would_have_no_effect_or_fail_on_a_page_is_refused(string locale, string text, string message)
    {
        FormatException refused = Assert.Throws<FormatException>(() => LocalePack.Parse(locale, text));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    private static ValueSayer SayerOf(LocaleData data, string tag) => new(data.FormsOf(tag)!, data.PhrasesOf(tag));

    private static string Said(bool isSaid, string text)
    {
        Assert.True(isSaid);
        return text;
    }
}
