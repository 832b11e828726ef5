using static TreatmentContent.SchemaOrg.RichResultSeverity;

namespace TreatmentContent.SchemaOrg;

/// <summary>The features that read pictures and videos.</summary>
internal static class MediaFeatures
{
    public static IReadOnlyList<FeatureRule> All { get; } =
    [
        new("video", RuleSources.Video, "VideoObject")
        {
            Suits = (PageKind.Video, "Video features want a page that is made for this one video, which this page is not."),
            Missing = "No video is described.",
            Requirements =
            [
                new(Required, "name", "Name the video."),
                new(Required, "thumbnailUrl", "Write the absolute address of a still.") { Form = PropertyForm.Address },
                new(Required, "uploadDate", "Write when the video was first published as ISO 8601 has it: the day, or the day with time and offset, such as 2026-04-01T09:00:00+01:00.") { Form = PropertyForm.Day },
                new(Recommended, "contentUrl|embedUrl", "Write contentUrl, the address of the video's file, or embedUrl, that of its player; the page itself is neither.") { Form = PropertyForm.Address },
                new(Recommended, "description", "Say in a sentence what the video shows."),
                new(Recommended, "uploadDate", "Write the time of day and its offset with the day, such as 2026-04-01T09:00:00+01:00; without them Google takes the time zone of its crawler.") { Form = PropertyForm.Moment },
                new(Recommended, "duration", "Write the length, such as PT2M5S.") { Form = PropertyForm.Duration },
                new(Recommended, "expires", "Write the date after which the video is gone, if there is one; else leave it out.") { Form = PropertyForm.Day },
                new(Recommended, "name", "Name the chapter.") { Of = "hasPart", OfType = "Clip" },
                new(Recommended, "startOffset", "Write the second at which the chapter starts.") { Of = "hasPart", OfType = "Clip", Form = PropertyForm.Number },
                new(Recommended, "url", "Write the address that starts the video at the chapter.") { Of = "hasPart", OfType = "Clip", Form = PropertyForm.Address },
            ],
        },
        new("image-metadata", RuleSources.Images, "ImageObject")
        {
            Note = "Can be shown in Google Images; the picture is described on each page that uses it.",
            Missing = "No picture is described.",
            Requirements =
            [
                new(Required, "contentUrl|url", "Write contentUrl, the absolute address of the picture's file.") { Form = PropertyForm.Address },
                new(Required, "creditText|creator|copyrightNotice|license", "Write one of creditText, creator, copyrightNotice and license."),
                new(Recommended, "creditText", "Write whom to credit."),
                new(Recommended, "creator", "Write who made the picture: a Person or an Organization with a name."),
                new(Recommended, "copyrightNotice", "Write the copyright notice."),
                new(Recommended, "license", "Write the address of the terms of use; the badge \"Licensable\" wants it.") { Form = PropertyForm.Address },
                new(Recommended, "acquireLicensePage", "Write the address of the page that says how to get a licence.") { Form = PropertyForm.Address },
            ],
        },
    ];
}
