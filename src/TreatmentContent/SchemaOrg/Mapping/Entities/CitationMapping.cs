using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A published source: a paper, a guideline (which is no creative work, and hangs on the treatment), or another work.</summary>
internal static class CitationMapping
{
    private const string SourceAnchor = "source-";

    public static GraphNode Make(Draft draft, Citation citation, ContentPlace place)
    {
        Term type = TypeOf(citation.Kind?.Value);
        return new(type, draft.Ids.Of(type == Types.MedicalGuideline ? "guideline" : "citation", citation.Id.Value), place);
    }

    public static void Fill(Draft draft, Citation citation, GraphNode node)
    {
        ContentPlace place = node.Place;
        bool isGuideline = node.Type == Types.MedicalGuideline;
        node.Add(Names.Name, draft.Text(citation.Title, place[".title"], node));
        node.Add(Names.Url, draft.Url(citation.Link, place[".link"]));
        node.Add(Names.Identifier, citation.Identifier);
        draft.Carry(citation.Identifier is not null, place[".identifier"]);
        if (!isGuideline)
        {
            node.Add(Names.Author, citation.Authors.Select(name => Named(Types.Person, name)!));
            draft.Carry(citation.Authors.Count > 0, place[".authors"]);
            node.Add(Names.Publisher, Named(Types.Organization, draft.Text(citation.Publisher, place[".publisher"], node)));
        }

        // As precisely as it is known: a year is a date of ISO 8601 too, and a day must not be made up.
        node.Add(isGuideline ? Names.GuidelineDate : Names.DatePublished, citation.Published?.ToString());
        draft.Carry(citation.Published is not null, place[".published"]);
        draft.Carry(node.Type != Types.CreativeWork, place[".kind"]);
    }

    /// <summary>Gives the sources that an item of the page and its details rest on, guidelines left out.</summary>
    public static IEnumerable<GraphNode> Of(PageDraft page, PageItem item) => item.References
        .Where(reference => reference.Anchor.StartsWith(SourceAnchor, StringComparison.Ordinal))
        .Select(reference => page.Citation(reference.Anchor[SourceAnchor.Length..]))
        .OfType<GraphNode>()
        .Where(node => node.Type != Types.MedicalGuideline)
        .Concat(item.Details.SelectMany(detail => Of(page, detail)));

    /// <summary>Gives the sources of the whole text.</summary>
    public static IEnumerable<GraphNode> OfText(PageDraft page) => page.Treatment.Editorial.Citations
        .Select(page.Citation)
        .OfType<GraphNode>()
        .Where(node => node.Type != Types.MedicalGuideline);

    /// <summary>Gives the guidelines among the sources of the page.</summary>
    public static IEnumerable<GraphNode> Guidelines(PageDraft page) => page.Used<Citation>().Where(node => node.Type == Types.MedicalGuideline);

    private static Term TypeOf(CitationKind? kind) => kind switch
    {
        CitationKind.Study or CitationKind.Trial or CitationKind.Review => Types.MedicalScholarlyArticle,
        CitationKind.Guideline => Types.MedicalGuideline,
        _ => Types.CreativeWork,
    };

    private static GraphNode? Named(Term type, string? name)
    {
        if (name is null)
            return null;

        var node = new GraphNode(type);
        node.Add(Names.Name, name);
        return node;
    }
}
