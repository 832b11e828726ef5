using TreatmentContent.Localization;
using TreatmentContent.Quantities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Tests.Localization;

public sealed class SayTests
{
    private static readonly ContentLocale English = ContentLocaleTests.Make("en", "en", "en");
    private static readonly ContentLocale Spanish = ContentLocaleTests.Make("es-US", "es-US", "en");

    // CLDR has no forms for Klingon: its values are said in the source language.
    private static readonly ContentLocale Klingon = ContentLocaleTests.Make("tlh", "tlh", "en");

    [Fact]
    public void A_value_is_said_in_the_language_of_the_page()
    {
        Assert.Equal(new ResolvedText("30 minutes", "en", TextDirection.LeftToRight, ResolutionReason.Exact), English.Say(ClinicalDuration.Minutes(30)));
        Assert.Equal(new ResolvedText("30 minutos", "es-US", TextDirection.LeftToRight, ResolutionReason.Exact), Spanish.Say(ClinicalDuration.Minutes(30)));
        Assert.Equal("más de 3", Spanish.Say(Amount.MoreThan(3)).Text);
        Assert.Equal("70%", English.Say(Quantity.Parse("70 %")).Text);
        Assert.Equal("dos veces por semana", Spanish.Say(Rate.Parse("2/w")).Text);
        Assert.Equal("2022", English.Say(PartialDate.Parse("2022")).Text);
        Assert.Equal("$250", English.Say(Money.Of(250, "USD")).Text);
        Assert.Equal("rara vez", Spanish.Say(Frequency.Parse("rare")).Text);
    }

    [Fact]
    public void Without_locale_data_a_value_is_said_in_the_source_language_and_marked()
    {
        Assert.Equal("tlh", Klingon.Tag.Value);
        Assert.Equal(new ResolvedText("30 minutes", "en", TextDirection.LeftToRight, ResolutionReason.NoLocaleData), Klingon.Say(ClinicalDuration.Minutes(30)));
        Assert.Equal(new ResolvedText("face", "en", TextDirection.LeftToRight, ResolutionReason.NoLocaleData), Klingon.Say<BodyArea>(BodyArea.Face));
        Assert.True(Klingon.Say(new Amount(3)).IsForeign);
    }

    [Fact]
    public void Where_neither_language_has_words_English_speaks_and_is_marked() => Assert.Equal(
        new ResolvedText("at least 30 minutes", "en", TextDirection.LeftToRight, ResolutionReason.NoLocaleData),
        ContentLocaleTests.Make("tlh", "tlh", "tlh").Say(ClinicalDuration.Parse(">=30 min")));

    [Fact]
    public void A_language_with_forms_says_what_needs_no_words_around_it_itself()
    {
        ContentLocale dutch = ContentLocaleTests.Make("nl", "nl", "nl");

        Assert.Equal(("30 minuten", "nl"), (dutch.Say(ClinicalDuration.Minutes(30)).Text, dutch.Say(ClinicalDuration.Minutes(30)).Locale.Value));
        Assert.Equal(("Benefits", "en", true), (dutch.Phrase("page.section.benefits").Text, dutch.Phrase("page.section.benefits").Locale.Value, dutch.Phrase("page.section.benefits").IsForeign));
    }

    [Fact]
    public void A_count_of_something_without_a_name_is_said_by_its_own_word() => Assert.Equal("3–6 gadget", English.SayCount(Amount.Between(3, 6), "gadget").Text);

    [Theory]
    [InlineData("<=1 cup", "up to 1 cup")]
    [InlineData("~2..3 cup", "about 2–3 cup")]
    [InlineData("few cup", "a few cup")]
    public void A_quantity_without_a_name_is_said_in_the_language_of_its_author_as_a_whole(string written, string english)
    {
        Quantity value = Quantity.Parse(written);
        ContentLocale polish = ContentLocaleTests.Make("es", "es", "pl");

        Assert.Equal(new ResolvedText(english, "en", TextDirection.LeftToRight, ResolutionReason.Exact), English.Say(value));
        Assert.All([Spanish, Spanish.ForSafety, polish, polish.ForSafety, Klingon], page => Assert.Equal(new ResolvedText(english, "en", TextDirection.LeftToRight, ResolutionReason.NoLocaleData), page.Say(value)));
        Assert.Equal(("es-MX", ResolutionReason.Exact), (ContentLocaleTests.Make("es-MX", "es-MX", "es").Say(value).Locale.Value, ContentLocaleTests.Make("es-MX", "es-MX", "es").Say(value).Reason));
    }

