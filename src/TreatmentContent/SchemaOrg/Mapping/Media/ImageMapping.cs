using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Pictures: nodes named by their own address, so that one picture is one node wherever it is shown.</summary>
/// <param name="draft">The document.</param>
internal sealed class ImageMapping(Draft draft)
{
    private static readonly MediaKind[] Pictures = [MediaKind.Image, MediaKind.BeforeAfter, MediaKind.Diagram];
    private readonly Dictionary<string, GraphNode> nodes = new(StringComparer.Ordinal);

    /// <summary>Gets the nodes, in the order in which they were first needed.</summary>
    public IEnumerable<GraphNode> Nodes => nodes.Values;

    /// <summary>Says whether something is a still picture.</summary>
    public static bool IsPicture(Media media) => Array.IndexOf(Pictures, media.Kind.Value) >= 0;

    /// <summary>Gives the node of a picture of which only the address is known.</summary>
    public GraphNode? Of(Link? address, ContentPlace place) => draft.Url(address, place) is { } url ? NodeAt(url, place, out _) : null;

    /// <summary>Gives the node of a picture; null where it must not be shown or has no web address.</summary>
    /// <param name="media">The picture.</param>
    /// <param name="place">Its place.</param>
    /// <param name="owner">What shows it.</param>
    /// <param name="said">What the page says of it, or null.</param>
    public GraphNode? Of(Media media, ContentPlace place, GraphNode owner, PageItem? said = null)
    {
        if (MediaWords.IsWithheld(media))
        {
            draft.Losses?.Add(SchemaOrgLossKind.Withheld, place, owner, "A picture of a patient is shown with the patient's stated consent alone.");
            return null;
        }

        if (draft.Url(media.Link, place[".link"]) is not { } url)
            return null;

        GraphNode node = NodeAt(url, place, out bool isNew);
        if (isNew)
            Fill(node, media, place, said);

        return node;
    }

    /// <summary>Says what a picture shows, whose it is and who may use it: of films and recordings too.</summary>
    public void AddRights(GraphNode node, Media media, ContentPlace place)
    {
        node.Add(Names.CreditText, draft.Text(media.Credit, place[".credit"], node));
        node.Add(Names.CopyrightNotice, draft.Text(media.Copyright, place[".copyright"], node));
        string? licence = LicenceAddress.Of(media.Licence);
        node.Add(Names.License, licence);
        draft.Carry(licence is not null, place[".licence"]);
        node.Add(Names.AcquireLicensePage, draft.Url(media.AcquireFrom, place[".acquireFrom"]));

        // A drawing or a drawn film is made with software as a matter of course; in what looks like a photograph it has to be told.
        if (media.MadeWith?.Value == MediaOrigin.Software && media.Kind.Value is MediaKind.Image or MediaKind.BeforeAfter)
        {
            node.Add(Names.DigitalSourceType, Members.TrainedAlgorithmicMediaDigitalSource);
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[".madeWith"], node, "The vocabulary tells apart how software made it, and the content does not: the member for software that has learned from other works is written.");
        }
    }

    /// <summary>Says how large it is, in pixels.</summary>
    public void AddSize(GraphNode node, Media media, ContentPlace place)
    {
        node.Add(Names.Width, Pixels(media.Width, place[".width"]));
        node.Add(Names.Height, Pixels(media.Height, place[".height"]));
    }

    private void Fill(GraphNode node, Media media, ContentPlace place, PageItem? said)
    {
        string? alt = draft.Text(media.Alt, place[".alt"], node);
        string? caption = draft.Text(media.Caption, place[".caption"], node);
        string? time = TimeAfter(media, place, node, said);
        string?[] lines = [caption ?? alt, time];
        node.Add(Names.Caption, string.Join('\n', lines.OfType<string>()));
        node.Add(Names.Description, caption is null ? null : alt);
        node.Add(Names.InLanguage, (alt ?? caption) is null ? null : draft.Locale.Tag.Value);
        AddSize(node, media, place);
        AddRights(node, media, place);
        draft.Carry(media.Kind.Value == MediaKind.Image, place[".kind"]);
    }

    // How long after the treatment a picture was taken belongs to what it shows.
    private string? TimeAfter(Media media, ContentPlace place, GraphNode node, PageItem? said)
    {
        string path = place[".timeAfter"].ToString();
        return media.TimeAfter is not null && said?.Details.FirstOrDefault(detail => detail.Path == path) is { } item ? SaidText.Whole(draft, item, node) : null;
    }

    // In a catalogue several treatments may show one picture, and none of them is there to hold it for the others.
    private GraphNode NodeAt(string url, ContentPlace place, out bool isNew)
    {
        if (nodes.TryGetValue(url, out GraphNode? known))
        {
            isNew = false;
            return known;
        }

        isNew = true;
        var node = new GraphNode(Types.ImageObject, draft.Shared is null ? new Term(url) : null, place);
        node.Add(Names.Url, url);
        node.Add(Names.ContentUrl, url);
        if (draft.Shared is null)
            nodes[url] = node;

        return node;
    }

    private GraphNode? Pixels(int? size, ContentPlace place)
    {
        if (size is not { } pixels)
            return null;

        draft.Losses?.Carry(place);
        var node = new GraphNode(Types.QuantitativeValue);
        node.Add(Names.Value, pixels);
        node.Add(Names.UnitCode, UnitCodes.Pixel);
        return node;
    }
}
