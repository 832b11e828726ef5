using TreatmentContent.Localization;

namespace TreatmentContent.Tests.Localization;

/// <summary>The phrase books of the package: whole, and the same in each language.</summary>
public sealed class PhraseBookTests
{
    private static readonly PhraseBook English = PhraseBook.For("en")!;
    private static readonly PhraseBook Spanish = PhraseBook.For("es")!;

    [Fact]
    public void English_and_Spanish_have_the_same_keys()
    {
        Assert.Equal(Shared(English), Shared(Spanish));
        Assert.Contains("bound.atLeast", English.Keys);
    }

    [Fact]
    public void English_and_Spanish_have_the_same_places()
    {
        string[] different = [.. English.Keys.Where(key => Spanish.TryGet(key, out _) && !PhrasePlaces.Names(Text(English, key)).SequenceEqual(PhrasePlaces.Names(Text(Spanish, key))))];

        Assert.Empty(different);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Every_counted_noun_has_the_forms_that_its_language_needs(string tag)
    {
        PhraseBook book = PhraseBook.For(tag)!;
        string[] categories = [.. Expectations.Locales("locales.json").Single(locale => locale.Tag == tag).Expected.GetProperty("nounCategories").EnumerateArray().Select(word => word.GetString()!)];
        string[] nouns = [.. book.Keys.Where(key => key.StartsWith("noun.", StringComparison.Ordinal)).Select(key => key.Split('.')[1]).Distinct()];

        Assert.NotEmpty(nouns);
        Assert.All(nouns, noun =>
        {
            Assert.All(categories, category => Assert.Contains($"noun.{noun}.{category}", book.Keys));
            Assert.Contains("few." + noun, book.Keys);
            Assert.Contains("many." + noun, book.Keys);
            Assert.Equal(["n"], PhrasePlaces.Names(Text(book, $"noun.{noun}.other")));
        });
    }

    [Theory]
    [InlineData("es-US", "es")]
    [InlineData("es-419", "es")]
    [InlineData("en-GB", "en")]
    public void A_region_is_served_by_its_language(string tag, string served) => Assert.Equal(served, PhraseBook.For(tag)?.Locale.Value);

    [Theory]
    [InlineData("nl")]
    [InlineData("und")]
    [InlineData("es-Arab")]
    public void There_is_no_book_for_another_language(string tag) => Assert.Null(PhraseBook.For(tag));

    [Fact]
    public void Every_phrase_has_well_formed_places() =>
        Assert.All(English.Keys, key => PhrasePlaces.Names(Text(English, key)));

    // A language may have forms that the other does not need: "many" of Spanish millions.
    private static string[] Shared(PhraseBook book) =>
        [.. book.Keys.Where(key => !(key.StartsWith("noun.", StringComparison.Ordinal) && key.EndsWith(".many", StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    private static string Text(PhraseBook book, string key) => book.TryGet(key, out Phrase phrase) ? phrase.Text : throw new KeyNotFoundException(key);
}