    [Theory]
    [InlineData("en", "en", "few scoop", "en: a few scoops")]
    [InlineData("en", "en", "many scoop", "en: many scoops")]
    [InlineData("es", "en", "few scoop", "es: un pequeño número de cucharas")]
    [InlineData("de", "en", "few scoop", "de: einige Messlöffel")]
    [InlineData("ar", "en", "few scoop", "ar: عدد قليل (مغارف)")]
    [InlineData("pl", "en", "few scoop", "en: a few scoops")]
    [InlineData("ht", "en", "many scoop", "en: many scoops")]
    [InlineData("fr", "es", "few scoop", "es: un pequeño número de cucharas")]
    [InlineData("ht", "en", "few needle", "en: a few needles")]
    [InlineData("pl", "pl", "few needle", "en: a few needles")]
    [InlineData("en", "en", "few lens-pack", "en: a few lens-pack")]
    [InlineData("es", "en", "few lens-pack", "es: un pequeño número de estuches de lentillas")]
    [InlineData("es", "en", "many ampoule-box", "en: many ampoule boxes")]
    public void A_few_of_something_are_said_by_the_name_for_several(string page, string source, string written, string said)
    {
        VocabularyWords words = VocabularyWords.Empty
            .WithUnit("scoop", PluralText.Of(
                new PluralForms { Locale = "en", One = "{n} scoop", Other = "{n} scoops" },
                new PluralForms { Locale = "es", One = "{n} cuchara", Other = "{n} cucharas" },
                new PluralForms { Locale = "de", Other = "{n} Messlöffel" },
                new PluralForms { Locale = "ar", One = "مغرفة واحدة", Two = "مغرفتان", Few = "{n} مغارف", Other = "{n} مغرفة" }))
            .WithUnit("lens-pack", PluralText.Of(new PluralForms { Locale = "en", Other = "packs of {n} lenses" }, new PluralForms { Locale = "es", Other = "{n} estuches de lentillas" }))
            .WithUnit("ampoule-box", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} ampoule boxes" }, new PluralForms { Locale = "es", Other = "cajas de {n} ampollas" }));
        ContentLocale locale = ContentLocaleTests.Make(page, page, source, words);
        ResolvedText few = locale.SayCount(written.StartsWith("few", StringComparison.Ordinal) ? Amount.Few : Amount.Many, written[(written.IndexOf(' ') + 1)..]);

        Assert.Equal(said, $"{few.Locale}: {few.Text}");
    }

