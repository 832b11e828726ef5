using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>The phrase books of the package: whole, and the same in each language.</summary>
public sealed class PhraseBookTests
{
    private static readonly PhraseBook English = PhraseBook.For("en")!;

    /// <summary>Gets the languages that have a book: all that are embedded but those of regions.</summary>
    public static TheoryData<string> Languages => [.. new PhraseBooks([]).Locales.Where(tag => !IsOfRegion(tag))];

    /// <summary>Gets the regions that say some phrases in their own way.</summary>
    public static TheoryData<string> Regions => [.. new PhraseBooks([]).Locales.Where(IsOfRegion)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_the_keys_of_English(string tag)
    {
        PhraseBook book = PhraseBook.For(tag)!;

        Assert.Equal(tag, book.Locale.Value);
        Assert.True(book.IsComplete);
        Assert.Empty(Shared(English).Except(Shared(book)));
        Assert.All(Shared(book).Except(Shared(English)), key => Assert.True(IsLabelOfWord(book, key), key));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    [MemberData(nameof(Regions))]
    public void Every_phrase_has_the_places_of_the_English_one(string tag)
    {
        PhraseBook book = PhraseBook.For(tag)!;
        string[] own = OwnKeys(tag);
        string[] different = [.. own.Where(key => English.TryGet(key, out Phrase english) && !IsNoun(key) && !PhrasePlaces.Fit(key, PhrasePlaces.Names(Text(book, key)), english.Text))];

        Assert.Empty(different);
        Assert.All(own.Where(IsNoun), key => Assert.Empty(PhrasePlaces.Names(Text(book, key)).Except(["n"])));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_counted_noun_has_the_forms_that_its_language_needs(string tag)
    {
        PhraseBook book = PhraseBook.For(tag)!;
        string facts = LocaleData.BuiltIn.FormsOf(tag)!.Locale.Value;
        string[] categories = [.. Expectations.Locales("locales.json").Single(locale => locale.Tag == facts).Expected.GetProperty("nounCategories").EnumerateArray().Select(word => word.GetString()!)];
        string[] nouns = [.. book.Keys.Where(IsNoun).Select(key => key.Split('.')[1]).Distinct()];

        Assert.NotEmpty(nouns);
        Assert.All(nouns, noun =>
        {
            Assert.All(categories, category => Assert.Contains($"noun.{noun}.{category}", book.Keys));
            Assert.Contains("few." + noun, book.Keys);
            Assert.Contains("many." + noun, book.Keys);
            Assert.Equal(["n"], PhrasePlaces.Names(Text(book, $"noun.{noun}.other")));
        });
    }

    [Fact]
    public void A_book_of_a_few_phrases_is_not_complete_until_every_other_stands_behind_it()
    {
        IEnumerable<string> lines = English.Keys.Where(static key => key != "page.label.capital" && !(key.StartsWith("noun.", StringComparison.Ordinal) && key.EndsWith(".one", StringComparison.Ordinal))).Select(key => $"{key} = {Text(English, key)}");
        PhraseBook all = PhraseBook.Of("nl", string.Join('\n', lines));
        PhraseBook butOne = PhraseBook.Of("nl", string.Join('\n', lines.Where(static line => !line.StartsWith("page.dose ", StringComparison.Ordinal))));
        var few = new Dictionary<string, Phrase> { ["page.dose"] = new("dosis", PhraseState.Translated) };

        Assert.True(all.IsComplete);
        Assert.False(butOne.IsComplete);
        Assert.False(new PhraseBook("nl", few).IsComplete);
        Assert.True(new PhraseBook("nl", few, butOne).IsComplete);
        Assert.True(new PhraseBook("es-MX", few, PhraseBook.For("es")).IsComplete);
    }

    // To raise a language is to say that its safety parts may be read in it: a decision, made here, and told in docs/LOCALISATION.md.
    [Fact]
    public void Each_language_is_in_one_state_and_none_claims_a_review()
    {
        string[] states = [.. new PhraseBooks([]).Locales.Order(StringComparer.Ordinal).Select(tag => $"{tag} {string.Join(" and ", OwnStates(tag))}")];

        Assert.Equal(["ar Draft", "de Draft", "en Translated", "es Translated", "es-ES Translated", "fr Draft", "it Draft", "pt Draft", "pt-PT Draft", "zh Draft"], states);

        static IEnumerable<PhraseState> OwnStates(string tag) => OwnPhrases(tag).Values.Select(phrase => phrase.State).Distinct();
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void A_region_says_some_phrases_of_its_language_in_its_own_way(string tag)
    {
        PhraseBook book = PhraseBook.For(tag)!;
        PhraseBook wider = PhraseBook.For(LocaleTag.Parse(tag).Language)!;

        Assert.Equal(tag, book.Locale.Value);
        Assert.Equal(wider.Keys.Order(StringComparer.Ordinal), book.Keys.Order(StringComparer.Ordinal));
        Assert.All(OwnKeys(tag), key => Assert.NotEqual(Text(wider, key), Text(book, key)));
    }

    [Fact]
    public void Spain_has_words_of_its_own()
    {
        PhraseBook spain = PhraseBook.For("es-ES")!;
        PhraseBook america = PhraseBook.For("es-US")!;

        Assert.Equal(("teléfono móvil", "teléfono celular"), (Text(spain, "item.phone"), Text(america, "item.phone")));
        Assert.Equal(Text(america, "bound.atLeast"), Text(spain, "bound.atLeast"));
    }

    [Fact]
    public void Portugal_has_words_of_its_own()
    {
        PhraseBook portugal = PhraseBook.For("pt-PT")!;
        PhraseBook brazil = PhraseBook.For("pt-BR")!;

        Assert.Equal(("lentes de contacto", "lentes de contato"), (Text(portugal, "item.contactLenses"), Text(brazil, "item.contactLenses")));
        Assert.Equal(Text(brazil, "bound.atLeast"), Text(portugal, "bound.atLeast"));
        Assert.Equal(PhraseState.Draft, portugal.LeastState);
    }

    [Theory]
    [InlineData("es-US", "es")]
    [InlineData("es-419", "es")]
    [InlineData("es-ES", "es-ES")]
    [InlineData("es", "es")]
    [InlineData("en-GB", "en")]
    public void A_region_is_served_by_its_language(string tag, string served) => Assert.Equal(served, PhraseBook.For(tag)?.Locale.Value);

    // Where a language has one book for all its regions, and where a script stands between.
    [Theory]
    [InlineData("pt", "pt-BR pt-AO pt", "ptx")]
    [InlineData("ar", "ar ar-EG ar-SA ar-001", "ar-Latn fa ur")]
    [InlineData("zh", "zh zh-Hans zh-CN zh-SG zh-Hans-HK", "zh-Hant zh-TW zh-HK zh-MO zh-Hant-HK yue zh-Latn")]
    [InlineData("fr", "fr fr-CA fr-HT", "ht")]
    public void A_book_serves_its_language_in_its_script_and_nothing_else(string tag, string served, string others)
    {
        LocaleData data = LocaleData.BuiltIn.With(LocalePack.Parse(tag, "about = {value} x"));

        Assert.All(served.Split(' '), locale => Assert.Equal(tag, data.PhrasesOf(locale)?.Locale.Value));
        Assert.All(others.Split(' '), locale => Assert.NotEqual(tag, data.PhrasesOf(locale)?.Locale.Value));
    }

    [Theory]
    [InlineData("tlh")]
    [InlineData("ht")]
    [InlineData("nl")]
    [InlineData("und")]
    [InlineData("es-Arab")]
    public void There_is_no_book_for_another_language(string tag) => Assert.Null(PhraseBook.For(tag));

    private static bool IsOfRegion(string tag) => LocaleTag.Parse(tag).Region is not null;

    private static bool IsNoun(string key) => key.StartsWith("noun.", StringComparison.Ordinal);

    // A language has the plural forms that it needs, its own words for single numbers, and its own rules for the capital of a label, for a dual that is governed and for the article of a percentage.
    private static string[] Shared(PhraseBook book) =>
        [.. book.Keys.Where(key => !(IsNoun(key) && !key.EndsWith(".other", StringComparison.Ordinal)) && key is not ("page.label.capital" or "bound.dual" or "bound.percent")).Order(StringComparer.Ordinal)];

    // A language without that rule names the labels that words make.
    private static bool IsLabelOfWord(PhraseBook book, string key) =>
        !book.Keys.Contains("page.label.capital") && key.StartsWith("page.", StringComparison.Ordinal) && book.Keys.Contains(key["page.".Length..]);

    // Those of the files themselves; the book also has those of its language.
    private static string[] OwnKeys(string tag) => [.. OwnPhrases(tag).Keys];

    private static Dictionary<string, Phrase> OwnPhrases(string tag)
    {
        Dictionary<string, Phrase> phrases = [];
        foreach (string file in typeof(PhraseBook).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("phrases/", StringComparison.Ordinal) && name.EndsWith($".{tag}.txt", StringComparison.Ordinal)))
        {
            using StreamReader reader = new(typeof(PhraseBook).Assembly.GetManifestResourceStream(file)!);
            PhraseFile.Read(file, reader, phrases);
        }

        Assert.NotEmpty(phrases);
        return phrases;
    }

    private static string Text(PhraseBook book, string key) => book.TryGet(key, out Phrase phrase) ? phrase.Text : throw new KeyNotFoundException(key);
}
