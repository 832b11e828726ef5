using TreatmentContent.Localization;
using TreatmentContent.Statements;

namespace TreatmentContent.Contract;

/// <summary>The texts of a record and of everything below it, each with its key.</summary>
internal static class ContentTexts
{
    /// <summary>Gives every text in the order of the document, with the names of a catalogue's own words.</summary>
    /// <param name="root">The record.</param>
    /// <returns>The texts; no two have the same key.</returns>
    public static IReadOnlyList<TextEntry> Of(ContentRecord root) => Of(ContentTree.Walk(root));

    /// <summary>Gets every text of a walk that has been made.</summary>
    /// <param name="nodes">What <see cref="ContentTree.Walk"/> gave of a record, all of it.</param>
    /// <returns>The texts; no two have the same key.</returns>
    public static IReadOnlyList<TextEntry> Of(IEnumerable<ContentNode> nodes)
    {
        var entries = new List<TextEntry>();
        var places = new Dictionary<ContentNode, TextPlace>();
        var ids = new ItemIds();
        foreach (ContentNode node in nodes)
        {
            if (node.Value is not (ContentRecord or LocalizedText or PluralText or VocabularyWords))
                continue;

            TextPlace place = node.Parent is null ? TextPlace.Root : places[node.Parent].Member(node.Member);
            if (node.Index is { } index)
                place = place.Item(ids.Of(node), index);
            switch (node.Value)
            {
                case ContentRecord:
                    places.Add(node, place);
                    break;
                case VocabularyWords words:
                    entries.AddRange(words.Vocabularies.SelectMany(vocabulary => words.WordsOf(vocabulary).Select(word => new TextEntry(place.OfWord(vocabulary, word), node))));
                    entries.AddRange(words.Units.Select(unit => new TextEntry(place.OfUnit(unit), node)));
                    break;
                default:
                    entries.Add(new TextEntry(place, node));
                    break;
            }
        }

        return entries;
    }

    /// <summary>Gives a record with texts replaced; what holds none of them stays the same instance.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="root">The record whose texts <see cref="Of(ContentRecord)"/> gave.</param>
    /// <param name="texts">Entries, each with its new text: a <see cref="LocalizedText"/> or <see cref="PluralText"/>, as the present one is.</param>
    /// <returns>A new record, or the same one where no text is replaced.</returns>
    public static T Replace<T>(T root, IEnumerable<KeyValuePair<TextEntry, object>> texts)
        where T : ContentRecord
    {
        var values = new Dictionary<ContentNode, object>();
        foreach ((TextEntry entry, object text) in texts)
            values[entry.Node] = entry.Into(values.GetValueOrDefault(entry.Node, entry.Node.Value), text);

        var edit = new ContentEdit();
        foreach ((ContentNode node, object value) in values)
            edit.Replace(node, value);
        return edit.Apply(root);
    }
}