    // "1 tapones" and "3 حزمة" would be wrong plurals, and unmarked.
    [Theory]
    [InlineData("en", "es", "1 cap", "en: 1 cap")]
    [InlineData("en", "es", ">=1 cap", "en: at least 1 cap")]
    [InlineData("en", "es", "2 cap", "es: 2 tapones")]
    [InlineData("en", "es", "1..2 cap", "es: 1-2 tapones")]
    [InlineData("en", "es", "0.5 cap", "es: 0,5 tapones")]
    [InlineData("en", "es", "1000000 cap", "es: 1.000.000 tapones")]
    [InlineData("en", "ar", "1 cap", "ar: غطاء واحد")]
    [InlineData("en", "ar", "2 cap", "en: 2 caps")]
    [InlineData("en", "ar", "3 cap", "en: 3 caps")]
    [InlineData("en", "ar", "few cap", "en: a few caps")]
    [InlineData("en", "ar", "100 cap", "ar: 100 غطاء")]
    [InlineData("en", "ja", "1 cap", "ja: キャップ1杯")]
    // Where the source language lacks the form, too, nobody has named it.
    [InlineData("ar", "ar", "1 cap", "ar: غطاء واحد")]
    [InlineData("ar", "ar", "3 cap", "ar: 3 cap")]
    [InlineData("ar", "es", "1 cap", "ar: غطاء واحد")]
    [InlineData("ja", "es", "1 cap", "ja: キャップ1杯")]
    // What is the same for every number stays so.
    [InlineData("en", "es", "1 rpm", "es: 1 r. p. m.")]
    [InlineData("en", "ar", "3 rpm", "ar: 3 د/د")]
    [InlineData("en", "en", "1 rpm", "en: 1 rpm")]
    [InlineData("en", "ar", "3 IU", "ar: 3 IU")]
    // A word in the place of a number is for that number alone: half a bag is not "un sac".
    [InlineData("en", "fr", "1 bag", "fr: un sac")]
    [InlineData("en", "fr", "0.5 bag", "en: 0.5 bags")]
    [InlineData("en", "fr", "0.5..1.5 bag", "fr: 0,5–1,5 sacs")]
    [InlineData("en", "ru", "21 bag", "en: 21 bags")]
    [InlineData("en", "ru", "1..2 bag", "en: 1–2 bags")]
    public void A_name_is_said_in_the_form_that_its_number_needs_or_in_the_source_language(string source, string page, string quantity, string said)
    {
        VocabularyWords words = VocabularyWords.Empty
            .WithUnit("cap", PluralText.Of(
                new PluralForms { Locale = "en", One = "{n} cap", Other = "{n} caps" },
                new PluralForms { Locale = "es", Other = "{n} tapones" },
                new PluralForms { Locale = "ja", Other = "キャップ{n}杯" },
                new PluralForms { Locale = "ar", One = "غطاء واحد", Other = "{n} غطاء" }))
            .WithUnit("rpm", PluralText.Of(new PluralForms { Locale = "en", Other = "{n} rpm" }, new PluralForms { Locale = "es", Other = "{n} r. p. m." }, new PluralForms { Locale = "ar", Other = "{n} د/د" }))
            .WithUnit("bag", PluralText.Of(
                new PluralForms { Locale = "en", One = "{n} bag", Other = "{n} bags" },
                new PluralForms { Locale = "fr", One = "un sac", Other = "{n} sacs" },
                new PluralForms { Locale = "ru", One = "пакет", Few = "пакета", Many = "пакетов", Other = "пакета" }))
            .WithUnit("IU", PluralText.Of(new PluralForms { Locale = default(LocaleTag), Other = "{n} IU" }));
        ContentLocale locale = ContentLocaleTests.Make(page, page, source, words);
        Quantity value = Quantity.Parse(quantity);
        ResolvedText[] all = [locale.Say(value), locale.SayCount(value.Amount, value.Unit), locale.ForSafety.Say(value), locale.ForSafety.SayCount(value.Amount, value.Unit)];

        Assert.All(all, text => Assert.Equal((said, text.Locale == LocaleTag.Parse(page) ? ResolutionReason.Exact : ResolutionReason.NoLocaleData), ($"{text.Locale}: {text.Text}", text.Reason)));
    }

    [Theory]
    [InlineData("few cm", "a few cm", "unos cm")]
    [InlineData("many ml", "many ml", "muchos ml")]
    public void A_sign_stands_in_the_words_of_any_language(string written, string english, string spanish)
    {
        Quantity value = Quantity.Parse(written);

        Assert.Equal((english, spanish), (English.Say(value).Text, Spanish.Say(value).Text));
        Assert.Equal(("es-US", ResolutionReason.Exact), (Spanish.Say(value).Locale.Value, Spanish.Say(value).Reason));
    }

    [Fact]
    public void A_known_word_is_said_by_its_name()
    {
        Assert.Equal("face", English.Say<BodyArea>(BodyArea.Face).Text);
        Assert.Equal(new ResolvedText("cara", "es-US", TextDirection.LeftToRight, ResolutionReason.Exact), Spanish.Say<BodyArea>(BodyArea.Face));
    }

    [Fact]
    public void A_word_that_nobody_has_named_stands_bare_in_no_language() => Assert.Equal(
        new ResolvedText("donorSite", default, TextDirection.Auto, ResolutionReason.NoLocaleData), Spanish.Say(Open<BodyArea>.Parse("donorSite")));

