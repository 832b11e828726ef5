using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
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
        if (isGuideline)
        {
            ReportLanguage(draft, citation, node);
        }
        else
        {
            node.Add(Names.Author, citation.Authors.Select(name => Named(Types.Person, name)!));
            draft.Carry(citation.Authors.Count > 0, place[".authors"]);
            string? language = citation.Language is { } stated && stated != default ? stated.Value : null;
            node.Add(Names.InLanguage, language);
            draft.Carry(language is not null, place[".language"]);
            node.Add(Names.Publisher, Named(Types.Organization, draft.Text(citation.Publisher, place[".publisher"], node)));
        }

        // As precisely as it is known: a year is a date of ISO 8601 too, and a day must not be made up.
        node.Add(isGuideline ? Names.GuidelineDate : Names.DatePublished, citation.Published?.ToString());
        draft.Carry(citation.Published is not null, place[".published"]);
        draft.Carry(node.Type != Types.CreativeWork, place[".kind"]);
    }

    /// <summary>Reads the id of a source from its anchor on the page; null for the anchor of something else.</summary>
    public static Id<Citation>? IdOf(string anchor) => anchor.StartsWith(SourceAnchor, StringComparison.Ordinal) ? Id<Citation>.Parse(anchor[SourceAnchor.Length..]) : default(Id<Citation>?);

    /// <summary>Gives the sources that items of the page and their details rest on, each once, guidelines left out.</summary>
    public static List<GraphNode> Of(PageDraft page, IEnumerable<PageItem> items)
    {
        List<GraphNode> sources = [];
        foreach (PageItem item in items)
        {
            AddOf(page, item, sources);
        }

        return sources;
    }

    /// <summary>Gives the sources of the whole text.</summary>
    public static IEnumerable<GraphNode> OfText(PageDraft page) => page.Treatment.Editorial.Citations
        .Select(page.Citation)
        .OfType<GraphNode>()
        .Where(node => node.Type != Types.MedicalGuideline);

    /// <summary>Gives the guidelines among the sources of the page.</summary>
    public static IEnumerable<GraphNode> Guidelines(PageDraft page) => page.Used<Citation>().Where(node => node.Type == Types.MedicalGuideline);

    // By position: a page has hundreds of items, and most of them neither sources nor details.
    private static void AddOf(PageDraft page, PageItem item, List<GraphNode> sources)
    {
        for (int i = 0; i < item.References.Count; i++)
        {
            if (page.Source(item.References[i].Anchor) is { } node && node.Type != Types.MedicalGuideline && !sources.Contains(node))
                sources.Add(node);
        }

        for (int i = 0; i < item.Details.Count; i++)
        {
            AddOf(page, item.Details[i], sources);
        }
    }

    // What names a source is its title as it was published. A guideline is no creative work and has no language to stand beside it.
    private static void ReportLanguage(Draft draft, Citation citation, GraphNode node)
    {
        if (draft.Losses is { } losses && CitationWords.Title(draft.Locale, citation) is { Reason: ResolutionReason.Quoted } title)
            losses.Add(SchemaOrgLossKind.NotCarried, node.Place[".language"], node, $"A guideline has no property for its language; its title stands as it was published, in '{title.Locale}'.");
    }

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
