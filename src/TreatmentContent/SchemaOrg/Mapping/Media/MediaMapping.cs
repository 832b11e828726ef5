using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The pictures, films and recordings of a treatment.</summary>
internal static class MediaMapping
{
    /// <summary>Adds them to the page, and the one that stands for the whole to what the page is about.</summary>
    public static void Map(PageDraft page)
    {
        var images = new List<GraphNode>();
        var videos = new List<GraphNode>();
        var others = new List<GraphNode>();
        GraphNode? main = null;
        IReadOnlyList<Media> media = page.Treatment.Media;
        for (int i = 0; i < media.Count; i++)
        {
            ContentPlace place = page.At(".media", i);
            if (ImageMapping.IsPicture(media[i]))
            {
                if (page.Draft.Images.Of(media[i], place, page.WebPage, page.Said(place)) is not { } image)
                    continue;

                images.Add(image);
                if (media[i].IsMain == true && main is null)
                {
                    main = image;
                    page.Draft.Losses?.Carry(place[".isMain"]);
                }
            }
            else if (MediaWords.IsWithheld(media[i]))
            {
                page.Draft.Losses?.Add(SchemaOrgLossKind.Withheld, place, page.WebPage, "A film of a patient is shown with the patient's stated consent alone.");
            }
            else if (media[i].Kind.Value is MediaKind.Video or MediaKind.Animation)
            {
                videos.Add(VideoMapping.Map(page, media[i], place));
            }
            else if (RecordingMapping.Map(page, media[i], place) is { } recording)
            {
                others.Add(recording);
            }
        }

        page.WebPage.Add(Names.PrimaryImageOfPage, main);
        page.WebPage.Add(Names.Image, images);
        page.WebPage.Add(Names.Video, videos);
        page.WebPage.Add(Names.AssociatedMedia, others);
        page.Subject.Add(Names.Image, main is null ? [] : [main]);
    }

    /// <summary>Adds to what a document without the page is about the picture that stands for it.</summary>
    public static void MapMain(PageDraft page)
    {
        IReadOnlyList<Media> media = page.Treatment.Media;
        for (int i = 0; i < media.Count; i++)
        {
            ContentPlace place = page.At(".media", i);
            if (media[i].IsMain == true && ImageMapping.IsPicture(media[i]) && page.Draft.Images.Of(media[i], place, page.Subject, page.Said(place)) is { } image)
            {
                page.Subject.Add(Names.Image, [image]);
                return;
            }
        }
    }
}
