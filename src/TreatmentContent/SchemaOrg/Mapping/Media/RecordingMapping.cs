using TreatmentContent.Entities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Recordings to listen to, and shapes that can be turned.</summary>
internal static class RecordingMapping
{
    public static GraphNode? Map(PageDraft page, Media media, ContentPlace place)
    {
        Term? type = media.Kind.Value switch
        {
            MediaKind.Audio => Types.AudioObject,
            MediaKind.Model => Types.ThreeDModel,
            _ => null,
        };
        Draft draft = page.Draft;
        if (type is null || draft.Url(media.Link, place[".link"]) is not { } url)
        {
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".link"], page.WebPage, "What kind of thing it is has no type; the words are there, and not the thing.");
            return null;
        }

        var node = new GraphNode(type);
        string? alt = draft.Text(media.Alt, place[".alt"], page.WebPage);
        string? caption = draft.Text(media.Caption, place[".caption"], page.WebPage);
        node.Add(Names.Name, caption ?? alt);
        node.Add(Names.Description, caption is null ? null : alt);
        node.Add(Names.ContentUrl, url);
        node.Add(Names.UploadDate, Dates.Day(draft, media.Uploaded, place[".uploaded"], page.WebPage));
        node.Add(Names.Duration, media.Length is { } length ? VideoMapping.Iso(length) : null);
        draft.Carry(node.Has(Names.Duration), place[".length"]);
        draft.Images.AddRights(node, media, place);
        draft.Carry(true, place[".kind"]);
        return node;
    }
}
