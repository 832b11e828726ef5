using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.Tests.Localization;

/// <summary>Which packs of a host are refused, and with which message.</summary>
public sealed class PackRefusalTests
{
    [Theory]
    [InlineData("es", "bound.atleast = x {value}", "es(1): There is no phrase 'bound.atleast'; did you mean 'bound.atLeast'?")]
    [InlineData("es", "\nabout = unos", "es(2): 'about' must have the same places as 'about {value}'.")]
    [InlineData("es", "about = unos {value", "es(1): The phrase 'unos {value' has a brace")]
    [InlineData("es", "noun.shade.other = tonos", "es(1): 'noun.shade.other' must have the place {n}: without it the number would be lost.")]
    [InlineData("es", "noun.shade.single = un tono", "es(1): 'single' is not a plural category such as 'other', nor a number up to 9.")]
    [InlineData("es", "noun.shade.one = {n} tono de {x}\nnoun.shade.other = {n} tonos", "es(1): 'noun.shade.one' can have the place {n} once and no other.")]
    [InlineData("es", "noun.shade.other = {n} tonos de {x}", "es(1): 'noun.shade.other' must have the place {n} once and no other.")]
    [InlineData("es", "unit.x = 5", "es(1): 'unit.x' must have the place {n} once and no other.")]
    [InlineData("es", "few.cup = unas {n}", "es(1): 'few.cup' has no places.")]
    [InlineData("es", "few.kg = unos kilos", "es(1): 'few.kg' has no effect: 'kg' is said by 'few.kilogram'.")]
    [InlineData("es", "many.d = muchos días", "es(1): 'many.d' has no effect: 'd' is said by 'many.day'.")]
    [InlineData("es", "units.minutes.long.other = {0} min", "es(1): There is no form 'units.minutes.long.other'; did you mean 'units.minute.long.other'?")]
    [InlineData("es", "dates.lang = d MMMM y", "es(1): There is no form 'dates.lang'; did you mean 'dates.long'?")]
    [InlineData("es", "countsAs = fr", "es(1): 'es' has numbers of its own; leave 'countsAs' out.")]
    [InlineData("ht", "about = x {value}\ncountsAs = en-XA", "ht(2): 'en-XA' is not a locale whose numbers the package knows, such as 'fr'.")]
    [InlineData("ht", "countsAs = ht-HT", "ht(1): 'ht-HT' is not a locale whose numbers the package knows, such as 'fr'.")]
    [InlineData("ht", "countsAs = tlh", "ht(1): 'tlh' is not a locale whose numbers the package knows, such as 'fr'.")]
    [InlineData("ht", "about", "ht(1): 'about' is not a line such as")]
    [InlineData("ht", "about = x {value}\nabout = y {value}", "ht(2): the key 'about' is there already.")]
    [InlineData("ht", "countsAs = fr\nlists.and.end = {0} ak {1}", "ht: the forms do not fit together. The locale table lists/ht has no 'and.middle'.")]
    [InlineData("es", "lists.and.two = {0} y", "es(1): 'lists.and.two' must have the places {0} and {1}, each once, and no other brace.")]
    [InlineData("es", "dates.months = uno|dos", "es(1): 'dates.months' must have 12 names, parted by '|'.")]
    [InlineData("es", "dates.long = d MMMM y 'de", "es: the forms do not fit together. The date pattern d MMMM y 'de has an open apostrophe.")]
    [InlineData("es", "noun.session.zero = ninguna sesión", "es(1): 'noun.session.zero' has no effect: counts in 'es' have the forms one, many, other.")]
    [InlineData("es", "noun.zap.one = {n} zap", "es(1): 'noun.zap.one' needs 'noun.zap.other' beside it, for all other numbers.")]
    [InlineData("es", "noun.zap.other = {n} zaps", "es(1): 'noun.zap.other' needs 'noun.zap.one' beside it, for numbers such as 1; where the word stays the same, state it again.")]
    [InlineData("es", "noun.zap.2 = dos zaps\nnoun.zap.other = {n} zaps", "es(2): 'noun.zap.other' needs 'noun.zap.one' beside it, for numbers such as 1; where the word stays the same, state it again.")]
    [InlineData("pl", "noun.zap.one = {n} zap\nnoun.zap.few = {n} zapy\nnoun.zap.other = {n} zapu", "pl(1): 'noun.zap.one' needs 'noun.zap.many' beside it, for numbers such as 0; where the word stays the same, state it again.")]
    [InlineData("ht", "countsAs = ar\nnoun.zap.one = {n} zap\nnoun.zap.other = {n} zap", "ht(2): 'noun.zap.one' needs 'noun.zap.zero' beside it, for numbers such as 0; where the word stays the same, state it again.")]
    [InlineData("es", "noun.zap.2 = dos zaps", "es(1): 'noun.zap.2' needs 'noun.zap.other' beside it, for all other numbers.")]
    [InlineData("es", "noun.session.2 = {n} sesiones", "es(1): 'noun.session.2' is the word for one number and has no places.")]
    [InlineData("fr", "noun.session.one = une séance", "fr(1): 'noun.session.one' must have the place {n}: without it the number would be lost, since the form stands for 0, 1 and others.")]
    [InlineData("es", "noun..other = {n}", "es(1): There is no phrase 'noun..other'")]
    [InlineData("es", "unit.mg = {n} miligramos", "es(1): 'unit.mg' has no effect: 'mg' is said by the form 'units.milligram.short.other'.")]
    [InlineData("es", "units.minute.long.few = {0} minutos", "es(1): 'units.minute.long.few' has no effect: counts in 'es' have the forms one, many, other.")]
    [InlineData("ht", "units.minute.long.few = {0} minit\ncountsAs = fr", "ht(1): 'units.minute.long.few' has no effect: counts in 'ht' have the forms one, many, other.")]
    [InlineData("ht", "countsAs = fr\nunits.minute.long.one = {0} minit", "ht(2): 'units.minute.long.one' needs 'units.minute.long.other' beside it, for all other numbers.")]
    [InlineData("ht", "countsAs = fr\nnoun.session.one = {n} seyans", "ht(2): 'noun.session.one' needs 'noun.session.other' beside it, for all other numbers.")]
    [InlineData("ht", "bound.atLeast = omwen {value}", "ht(1): 'bound.atLeast' has no effect: the package does not know how 'ht' writes numbers. Say it with 'countsAs'.")]
    [InlineData("ht", "units.minute.long.other = {0} minit", "ht(1): 'units.minute.long.other' has no effect: the package does not know how 'ht' writes numbers. Say it with 'countsAs'.")]
    [InlineData("es", "bound.atLeast = al menos {value} [draft]", "es(1): '[draft]' would be read in the text; a state stands after the key: 'bound.atLeast [draft] = …'.")]
    [InlineData("es", "units.day.long.other = [Machine] {0} días", "es(1): '[machine]' would be read in the text; a state stands after the key: 'units.day.long.other [machine] = …'.")]
    [InlineData("es", "bound.atLeast = {value} {value}", "es(1): 'bound.atLeast' has a place twice; its value would be said twice.")]
    [InlineData("es", "units.gram.long.other = {0} gramos", "es(1): 'units.gram.long.other' has no effect: 'g' is said by the form 'units.gram.short.other'.")]
    [InlineData("es", "units.minute.short.one = {0} min.\nunits.minute.short.other = {0} min.", "es(1): 'units.minute.short.one' has no effect: 'min' is said by the form 'units.minute.long.other'.")]
    [InlineData("es", "units.minte.long.other = {0} min.", "es(1): There is no form 'units.minte.long.other'; did you mean 'units.minute.long.other'?")]
    [InlineData("es", "dates.full = EEEE, d MMMM y", "es(1): 'dates.full' has no effect: days are said by the form 'dates.long'.")]
    [InlineData("es", "dates.medium = d MMM y", "es(1): 'dates.medium' has no effect: days are said by the form 'dates.long'.")]
    [InlineData("es", "frequency.ratio.atLeast = al menos {people} de {count}", "es(1): 'frequency.ratio.atLeast' must have the same places as 'at least {count} in {of} people'.")]
    [InlineData("es", "frequency.ratio = {count} {people} de cada {of}", "es(1): 'frequency.ratio' must have the same places as '{count} in {of} people'.")]
    [InlineData("es", "page.frequency.ratio = {people} de cada {of}", "es(1): 'page.frequency.ratio' must have the same places as '{count} in {of}'.")]
    [InlineData("es", "few.cup = unas {{tazas}}", "es(1): 'few.cup' has a brace that is not part of a place.")]
    public void What_would_have_no_effect_or_fail_on_a_page_is_refused(string locale, string text, string message)
    {
        FormatException refused = Assert.Throws<FormatException>(() => LocalePack.Parse(locale, text));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    // Each was accepted once, and a page said a dose, a time or a date without it.
    [Theory]
    [InlineData("es", "units.milligram.short.other = mg", "es(1): 'units.milligram.short.other' must have the place {0}: without it the number would be lost.")]
    [InlineData("es", "units.milligram.short.one = mg", "es(1): 'units.milligram.short.one' must have the place {0}: without it the number would be lost.")]
    [InlineData("ar", "units.gram.short.one = غ", "ar(1): 'units.gram.short.one' must have the place {0}: without it the number would be lost.")]
    [InlineData("es", "units.day.long.other = días", "es(1): 'units.day.long.other' must have the place {0}: without it the number would be lost.")]
    [InlineData("fr", "units.day.long.one = jour", "fr(1): 'units.day.long.one' must have the place {0}: without it the number would be lost, since the form stands for 0, 1 and others.")]
    [InlineData("he", "units.day.long.one = יום", "he(1): 'units.day.long.one' must have the place {0}: without it the number would be lost, since the form stands for 1, 0.1 and others.")]
    [InlineData("es", "units.day.long.many = de días", "es(1): 'units.day.long.many' must have the place {0}: without it the number would be lost, since the form stands for 1000000, 2000000 and others.")]
    [InlineData("es", "units.day.long.other = {0} {0} días", "es(1): 'units.day.long.other' must have the place {0} once and no other brace.")]
    [InlineData("es", "units.day.long.other = {1} días", "es(1): 'units.day.long.other' must have the place {0} once and no other brace.")]
    [InlineData("es", "units.day.long.other = {0} {1} días", "es(1): 'units.day.long.other' must have the place {0} once and no other brace.")]
    [InlineData("es", "units.day.long.other = {0 días", "es(1): 'units.day.long.other' must have the place {0} once and no other brace.")]
    [InlineData("es", "units.day.long.other = {0} días}", "es(1): 'units.day.long.other' must have the place {0} once and no other brace.")]
    [InlineData("es", "dates.ago.day.other = hace días", "es(1): 'dates.ago.day.other' must have the place {0}: without it the number would be lost.")]
    [InlineData("es", "dates.ago.day.few = hace {0} días", "es(1): 'dates.ago.day.few' has no effect: counts in 'es' have the forms one, many, other.")]
    [InlineData("es", "dates.ago.day.other = hace {0} {0} días", "es(1): 'dates.ago.day.other' must have the place {0} once and no other brace.")]
    [InlineData("es", "dates.long = d 'de' y", "es(1): 'dates.long' must have the month, by the letter M: 'd MMMM y'.")]
    [InlineData("es", "dates.long = 'd M' y", "es(1): 'dates.long' must have the month, by the letter M: 'd MMMM y'.")]
    [InlineData("es", "dates.yearMonth = MMMM", "es(1): 'dates.yearMonth' must have the year, by the letter y: 'd MMMM y'.")]
    [InlineData("es", "dates.time = h:mm", "es(1): 'dates.time' must have the hour and the minutes: 'HH:mm', or 'h:mm a' with the halves of the day.")]
    [InlineData("es", "dates.days = lunes|martes", "es(1): 'dates.days' must have 7 names, parted by '|'.")]
    [InlineData("es", "dates.periods = 12 tarde", "es(1): 'dates.periods' must have the hour at which each part of the day begins")]
    [InlineData("es", "dates.today = hoy {0}", "es(1): 'dates.today' has no places and no braces.")]
    [InlineData("es", "names.pattern = {0}", "es(1): 'names.pattern' must have the places {0} and {1}, each once, and no other brace.")]
    [InlineData("es", "names.own = español {0}", "es(1): 'names.own' has no places and no braces.")]
    public void A_form_that_would_lose_what_it_is_filled_with_is_refused(string locale, string text, string message)
    {
        FormatException refused = Assert.Throws<FormatException>(() => LocalePack.Parse(locale, text));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "units.day.long.two = يومان", "يومان")]
    [InlineData("he", "units.day.long.two = יומיים", "יומיים")]
    [InlineData("ga", "countsAs = en\nunits.day.long.two = dhá lá\nunits.day.long.other = {0} lá", "dhá lá")]
    public void A_form_for_one_number_alone_can_be_a_word(string locale, string text, string said)
    {
        LocaleForms forms = LocaleData.BuiltIn.With(LocalePack.Parse(locale, text)).FormsOf(locale)!;

        Assert.Equal(said, forms.Units.Say("day", isBrief: false, 2));
        Assert.Contains("2.5", forms.Units.Say("day", isBrief: false, 2.5m)!.Replace('٫', '.'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("he", "dates.ago.year.one = לפני שנה")]
    [InlineData("pt", "dates.ago.day.one = há um dia")]
    [InlineData("es", "noun.session.one = una sesión")]
    [InlineData("es-CO", "noun.session.one = una sesión")]
    [InlineData("ht", "page.section.benefits = Byenfè")]
    [InlineData("ht-HT", "bound.atLeast = omwen {value}")]
    [InlineData("es", "units.gram.short.other = {0} gramos")]
    [InlineData("es", "units.liter.short.other = {0} litros")]
    [InlineData("es", "units.year-person.long.other = {0} años de edad")]
    [InlineData("es", "dates.long = EEEE, d MMM y\ndates.days = dom|lun|mar|mié|jue|vie|sáb\ndates.months.brief = en|fb|mr|ab|my|jn|jl|ag|st|oc|nv|dc")]
    [InlineData("ht", "countsAs = ar\nnoun.session.zero = {n} seyans\nnoun.session.one = {n} seyans\nnoun.session.two = de seyans\nnoun.session.few = {n} seyans\nnoun.session.many = {n} seyans\nnoun.session.other = {n} seyans")]
    [InlineData("es", "noun.zap.one = {n} zap\nnoun.zap.other = {n} zaps")]
    [InlineData("cs", "noun.zap.one = {n} zap\nnoun.zap.few = {n} zapy\nnoun.zap.other = {n} zapů")]
    [InlineData("ja", "noun.zap.other = {n} zap")]
    [InlineData("ar", "noun.session.other = {n} جلسة")]
    public void What_has_an_effect_and_loses_nothing_is_taken(string locale, string text) => Assert.NotNull(LocalePack.Parse(locale, text));

    // The rules for packs hold for what CLDR itself says; it alone writes some signs without their number, as Arabic does a gram.
    [Fact]
    public void The_forms_of_the_package_are_such_as_a_pack_could_state()
    {
        LocaleTables tables = new();
        Assert.All(tables.Locales, tag =>
        {
            var lines = LocalePack.Worded.SelectMany(topic => tables.Read(topic, tag).Entries.Select(row => ($"{topic}.{row.Key}", row.Value)))
                .Where(row => !row.Item1.Contains(".short.", StringComparison.Ordinal) || row.Value.Contains("{0}", StringComparison.Ordinal))
                .Where(row => PackForms.IsForm(row.Item1, out string? topic, out string? name) && PackForms.SaidOtherwise(topic, name) is null)
                .ToDictionary(row => row.Item1, row => new Phrase(row.Value, PhraseState.Translated));
            PackLines pack = new(tag, lines);

            // CLDR has kept the Hebrew form "many", which its rules do not know any more.
            Assert.Empty(lines.Where(line => tag != "he" || !line.Key.EndsWith(".many", StringComparison.Ordinal)).Select(line => pack.ProblemOf(line.Key, line.Value)).OfType<string>());
        });
    }

    // Each unit has two widths in the tables, and values are said by one of them.
    [Fact]
    public void Every_unit_that_content_can_have_is_said_by_one_width_that_a_pack_can_state()
    {
        string[] forms = [.. PackForms.Known("units")];

        Assert.Equal(forms.Select(form => form.Split('.')[0]).Distinct(), forms.Select(form => form.Split('.')[0]));
        Assert.All("s min h d w mo y ns ms nm µm mm cm m cm2 ml mL l L µg mcg mg g kg °C J kcal W mW V mA Hz kHz MHz mmHg lx".Split(' '), word =>
        {
            Assert.True(MeasureUnits.TryFind(word, out string unit, out bool isBrief));
            string form = $"{unit}.{(isBrief ? "short" : "long")}.other";
            LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse("es", $"units.{form} = {{0}} X"));

            Assert.Contains(form, forms);
            Assert.Equal("3 X", ContentLocaleTests.Make("es", "es", "en", options: new LocaleOptions { Data = data }).Say(Quantity.Parse("3 " + word)).Text);
        });
    }

    [Theory]
    [InlineData("units.day.long.other [machine] = {0} días", "es(1): 'units.day.long.other' is no phrase")]
    [InlineData("units.milligram.short.other [draft] = {0} mg.", "es(1): 'units.milligram.short.other' is no phrase")]
    [InlineData("[draft]\nabout = unos {value}\nlists.and.end = {0} y {1}", "es(3): 'lists.and.end' is no phrase")]
    [InlineData("[machine]\ndates.today = hoy", "es(2): 'dates.today' is no phrase")]
    [InlineData("names.ht [draft] = criollo haitiano", "es(1): 'names.ht' is no phrase")]
    [InlineData("names.own [draft] = español", "es(1): 'names.own' is no phrase")]
    public void A_form_cannot_be_a_draft_since_it_is_said_where_safety_depends_on_it(string text, string message)
    {
        FormatException refused = Assert.Throws<FormatException>(() => LocalePack.Parse("es", text));

        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
        Assert.NotNull(LocalePack.Parse("es", text.Replace("[draft]", "[reviewed]", StringComparison.Ordinal).Replace("[machine]", "[translated]", StringComparison.Ordinal)));
    }

    [Fact]
    public void How_a_language_counts_cannot_be_a_draft() =>
        Assert.StartsWith("ht(1): 'countsAs' is no phrase", Assert.Throws<FormatException>(() => LocalePack.Parse("ht", "countsAs [draft] = fr")).Message, StringComparison.Ordinal);

    // Whoever adds a phrase of a value adds its family to those that need numbers.
    [Fact]
    public void The_phrases_of_values_are_known_as_such()
    {
        Dictionary<string, Phrase> values = Book("values"), others = Book("words");
        foreach ((string key, Phrase phrase) in Book("page"))
            others.Add(key, phrase);

        Assert.All(values.Keys, key => Assert.True(PackForms.IsOfValues(key), key));
        Assert.All(others.Keys, key => Assert.False(PackForms.IsOfValues(key), key));

        static Dictionary<string, Phrase> Book(string name)
        {
            Dictionary<string, Phrase> phrases = [];
            using StreamReader reader = new(typeof(PhraseBook).Assembly.GetManifestResourceStream($"phrases/{name}.en.txt")!);
            PhraseFile.Read(name, reader, phrases);
            return phrases;
        }
    }
}
