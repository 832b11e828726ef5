using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>The document of a page: each concept by its own mapping, in the order of writing.</summary>
internal static class PageDocument
{
    /// <summary>Makes the graph.</summary>
    /// <param name="page">The page.</param>
    /// <param name="options">What to do in another way than usual.</param>
    /// <param name="losses">Where to report what is lost, or null.</param>
    /// <returns>The graph.</returns>
    public static ContentGraph Map(TreatmentPage page, SchemaOrgOptions options, LossReport? losses)
    {
        Draft draft = DraftOf(page, options, losses);
        var made = new PageDraft(draft, page);
        if (losses is not null)
            Include(page, made, losses);

        GraphNode? site = SiteMapping.Map(draft);
        List<(PageSection Section, GraphNode Node)> sections = Fill(made, site);
        draft.AddEmployees();
        List<GraphNode> nodes =
        [
            .. site is null ? [] : new[] { site }, .. draft.Entities<Clinic>(), .. Own(made),
            .. draft.Entities<Condition>(), .. draft.Entities<Device>(), .. draft.Entities<Substance>(),
            .. sections.Select(section => section.Node), .. made.Others, .. draft.Images.Nodes, .. draft.Entities<Practitioner>(), .. draft.Entities<Citation>(),
        ];
        ContentGraph graph = Finish(nodes, made.WebPage, options, losses);
        losses?.Close(graph, sections);
        return graph;
    }

    /// <summary>Begins the document of what one page is about.</summary>
    public static Draft DraftOf(TreatmentPage page, SchemaOrgOptions options, LossReport? losses) =>
        new(page.Catalog, page.Locale, new NodeIds(NodeIds.OriginOf(page.Address.Value), options.Ids), losses) { ClinicsOfPage = page.Treatment.Offering.Clinics };

    /// <summary>Says everything that a page says.</summary>
    /// <returns>The sections with their nodes.</returns>
    public static List<(PageSection Section, GraphNode Node)> Fill(PageDraft page, GraphNode? site)
    {
        EntitiesOfTreatment.Find(page);
        GraphNode? breadcrumb = BreadcrumbMapping.Map(page);
        List<(PageSection Section, GraphNode Node)> sections = [];
        foreach (PageSection section in page.Page.Sections)
        {
            if (SectionMapping.Map(page, section) is { } node)
                sections.Add((section, node));
        }

        // All sources are known by now, the page's own among them.
        _ = CitationMapping.OfText(page).Count();
        if (page.Therapy is { } therapy)
            TherapyMapping.Map(page, therapy);

        ServiceMapping.Map(page, page.Service);
        PageMapping.Map(page, site, breadcrumb, [.. sections.Select(section => section.Node)]);
        if (breadcrumb is not null)
            page.Others.Add(breadcrumb);

        return sections;
    }

    /// <summary>Gives the nodes of the page itself and of what it is about.</summary>
    public static IEnumerable<GraphNode> Own(PageDraft page) => page.Therapy is { } therapy
        ? [page.WebPage, therapy, page.Service, .. page.Offers]
        : [page.WebPage, page.Service, .. page.Offers];

    /// <summary>Closes a graph, lets the author change it, and closes it again.</summary>
    /// <param name="nodes">The nodes in the order of writing.</param>
    /// <param name="root">What the document is about.</param>
    /// <param name="options">The options.</param>
    /// <param name="losses">Where to report, or null.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="InvalidOperationException">The change took away what the document is about, or left no graph.</exception>
    public static ContentGraph Finish(List<GraphNode> nodes, GraphNode root, SchemaOrgOptions options, LossReport? losses)
    {
        ContentGraph graph = ContentGraph.Close(nodes, root, losses);
        if (options.Change is not { } change)
            return graph;

        LossesOfChange? lost = LossesOfChange.Begin(losses, nodes);
        ReadOnlyMemory<byte> before = GraphChange.Apply(nodes, [], change, losses);
        HashSet<GraphNode> left = [.. nodes];
        graph = ContentGraph.Close(nodes, root, losses);
        if (Array.IndexOf(graph.Nodes, root) < 0)
            throw new InvalidOperationException($"After the change '{root.Id}', which the document is about, is gone or lacks what it needs.");

        ChangedGraph.Check(graph.Nodes, before);
        lost?.Report(left, graph);
        return graph;
    }

    private static void Include(TreatmentPage page, PageDraft made, LossReport losses)
    {
        TreatmentCatalog catalog = page.Catalog;
        losses.Include(page.Treatment, made.Place, made.Subject);
        for (int i = 0; i < catalog.Policies.Count; i++)
        {
            losses.Include(catalog.Policies[i], new ContentPlace($"$.policies[{i}]"), made.WebPage);
        }
    }
}
