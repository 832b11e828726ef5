using System.Globalization;
using TreatmentContent.Entities;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>Films. Without a small picture and the day of publication a film is not written: whoever reads such data asks for both.</summary>
internal static class VideoMapping
{
    private static readonly string[] Files = [".mp4", ".m4v", ".webm", ".mov", ".ogv", ".mpg", ".mpeg", ".avi"];

    public static GraphNode Map(PageDraft page, Media video, ContentPlace place)
    {
        Draft draft = page.Draft;
        var node = new GraphNode(Types.VideoObject, video.Id.IsNone ? null : page.Anchor("video-" + video.Id), place);
        string? alt = draft.Text(video.Alt, place[".alt"], node);
        string? caption = draft.Text(video.Caption, place[".caption"], node);
        node.Add(Names.Name, caption ?? alt);
        node.Add(Names.Description, alt);
        node.Add(Names.ThumbnailUrl, draft.Url(video.Thumbnail, place[".thumbnail"]));
        node.Add(Names.UploadDate, Dates.Day(draft, video.Uploaded, place[".uploaded"], node));
        node.Add(Names.Duration, Length(draft, video.Length, place[".length"]));
        if (draft.Url(video.Link, place[".link"]) is { } url)
            node.Add(IsFile(url) ? Names.ContentUrl : Names.EmbedUrl, url);

        draft.Images.AddSize(node, video, place);
        draft.Images.AddRights(node, video, place);
        draft.Carry(video.Kind.Value == Vocabularies.MediaKind.Video, place[".kind"]);
        if (!node.IsPart)
            page.Others.Add(node);
        else if (Requirements.Missing(node) is { } missing)
            draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place, page.WebPage, $"It has none of: {string.Join(", ", missing.Select(need => need.Text))}; the film is left out.");

        return node;
    }

    /// <summary>Gives an exact length as ISO 8601 has it; null for any other.</summary>
    internal static string? Iso(ClinicalDuration length)
    {
        if (!length.TryGetAmount(out Amount amount, out DurationUnit unit) || amount is not { Bound: Bound.Exact, IsAbout: false, Low: { } value })
            return null;

        decimal factor = unit switch { DurationUnit.Second => 1, DurationUnit.Minute => 60, DurationUnit.Hour => 3600, _ => 0 };
        decimal seconds = value * factor;
        if (seconds <= 0)
            return null;

        (decimal hours, decimal minutes) = (Math.Floor(seconds / 3600), Math.Floor(seconds % 3600 / 60));
        string[] parts =
        [
            hours > 0 ? string.Create(CultureInfo.InvariantCulture, $"{hours:0}H") : "",
            minutes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{minutes:0}M") : "",
            seconds % 60 > 0 ? string.Create(CultureInfo.InvariantCulture, $"{seconds % 60:0.###}S") : "",
        ];
        return "PT" + string.Concat(parts);
    }

    private static string? Length(Draft draft, ClinicalDuration? length, ContentPlace place)
    {
        string? text = length is { } stated ? Iso(stated) : null;
        draft.Carry(text is not null, place);
        return text;
    }

    // An address of anything else is taken for that of a player.
    private static bool IsFile(string url) => Array.Exists(Files, extension => new Uri(url).AbsolutePath.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
