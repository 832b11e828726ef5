using CsCheck;
using TreatmentContent.Catalogs;
using TreatmentContent.Contract;
using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Tests.Contract;

public sealed class ContentTextsProperties
{
    private static readonly Gen<TreatmentCatalog> Catalogs = RecordGen.Of<TreatmentCatalog>();

    [Fact]
    public void No_two_texts_have_the_same_key() =>
        Catalogs.Sample(catalog => Assert.Distinct(ContentTexts.Of(catalog).Select(entry => entry.Key)));

    [Fact]
    public void Every_text_of_the_tree_has_an_entry() => Catalogs.Sample(catalog =>
        Assert.Equal(
            ContentTree.Walk(catalog).Where(node => node.Value is LocalizedText).Select(node => node.Path),
            ContentTexts.Of(catalog).Where(entry => entry.Node.Value is LocalizedText).Select(entry => entry.Path)));

    [Fact]
    public void Texts_replaced_by_themselves_give_an_equal_record() => Catalogs.Sample(catalog =>
        Assert.Equal(catalog, ContentTexts.Replace(catalog, ContentTexts.Of(catalog).Select(entry => new KeyValuePair<TextEntry, object>(entry, (object?)entry.Text ?? entry.Counted!)))));

    [Fact]
    public void Replacing_changes_the_texts_that_are_named_and_no_other() => Gen.Select(Catalogs, Gen.Int[1, 7]).Sample((catalog, every) =>
    {
        LocalizedText text = "Another text";
        IReadOnlyList<TextEntry> entries = ContentTexts.Of(catalog);
        bool IsNamed(int index) => index % every == 0 && entries[index].Text is not null;
        ContentRecord changed = ContentTexts.Replace(catalog, entries.Where((_, index) => IsNamed(index)).Select(entry => new KeyValuePair<TextEntry, object>(entry, text)));
        Assert.Equal(
            entries.Select((entry, index) => (entry.Key, IsNamed(index) ? text : (object?)entry.Text ?? entry.Counted)),
            ContentTexts.Of(changed).Select(entry => (entry.Key, (object?)entry.Text ?? entry.Counted)));
    });
}
