using System.Globalization;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.Contract;

/// <summary>Gives ids to the items of lists that hold texts, so that their keys outlive every reordering.</summary>
internal static class NewIds
{
    /// <summary>Adds an id to every item of a list that holds a text, can have an id and has none.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="root">The record.</param>
    /// <param name="source">The language of texts without a tag.</param>
    /// <returns>A new record, or the same one where no id was needed.</returns>
    public static T AddTo<T>(T root, LocaleTag source)
        where T : ContentRecord
    {
        var sources = new TextSources(source);
        var taken = new Dictionary<(ContentNode Record, string List), HashSet<string>>();
        var done = new HashSet<ContentNode>();
        var edit = new ContentEdit();
        foreach (TextEntry entry in ContentTexts.Of(root))
        {
            // The first text of an item names it: texts come in the order of the document.
            for (ContentNode? at = entry.Node.Parent; at is { Parent: not null }; at = at.Parent)
            {
                if (at.Index is null || !done.Add(at) || !CanTake(at) || ItemIds.Stated((ContentRecord)at.Value) != "")
                    continue;
                if (!taken.TryGetValue((at.Parent, at.Member), out HashSet<string>? ids))
                    taken.Add((at.Parent, at.Member), ids = [.. ItemIds.AllOf(at)]);
                edit.Set(at, ItemIds.MemberName, Id(at, Alone(ItemSlug.Of(SourceText(entry, sources)), ids)));
            }
        }

        return edit.Apply(root);
    }

    private static string Alone(string slug, HashSet<string> taken)
    {
        string id = slug;
        for (int number = 2; !taken.Add(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        return id;
    }

    private static string SourceText(TextEntry entry, TextSources sources) => entry.Text switch
    {
        { } text when sources.TryFind(text, out _, out LocalText found) => found.Text,
        { Untagged: { } untagged } => untagged.Text,
        { Tagged: [var (_, first), ..] } => first.Text,
        _ => "",
    };

    // An entity without an id is a mistake for its author to correct: others refer to it.
    private static bool CanTake(ContentNode item) => TypeOf(item) is { } type && (type == typeof(Id<Statement>) || type == typeof(Id<Section>));

    private static object Id(ContentNode item, string slug) => TypeOf(item) == typeof(Id<Section>) ? Id<Section>.Parse(slug) : Id<Statement>.Parse(slug);

    private static Type? TypeOf(ContentNode item) => ItemIds.Member(item.Value.GetType())?.PropertyType;
}