    [Fact]
    public void The_catalogues_names_go_before_all_others()
    {
        VocabularyWords words = VocabularyWords.Empty
            .WithName("bodyArea", "donorSite", ((LocalizedText)"donor site").With("es", "zona donante"))
            .WithName("bodyArea", "face", ((LocalizedText)"visage area").With("es", "rostro"))
            .WithName("bodyArea", "ownWord", "own word");
        ContentLocale locale = ContentLocaleTests.Make("es", "es", "en", words);

        Assert.Equal(new ResolvedText("zona donante", "es", TextDirection.LeftToRight, ResolutionReason.Exact), locale.Say(Open<BodyArea>.Parse("donorSite")));
        Assert.Equal("rostro", locale.Say<BodyArea>(BodyArea.Face).Text);
        Assert.Equal(new ResolvedText("own word", "en", TextDirection.LeftToRight, ResolutionReason.Source), locale.Say(Open<BodyArea>.Parse("ownWord")));
        Assert.Equal("face", English.Say<BodyArea>(BodyArea.Face).Text);
    }

    [Fact]
    public void Languages_and_countries_are_named()
    {
        Assert.Equal(new ResolvedText("criollo haitiano", "es-US", TextDirection.LeftToRight, ResolutionReason.Exact), Spanish.Say(LocaleTag.Parse("ht")));
        Assert.Equal(new ResolvedText("Haitian Creole", "en", TextDirection.LeftToRight, ResolutionReason.NoLocaleData), Klingon.Say(LocaleTag.Parse("ht")));
        Assert.Equal(new ResolvedText("tlh", default, TextDirection.Auto, ResolutionReason.NoLocaleData), Spanish.Say(LocaleTag.Parse("tlh")));
        Assert.Equal(("Alemania", "es-US"), (Spanish.SayCountry("DE").Text, Spanish.SayCountry("DE").Locale.Value));
        Assert.Equal(("ZZ", "und"), (Spanish.SayCountry("ZZ").Text, Spanish.SayCountry("ZZ").Locale.Value));
    }

    [Fact]
    public void A_time_of_day_is_said_as_the_locale_writes_it() =>
        Assert.Equal(("9:30\u202FAM", "9:30\u202Fa.m."), (English.Say(new TimeOnly(9, 30)).Text, Spanish.Say(new TimeOnly(9, 30)).Text));

    [Theory]
    [InlineData("2026-01-05", "3 months ago", "hace 3 meses")]
    [InlineData("2026-01", "3 months ago", "hace 3 meses")]
    [InlineData("2024", "2 years ago", "hace 2 años")]
    [InlineData("2026", "2026", "2026")]
    [InlineData("2026-04", "April 2026", "abril de 2026")]
    [InlineData("2026-04-10", "April 10, 2026", "10 de abril de 2026")]
    public void A_past_date_is_said_from_today_as_precisely_as_it_is_given_and_any_other_as_it_is(string date, string english, string spanish)
    {
        DateOnly today = new(2026, 4, 9);

        Assert.Equal((english, spanish), (English.SayAgo(PartialDate.Parse(date), today).Text, Spanish.SayAgo(PartialDate.Parse(date), today).Text));
        Assert.Equal(ResolutionReason.NoLocaleData, Klingon.SayAgo(PartialDate.Parse(date), today).Reason);
    }

    [Fact]
    public void What_is_not_stated_is_not_said() => Assert.Equal(ResolutionReason.Missing, English.Say(default(Open<BodyArea>)).Reason);

    [Fact]
    public void The_catalogue_names_its_own_counted_units()
    {
        PluralText shade = PluralText.Of(
            new PluralForms { One = "{n} shade", Other = "{n} shades" },
            new PluralForms { Locale = "es", One = "{n} tono", Other = "{n} tonos" });
        VocabularyWords words = VocabularyWords.Empty.WithUnit("shade", shade);

        Assert.Equal("1 tono", ContentLocaleTests.Make("es-US", "es-US", "en", words).Say(Quantity.Parse("1 shade")).Text);
        Assert.Equal("3–4 shades", ContentLocaleTests.Make("en", "en", "en", words).Say(Quantity.Parse("3..4 shade")).Text);
        Assert.Equal("2 tonos", ContentLocaleTests.Make("es", "es", "en", words).SayCount(2, "shade").Text);
    }

