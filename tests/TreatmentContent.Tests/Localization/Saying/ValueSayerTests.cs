using System.Globalization;
using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Localization;

public sealed class ValueSayerTests
{
    private static readonly ValueSayer English = Sayers.Of("en");
    private static readonly ValueSayer Spanish = Sayers.Of("es-US");

    [Theory]
    [InlineData("3", "3", "3")]
    [InlineData("3..6", "3–6", "3-6")]
    [InlineData("~5", "about 5", "aproximadamente 5")]
    [InlineData(">=15", "at least 15", "15 o más")]
    [InlineData(">1", "more than 1", "más de 1")]
    [InlineData("<=4", "up to 4", "hasta 4")]
    [InlineData("<0.05", "less than 0.05", "menos de 0.05")]
    [InlineData("~<30", "less than about 30", "menos de aproximadamente 30")]
    [InlineData("few", "a few", "algunos")]
    [InlineData("many", "many", "muchos")]
    [InlineData("1234.5", "1,234.5", "1,234.5")]
    public void An_amount_is_said(string amount, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(Amount.Parse(amount), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(Amount.Parse(amount), out string es), es));
    }

    [Theory]
    [InlineData("1", "session", "1 session", "1 sesión")]
    [InlineData("3..6", "session", "3–6 sessions", "3-6 sesiones")]
    [InlineData(">=1", "session", "at least 1 session", "1 sesión o más")]
    [InlineData(">1", "session", "more than 1 session", "más de 1 sesión")]
    [InlineData("<3", "session", "fewer than 3 sessions", "menos de 3 sesiones")]
    [InlineData("few", "session", "a few sessions", "algunas sesiones")]
    [InlineData("many", "appointment", "many appointments", "muchas citas")]
    [InlineData("1.5", "cycle", "1.5 cycles", "1.5 ciclos")]
    [InlineData("0", "treatment", "0 treatments", "0 tratamientos")]
    [InlineData("1", "time", "once", "una vez")]
    [InlineData("1..2", "time", "1–2 times", "1-2 veces")]
    public void A_counted_noun_agrees_with_its_number(string amount, string noun, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySayCount(Amount.Parse(amount), noun, out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySayCount(Amount.Parse(amount), noun, out string es), es));
    }

    // A dual is in the genitive after "من"; a genitive behind it is not another dual.
    [Theory]
    [InlineData(">1 session", "أكثر من جلسة واحدة")]
    [InlineData(">2 session", "أكثر من جلستين")]
    [InlineData("<2 course", "أقل من برنامجين علاجيين")]
    [InlineData("~>2 session", "أكثر من جلستين تقريبًا")]
    [InlineData(">2 arch", "أكثر من قوسي أسنان")]
    [InlineData(">2 quadrant", "أكثر من ربعين من الفم")]
    [InlineData(">2 antidepressant", "أكثر من مضادين للاكتئاب")]
    [InlineData(">3 session", "أكثر من 3 جلسات")]
    [InlineData(">2 h", "أكثر من ساعتين")]
    [InlineData("<2 w", "أقل من أسبوعين")]
    [InlineData(">1 d", "أكثر من يوم")]
    [InlineData(">11 d", "أكثر من 11 يومًا")]
    [InlineData(">2 cup", "أكثر من فنجانين")]
    [InlineData(">1 cup", "أكثر من فنجان واحد")]
    [InlineData("<=2 session", "جلستان على الأكثر")]
    [InlineData(">=2 h", "ساعتان على الأقل")]
    [InlineData("2 session", "جلستان")]
    [InlineData(">2 %", "أكثر من 2\u200E%\u200E")]
    public void An_Arabic_dual_agrees_with_more_than(string quantity, string said)
    {
        ValueSayer arabic = Sayers.Of("ar", static (unit, category) => unit != "cup" ? null : category switch
        {
            PluralCategory.One => "فنجان واحد",
            PluralCategory.Two => "فنجانان",
            _ => "{n} فنجانًا",
        });

        Assert.Equal(said, Said(arabic.TrySay(Quantity.Parse(quantity), out string text), text));
    }

    // "De" loses its vowel before "environ", but not before a figure, were it 1 or 11.
    [Theory]
    [InlineData("~<30 min", "moins de 30 minutes environ")]
    [InlineData("~3..6 session", "3–6 séances environ")]
    [InlineData(">1 session", "plus de 1 séance")]
    [InlineData(">11 d", "plus de 11\u00A0jours")]
    public void French_has_nothing_to_elide_before(string quantity, string said)
    {
        ValueSayer french = Sayers.Of("fr");

        Assert.Equal(said, Said(french.TrySay(Quantity.Parse(quantity), out string text), text));
    }

    // The article agrees with the number as it is read: uno, otto, undici, ottantacinque, zero virgola cinque.
    [Theory]
    [InlineData("<5 %", "meno del 5%")]
    [InlineData(">70 %", "più del 70%")]
    [InlineData("<1 %", "meno dell’1%")]
    [InlineData("<1.5 %", "meno dell’1,5%")]
    [InlineData("<8 %", "meno dell’8%")]
    [InlineData("<11 %", "meno dell’11%")]
    [InlineData("<10 %", "meno del 10%")]
    [InlineData(">85 %", "più dell’85%")]
    [InlineData("<0.5 %", "meno dello 0,5%")]
    [InlineData("~<5 %", "meno di circa 5%")]
    [InlineData("<=5 %", "al massimo 5%")]
    [InlineData(">=5 %", "almeno 5%")]
    [InlineData("<5 mg", "meno di 5 mg")]
    public void An_Italian_percentage_has_its_article_after_less_than(string quantity, string said)
    {
        Assert.True(Sayers.Of("it").TrySay(Quantity.Parse(quantity), out string text));
        Assert.Equal(said, text.Replace('\u00A0', ' '));
    }

    // Source: the words themselves; CLDR 48.2 names the unit year-person and has patterns for it in no language.
    [Theory]
    [InlineData("en", "18 y", "18 years")]
    [InlineData("zh-Hans", "18 y", "18岁")]
    [InlineData("zh-Hans", ">=18 y", "至少18岁")]
    [InlineData("zh-Hans", "6 mo", "6个月")]
    [InlineData("zh-TW", "9..14 y", "9-14 歲")]
    [InlineData("zh-Hant-HK", "18 y", "18 歲")]
    [InlineData("yue", "18 y", "18 歲")]
    [InlineData("ja", "18 y", "18 歳")]
    [InlineData("ko", "9..14 y", "9~14세")]
    [InlineData("vi", "18 y", "18 tuổi")]
    [InlineData("vi", "6 mo", "6 tháng tuổi")]
    [InlineData("tr", "18 y", "18 yaş")]
    [InlineData("pl", "18 y", "18 lat")]
    [InlineData("zh-Hans", "few y", "几年")]
    public void An_age_is_said_with_the_word_for_ages(string tag, string age, string expected)
    {
        Assert.True(Sayers.Of(tag).TrySayAge(ClinicalDuration.Parse(age), out string text));
        Assert.Equal(expected, text);
    }

    [Fact]
    public void A_time_of_years_is_no_age()
    {
        Assert.True(Sayers.Of("zh-Hans").TrySay(ClinicalDuration.Parse("2 y"), out string text));
        Assert.Equal("2年", text);
    }

    [Theory]
    [InlineData("12..160 needle", "12–160 needles", "12-160 agujas")]
    [InlineData("304..314 nm", "304–314 nm", "304-314 nm")]
    [InlineData("-196 °C", "-196°C", "-196 °C")]
    [InlineData("0.5..1.5 mm", "0.5–1.5 mm", "0.5-1.5 mm")]
    [InlineData("70 %", "70%", "70%")]
    [InlineData("25..40 %", "25% – 40%", "25% - 40%")]
    [InlineData("<0.05 %", "less than 0.05%", "menos de 0.05%")]
    [InlineData(">30 kg/m2", "more than 30 kg/m²", "más de 30 kg/m²")]
    [InlineData("<3 mm", "less than 3 mm", "menos de 3 mm")]
    [InlineData("2 y", "2 years", "2 años")]
    [InlineData("<3 needle", "fewer than 3 needles", "menos de 3 agujas")]
    [InlineData(">=2 antidepressant", "at least 2 antidepressants", "2 antidepresivos o más")]
    [InlineData("3..4 rootCanal", "3–4 root canals", "3-4 conductos")]
    [InlineData("few country", "a few countries", "algunos países")]
    [InlineData("few mm", "a few millimeters", "unos milímetros")]
    [InlineData("70 %MED", "70% of the minimal erythema dose", "70% de la dosis mínima de eritema")]
    [InlineData("7", "7", "7")]
    public void A_quantity_is_said(string quantity, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(Quantity.Parse(quantity), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(Quantity.Parse(quantity), out string es), es).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("15..30 min", "15–30 minutes", "15-30 minutos")]
    [InlineData("~45 min", "about 45 minutes", "aproximadamente 45 minutos")]
    [InlineData(">=15 min", "at least 15 minutes", "15 minutos o más")]
    [InlineData("<=3 d", "up to 3 days", "hasta 3 días")]
    [InlineData("few mo", "a few months", "unos meses")]
    [InlineData("many y", "many years", "muchos años")]
    [InlineData("3 w..6 mo", "3 weeks – 6 months", "3 semanas - 6 meses")]
    [InlineData("~3 w..6 mo", "about 3 weeks – 6 months", "aproximadamente 3 semanas - 6 meses")]
    [InlineData("few h..few d", "a few hours – a few days", "unas horas - unos días")]
    [InlineData("1..2 appointment", "1–2 appointments", "1-2 citas")]
    [InlineData("4 night", "4 nights", "4 noches")]
    [InlineData("<1 night", "fewer than 1 night", "menos de 1 noche")]
    [InlineData("permanent", "permanent", "permanente")]
    [InlineData("1 h", "1 hour", "1 hora")]
    [InlineData("1.5 h", "1.5 hours", "1.5 horas")]
    public void A_duration_is_said(string duration, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(ClinicalDuration.Parse(duration), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(ClinicalDuration.Parse(duration), out string es), es));
    }

    [Theory]
    [InlineData("1/d", "once a day", "una vez al día")]
    [InlineData("2..4/w", "2–4 times a week", "2-4 veces por semana")]
    [InlineData("~1/y", "about once a year", "aproximadamente una vez al año")]
    [InlineData("<=2/cycle", "up to twice per cycle", "hasta dos veces por ciclo")]
    [InlineData("2/d", "twice a day", "dos veces al día")]
    [InlineData("3/d", "3 times a day", "3 veces al día")]
    [InlineData("few/mo", "a few times a month", "algunas veces al mes")]
    [InlineData("<1/y", "less than once a year", "menos de una vez al año")]
    [InlineData("<2/mo", "less than twice a month", "menos de dos veces al mes")]
    [InlineData("<3/w", "less than 3 times a week", "menos de 3 veces por semana")]
    public void A_rate_is_said(string rate, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(Rate.Parse(rate), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(Rate.Parse(rate), out string es), es));
    }

    [Theory]
    [InlineData("250 USD", "$250", "$250")]
    [InlineData("99.5 USD", "$99.50", "$99.50")]
    [InlineData("250..400 USD", "$250 – $400", "$250 - $400")]
    [InlineData(">=200 USD", "from $200", "desde $200")]
    [InlineData("~3300 EUR", "about €3,300", "aproximadamente EUR 3,300")]
    [InlineData("<=50 USD", "up to $50", "hasta $50")]
    public void Money_is_said(string money, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(Money.Parse(money), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(Money.Parse(money), out string es), es).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("many", "in many people", "en muchas personas")]
    [InlineData("rare", "rare", "rara vez")]
    [InlineData("rare, <1/1000", "rare (fewer than 1 in 1,000 people)", "rara vez (menos de 1 de cada 1,000 personas)")]
    [InlineData("<0.05 %", "less than 0.05%", "menos de 0.05%")]
    [InlineData("1/3000", "1 in 3,000 people", "1 de cada 3,000 personas")]
    [InlineData("1..3/10", "1–3 in 10 people", "1-3 de cada 10 personas")]
    [InlineData(">=1/10", "at least 1 in 10 people", "al menos 1 de cada 10 personas")]
    [InlineData("common, 5 %", "common (5%)", "con frecuencia (5%)")]
    public void A_frequency_is_said(string frequency, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(Frequency.Parse(frequency), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(Frequency.Parse(frequency), out string es), es));
    }

    // "1 de cada 10 personas o más" would be read as one in ten or more people: the opposite of a more frequent effect.
    [Theory]
    [InlineData("en", "1/10", "1 in 10 people")]
    [InlineData("en", "~1/10", "about 1 in 10 people")]
    [InlineData("en", "2..3/10", "2–3 in 10 people")]
    [InlineData("en", ">=1/10", "at least 1 in 10 people")]
    [InlineData("en", ">2/10", "more than 2 in 10 people")]
    [InlineData("en", "<=1/10", "up to 1 in 10 people")]
    [InlineData("en", "<1/10", "fewer than 1 in 10 people")]
    [InlineData("en", "~<1/10", "fewer than about 1 in 10 people")]
    [InlineData("es", "1/10", "1 de cada 10 personas")]
    [InlineData("es", "~1/10", "aproximadamente 1 de cada 10 personas")]
    [InlineData("es", "2..3/10", "2-3 de cada 10 personas")]
    [InlineData("es", ">=1/10", "al menos 1 de cada 10 personas")]
    [InlineData("es", ">2/10", "más de 2 de cada 10 personas")]
    [InlineData("es", "<=1/10", "hasta 1 de cada 10 personas")]
    [InlineData("es", "<1/10", "menos de 1 de cada 10 personas")]
    [InlineData("es", "~<1/10", "menos de aproximadamente 1 de cada 10 personas")]
    [InlineData("pt-BR", "1/10", "1 em cada 10 pessoas")]
    [InlineData("pt-BR", "~1/10", "cerca de 1 em cada 10 pessoas")]
    [InlineData("pt-BR", "2..3/10", "2–3 em cada 10 pessoas")]
    [InlineData("pt-BR", ">=1/10", "pelo menos 1 em cada 10 pessoas")]
    [InlineData("pt-BR", ">2/10", "mais de 2 em cada 10 pessoas")]
    [InlineData("pt-BR", "<=1/10", "até 1 em cada 10 pessoas")]
    [InlineData("pt-BR", "<1/10", "menos de 1 em cada 10 pessoas")]
    [InlineData("pt-BR", "~<1/10", "menos de cerca de 1 em cada 10 pessoas")]
    [InlineData("fr", "1/10", "1 personne sur 10")]
    [InlineData("fr", "~1/10", "1 personne environ sur 10")]
    [InlineData("fr", "2..3/10", "2–3 personnes sur 10")]
    [InlineData("fr", ">=1/10", "au moins 1 personne sur 10")]
    [InlineData("fr", ">2/10", "plus de 2 personnes sur 10")]
    [InlineData("fr", "<=1/10", "jusqu’à 1 personne sur 10")]
    [InlineData("fr", "<1/10", "moins de 1 personne sur 10")]
    [InlineData("fr", "~<1/10", "moins de 1 personne environ sur 10")]
    [InlineData("de", "1/10", "1 von 10 Personen")]
    [InlineData("de", "~1/10", "etwa 1 von 10 Personen")]
    [InlineData("de", "2..3/10", "2–3 von 10 Personen")]
    [InlineData("de", ">=1/10", "mindestens 1 von 10 Personen")]
    [InlineData("de", ">2/10", "mehr als 2 von 10 Personen")]
    [InlineData("de", "<=1/10", "bis zu 1 von 10 Personen")]
    [InlineData("de", "<1/10", "weniger als 1 von 10 Personen")]
    [InlineData("de", "~<1/10", "weniger als etwa 1 von 10 Personen")]
    [InlineData("it", "1/10", "1 persona su 10")]
    [InlineData("it", "~1/10", "circa 1 persona su 10")]
    [InlineData("it", "2..3/10", "2-3 persone su 10")]
    [InlineData("it", ">=1/10", "almeno 1 persona su 10")]
    [InlineData("it", ">2/10", "più di 2 persone su 10")]
    [InlineData("it", "<=1/10", "fino a 1 persona su 10")]
    [InlineData("it", "<1/10", "meno di 1 persona su 10")]
    [InlineData("it", "~<1/10", "meno di circa 1 persona su 10")]
    [InlineData("ar", "1/10", "1 من كل 10 من الأشخاص")]
    [InlineData("ar", "~1/10", "1 تقريبًا من كل 10 من الأشخاص")]
    [InlineData("ar", "2..3/10", "2–3 من كل 10 من الأشخاص")]
    [InlineData("ar", ">=1/10", "ما لا يقل عن 1 من كل 10 من الأشخاص")]
    [InlineData("ar", ">2/10", "أكثر من 2 من كل 10 من الأشخاص")]
    [InlineData("ar", "<=1/10", "ما لا يزيد على 1 من كل 10 من الأشخاص")]
    [InlineData("ar", "<1/10", "أقل من 1 من كل 10 من الأشخاص")]
    [InlineData("ar", "~<1/10", "أقل من 1 تقريبًا من كل 10 من الأشخاص")]
    [InlineData("zh-Hans", "1/10", "每10人中有1人")]
    [InlineData("zh-Hans", "~1/10", "每10人中有约1人")]
    [InlineData("zh-Hans", "2..3/10", "每10人中有2-3人")]
    [InlineData("zh-Hans", ">=1/10", "每10人中至少有1人")]
    [InlineData("zh-Hans", ">2/10", "每10人中有超过2人")]
    [InlineData("zh-Hans", "<=1/10", "每10人中最多有1人")]
    [InlineData("zh-Hans", "<1/10", "每10人中有不到1人")]
    [InlineData("zh-Hans", "~<1/10", "每10人中有不到约1人")]
    public void The_bound_of_a_ratio_is_said_of_the_count(string tag, string frequency, string said)
    {
        Assert.True(Sayers.Of(tag).TrySay(Frequency.Parse(frequency), out string text));
        Assert.Equal(said, text);
    }

    // A pack that has no phrase for the bound has none for the ratio: put around the whole, it could be read otherwise.
    [Fact]
    public void A_bound_is_never_put_around_a_ratio()
    {
        ValueSayer german = new(Expectations.Forms("de"), PhraseBook.Of("de", "bound.atLeast = {value} oder mehr\nfrequency.ratio = {count} von {of} Personen"));

        Assert.Equal("1 von 10 Personen", Said(german.TrySay(Frequency.Parse("1/10"), out string said), said));
        Assert.False(german.TrySay(Frequency.Parse(">=1/10"), out said) || said != "");
    }

    [Theory]
    [InlineData("2025", "2025", "2025")]
    [InlineData("2025-02", "February 2025", "febrero de 2025")]
    [InlineData("2022-09-22", "September 22, 2022", "22 de septiembre de 2022")]
    public void A_date_is_said_as_precisely_as_it_is_given(string date, string english, string spanish)
    {
        Assert.Equal(english, Said(English.TrySay(PartialDate.Parse(date), out string en), en));
        Assert.Equal(spanish, Said(Spanish.TrySay(PartialDate.Parse(date), out string es), es));
    }

    [Fact]
    public void What_has_no_words_is_not_said()
    {
        string said;
        Assert.False(English.TrySay(default(Frequency), out said) || said != "");
        Assert.False(English.TrySay(default(Money), out said) || said != "");
        Assert.False(English.TrySay(Quantity.Parse("3 widget"), out said) || said != "");
        Assert.False(English.TrySay(Quantity.Parse("few widget"), out said) || said != "");
        Assert.False(English.TrySay(Quantity.Parse("few J/cm2"), out said) || said != "");
        Assert.False(English.TrySayCount(3, "widget", out said) || said != "");
        Assert.False(English.TrySay(Frequency.Parse("usually"), out said) || said != "");
        Assert.False(English.TrySay(Frequency.Parse("usually, 5 %"), out said) || said != "");
    }

    [Fact]
    public void Without_phrases_only_what_needs_none_is_said()
    {
        ValueSayer dutch = Sayers.Of("nl");

        Assert.Null(PhraseBook.For("nl"));
        Assert.Equal("15-30 minuten", Said(dutch.TrySay(ClinicalDuration.Parse("15..30 min"), out string said), said));
        Assert.False(dutch.TrySay(ClinicalDuration.Parse(">=15 min"), out said) || said != "");
        Assert.False(dutch.TrySay(ClinicalDuration.Parse("few h..3 d"), out said) || said != "");
        Assert.False(dutch.TrySay(ClinicalDuration.Parse("3 session"), out said) || said != "");
        Assert.False(dutch.TrySay(ClinicalDuration.Permanent, out said) || said != "");
    }

    [Fact]
    public void The_catalogues_own_words_go_first()
    {
        ValueSayer sayer = Sayers.Of("en", (unit, category) => (unit, category) switch
        {
            ("widget", PluralCategory.One) => "{n} widget",
            ("widget", PluralCategory.Other) => "{n} widgets",
            ("mm", PluralCategory.One or PluralCategory.Other) => "{n} mil",
            ("pack", PluralCategory.Other) => "{n} packs",
            _ => null,
        });

        Assert.Equal("1 widget", Said(sayer.TrySay(Quantity.Parse("1 widget"), out string said), said));
        Assert.Equal("at least 3 widgets", Said(sayer.TrySay(Quantity.Parse(">=3 widget"), out said), said));
        Assert.Equal("1 mil", Said(sayer.TrySay(Quantity.Parse("1 mm"), out said), said));
        Assert.Equal("1 cm", Said(sayer.TrySay(Quantity.Parse("1 cm"), out said), said));
        Assert.Equal("1.5 packs", Said(sayer.TrySay(Quantity.Parse("1.5 pack"), out said), said));
        Assert.False(sayer.TrySay(Quantity.Parse("1 pack"), out said) || said != "");
        Assert.False(sayer.TrySay(Quantity.Parse("~>=1 pack"), out said) || said != "");
    }

    // A form that only millions have may be absent: nobody counts needles in them.
    [Theory]
    [InlineData("es", "one", "1 session", null)]
    [InlineData("es", "one", "0.5 session", "0,5 other")]
    [InlineData("es", "one", "1000000 session", "1.000.000 other")]
    [InlineData("pt", "one", "2000000 session", "2.000.000 other")]
    [InlineData("pl", "few", "3 session", null)]
    [InlineData("pl", "few", "5 session", "5 many")]
    [InlineData("pl", "few", "2..3 session", null)]
    [InlineData("cs", "many", "1.5 session", null)]
    [InlineData("cs", "many", "5 session", "5 other")]
    [InlineData("ar", "two", "2 session", null)]
    [InlineData("ar", "two", "100 session", "100 other")]
    [InlineData("zh-Hans", "one", "1 session", "1 other")]
    public void A_noun_without_the_form_that_its_number_needs_is_not_said(string tag, string missing, string quantity, string? expected)
    {
        PluralRules plurals = LocaleData.BuiltIn.PluralsOf(tag)!;
        string[] usual = [.. plurals.Categories.Where(plurals.IsUsual).Select(static category => category.Word()).Where(word => word != missing)];
        PhraseBook book = PhraseBook.Of(tag, string.Join('\n', usual.Select(static word => $"noun.session.{word} = {{n}} {word}")));
        ValueSayer own = new(Expectations.Forms(tag), null, (_, category) => usual.Contains(category.Word()) ? $"{{n}} {category.Word()}" : null);

        Assert.All([own, new ValueSayer(Expectations.Forms(tag), book)], sayer => Assert.Equal(expected, sayer.TrySay(Quantity.Parse(quantity), out string said) ? said : null));
    }

    [Fact]
    public void A_draft_is_not_said_where_more_is_asked_for()
    {
        PhraseBook book = PhraseBook.Of("de", "bound.atLeast [draft] = mindestens {value}");
        LocaleForms forms = Expectations.Forms("de");
        ClinicalDuration duration = ClinicalDuration.Parse(">=15 min");

        Assert.Equal("mindestens 15 Minuten", Said(new ValueSayer(forms, book).TrySay(duration, out string said), said));
        Assert.False(new ValueSayer(forms, book, leastState: PhraseState.Translated).TrySay(duration, out said) || said != "");
    }

    [Theory]
    [InlineData("ar", "3 session", "3 جلسات")]
    [InlineData("ar", "1..2 session", "1–2 جلسة")]
    public void A_noun_follows_the_plural_rules_of_its_language(string tag, string duration, string expected)
    {
        PhraseBook book = PhraseBook.Of(tag, "noun.session.one = جلسة\nnoun.session.two = جلستان\nnoun.session.few = {n} جلسات\nnoun.session.other = {n} جلسة");

        Assert.Equal(expected, Said(new ValueSayer(Expectations.Forms(tag), book).TrySay(ClinicalDuration.Parse(duration), out string said), said));
    }

    [Fact]
    public void The_culture_of_the_thread_does_not_matter()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "·", NumberGroupSeparator = "'", NegativeSign = "minus", CurrencySymbol = "#", PercentSymbol = "pc" };
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal("about $1,234.50", Said(English.TrySay(Money.Parse("~1234.5 USD"), out string said), said));
            Assert.Equal("-196.5°C", Said(English.TrySay(Quantity.Parse("-196.5 °C"), out said), said));
            Assert.Equal("2.5%", Said(English.TrySay(Quantity.Parse("2.5 %"), out said), said));
            Assert.Equal("22 de septiembre de 2022", Said(Spanish.TrySay(PartialDate.Parse("2022-09-22"), out said), said));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Said(bool isSaid, string text)
    {
        Assert.True(isSaid);
        return text;
    }
}
