using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Says what a picture or film shows, with what stands below it.</summary>
internal static class MediaWords
{
    private static readonly MediaKind[] Pictures = [MediaKind.Image, MediaKind.BeforeAfter, MediaKind.Diagram];

    /// <summary>Says a picture or film.</summary>
    /// <returns>The item, or null where the picture must not be shown.</returns>
    public static PageItem? Say(Narrator narrator, string path, Media media, ResolvedText? label = null)
    {
        if (IsWithheld(media))
        {
            return null;
        }

        var details = new SaidItems(narrator, path);
        details.Sentence("caption", media.Caption);
        if (label is not null && media.Kind != MediaKind.Image)
        {
            details.Word<MediaKind>("kind", "kind", media.Kind);
        }

        details.Value("timeAfter", "media.timeAfter", media.TimeAfter);
        details.Value("length", "media.length", media.Length);
        details.Sentence("hasPatientConsent", "media.hasPatientConsent", media.HasPatientConsent);
        details.Word("madeWith", "media.madeWith", media.MadeWith);
        details.Value("uploaded", "media.uploaded", media.Uploaded);
        details.Value("credit", "media.credit", media.Credit);
        details.Value("copyright", "media.copyright", media.Copyright);
        details.Value("licence", "media.licence", media.Licence);
        details.Value("acquireFrom", "media.acquireFrom", media.AcquireFrom);

        // A picture is seen to be one: only what it is besides has a label.
        ResolvedText? own = label ?? (media.Kind == MediaKind.Image ? null : narrator.Label<MediaKind>(media.Kind, "media"));
        PageItem item = StatementWords.Item(details, path, media, own, narrator.Locale.Resolve(media.Alt));
        return item with { Link = media.Link, Picture = PictureOf(media) };
    }

    /// <summary>Says whether a picture is kept back: one of a patient is shown with the patient's stated consent alone.</summary>
    public static bool IsWithheld(Media media) =>
        media.HasPatientConsent == false || (media.Kind == MediaKind.BeforeAfter && media.HasPatientConsent != true);

    /// <summary>Gives the picture at an address; null where it is no web address.</summary>
    public static PagePicture? PictureAt(Link? address, int? width = null, int? height = null) =>
        address is { IsNone: false } source && source.Value.StartsWith("https://", StringComparison.Ordinal)
            ? new PagePicture { Source = source, Width = width, Height = height }
            : null;

    // The size is that of the film, not of the small picture for it.
    private static PagePicture? PictureOf(Media media) => Pictures.Any(kind => media.Kind == kind)
        ? PictureAt(media.Link, media.Width, media.Height)
        : PictureAt(media.Thumbnail);
}