    [Fact]
    public void A_list_is_joined_as_its_language_does()
    {
        ResolvedText face = Spanish.Say<BodyArea>(BodyArea.Face);
        ResolvedText neck = Spanish.Say<BodyArea>(BodyArea.Neck);

        Assert.Equal($"{face} y {neck}", Spanish.SayList([face, neck])?.Text);
        Assert.Equal($"{face} o {neck}", Spanish.SayAlternatives([face, neck])?.Text);
        Assert.Equal(ResolutionReason.Exact, Spanish.SayList([face, neck])?.Reason);
        Assert.Equal(face, Spanish.SayList([face]));
        Assert.Null(Spanish.SayList([]));
    }

    [Fact]
    public void Empty_items_leave_no_gap_in_a_list_and_an_outdated_one_marks_it()
    {
        ResolvedText face = Spanish.Say<BodyArea>(BodyArea.Face);
        ResolvedText outdated = face with { Text = "cuello", IsStale = true };

        Assert.Equal(face, Spanish.SayList([Spanish.Resolve(null), face]));
        Assert.Equal("cara y cuello", Spanish.SayList([face, default, outdated])?.Text);
        Assert.True(Spanish.SayList([face, outdated])!.Value.IsStale);
        Assert.False(Spanish.SayList([face, face])!.Value.IsStale);
    }

    [Fact]
    public void Names_in_no_language_do_not_change_the_language_of_a_list()
    {
        ResolvedText face = Spanish.Say<BodyArea>(BodyArea.Face);

        ResolvedText list = Spanish.SayList([face, Spanish.Resolve(LocalizedText.Of(("und", "Botox")))])!.Value;

        Assert.Equal("cara y Botox", list.Text);
        Assert.Equal("es-US", list.Locale.Value);
    }

    // "Fiebre u ownSign" would be read as a sentence of the language.
    [Fact]
    public void A_word_that_nobody_has_named_stands_in_no_list_and_in_no_sentence_of_a_language()
    {
        ResolvedText face = Spanish.Say<BodyArea>(BodyArea.Face);
        ResolvedText own = Spanish.Say(Open<BodyArea>.Parse("donorSite"));

        Assert.Equal(("donorSite", "und", true), (own.Text, own.Locale.Value, own.IsForeign));
        Assert.Null(Spanish.SayList([face, own]));
        Assert.Null(Spanish.SayAlternatives([own, own]));
        Assert.Equal(own, Spanish.SayList([own]));
        Assert.Null(Spanish.Fill("page.labelled", "label", face, "value", own));
        ResolvedText mixed = Spanish.FillMixed("page.labelled", "label", face, "value", own)!.Value;
        Assert.Equal("cara: donorSite", mixed.Text);
        Assert.Equal([false, false, true], mixed.Making.Runs.Select(static run => run.IsForeign));
    }

    [Fact]
    public void A_list_is_never_of_two_languages()
    {
        ResolvedText neck = Spanish.Resolve("neck");

        Assert.Null(Spanish.SayList([Spanish.Say<BodyArea>(BodyArea.Face), neck]));
        Assert.Equal(("en", true), (Spanish.SayList([neck, neck])!.Value.Locale.Value, Spanish.SayList([neck, neck])!.Value.IsForeign));
    }

    [Fact]
    public void Many_threads_say_the_same()
    {
        ContentLocale locale = ContentLocaleTests.Make("es-US", "es-US", "en-GB");
        LocalizedText text = LocalizedText.Of(("en", "Face"), ("es", "Cara"), ("es-419", "Rostro"));
        string[] said = new string[64];

        Parallel.For(0, said.Length, i => said[i] = $"{locale.Resolve(text)} {locale.Say(ClinicalDuration.Minutes(30))} {locale.For(text).Tag}");

        Assert.Equal(["Rostro 30 minutos es-US"], said.Distinct());
    }
}
