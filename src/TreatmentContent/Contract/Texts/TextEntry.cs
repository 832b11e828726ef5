using TreatmentContent.Catalogs;
using TreatmentContent.Localization;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>One text of a record in all its languages, with the key that names it whatever its words are.</summary>
/// <param name="place">The record that holds it, as a key names it.</param>
/// <param name="node">The node of the text; for a name of the catalogue's own words, that of the whole table.</param>
internal sealed class TextEntry(TextPlace place, ContentNode node)
{
    /// <summary>Gets the key: member names with points between, <c>[id]</c> for an item that has an id, <c>[0]</c> for one that has none.</summary>
    public string Key => place.Key;

    /// <summary>Gets the key with all items left open, such as <c>benefits[].title</c>: texts of one list have the same.</summary>
    public string Pattern => place.Pattern;

    /// <summary>Gets the items on the way to the text, from the root: each with its id, or null, and its position.</summary>
    public IReadOnlyList<(string? Id, int Index)> Items => place.Items;

    /// <summary>Gets whether the key names an item by its position: it then names another text once the items are moved.</summary>
    public bool HasPosition => place.Items.Any(item => item.Id is null);

    /// <summary>Gets the node of the text; for a name of the catalogue's own words, that of the whole table.</summary>
    public ContentNode Node => node;

    /// <summary>Gets the text, or null where it is the name of a counted thing.</summary>
    public LocalizedText? Text => node.Value switch
    {
        LocalizedText text => text,
        VocabularyWords words => place.Word is { } word && words.TryGetName(word.Vocabulary, word.Word, out LocalizedText? name) ? name : null,
        _ => null,
    };

    /// <summary>Gets the name of a counted thing, or null where it is any other text.</summary>
    public PluralText? Counted => node.Value switch
    {
        PluralText text => text,
        VocabularyWords words => place.Unit is { } unit && words.TryGetUnit(unit, out PluralText? name) ? name : null,
        _ => null,
    };

    /// <summary>Gets the word of the catalogue's own that it names, or null.</summary>
    public (string Vocabulary, string Word)? Word => place.Word;

    /// <summary>Gets the unit of the catalogue's own that it names, or null.</summary>
    public string? Unit => place.Unit;

    /// <summary>Gets the JSON path from the root; it is put together each time it is asked for.</summary>
    public string Path => node.Value is VocabularyWords ? place.WordPath(node) : node.Path;

    /// <summary>Gets the safety-critical part that it belongs to, such as <c>risks.warningSigns</c>, or null.</summary>
    public string? SafetyPart => SafetyCritical.PartOf(node);

    /// <summary>Gets whether it is safety-critical.</summary>
    public bool IsSafetyCritical => SafetyPart is not null;

    /// <summary>Gets whether it is a part of an address and not a text that people read.</summary>
    public bool IsAddress => node is { Member: "slug", Owner: Treatment } or { Member: "path", Owner: Site };

    /// <summary>Gets whether a translator would get it: it has words in some language, and is no part of an address.</summary>
    public bool IsTranslated => !IsAddress
        && (Text is { IsEmpty: false } text ? !text.TryGet(default, out _) : Counted is { Forms.Count: > 0 } counted && counted.Forms.All(static form => form.Locale != default(LocaleTag)));

    /// <summary>Gives the value that the node is to hold when this text becomes another one.</summary>
    /// <param name="holder">What the node is to hold so far: the texts of a table of words are replaced one after the other.</param>
    /// <param name="text">A <see cref="LocalizedText"/> or <see cref="PluralText"/>, as this one is.</param>
    public object Into(object holder, object text) => holder switch
    {
        VocabularyWords words when place.Unit is { } unit => words.WithUnit(unit, (PluralText)text),
        VocabularyWords words when place.Word is { } word => words.WithName(word.Vocabulary, word.Word, (LocalizedText)text),
        _ => text,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Key} = {node.Value}";
}
