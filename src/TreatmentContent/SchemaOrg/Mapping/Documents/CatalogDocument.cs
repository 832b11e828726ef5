using System.Text.Json;
using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The document of a whole catalogue: the pages one after the other as they are made, then what they share.</summary>
internal sealed class CatalogDocument
{
    /// <summary>How many bytes may wait before they are written on.</summary>
    public const int FlushAt = 64 * 1024;

    private readonly Utf8JsonWriter writer;
    private readonly TreatmentCatalog catalog;
    private readonly SchemaOrgOptions options;
    private readonly SharedNodes shared;
    private readonly Draft draft;
    private readonly Fingerprints addresses = new();

    // The library's own ids stand once by the way they are made; those of an author are looked at.
    private readonly Fingerprints? written;
    private List<GraphNode> things = [];

    private CatalogDocument(Utf8JsonWriter writer, TreatmentCatalog catalog, ContentLocale locale, SchemaOrgOptions options, string origin)
    {
        this.writer = writer;
        this.catalog = catalog;
        this.options = options;
        written = options.Change is null && options.Ids is SchemaOrgIdPolicy ? null : new Fingerprints();
        shared = new SharedNodes(catalog, locale, options.Change is not null);
        draft = new Draft(catalog, locale, new NodeIds(origin, options.Ids) { IsPage = addresses.Contains }, null) { Shared = shared };
    }

    /// <summary>Writes the document, a page at a time.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="locale">The locale; a treatment without a page in it is left out.</param>
    /// <param name="options">The options.</param>
    /// <returns>After each part that is written, whether it was the page of a treatment. A long part is flushed on the way.</returns>
    public static IEnumerable<bool> Write(Utf8JsonWriter writer, TreatmentCatalog catalog, ContentLocale locale, SchemaOrgOptions options)
    {
        if (catalog.Site is not { BaseAddress.IsNone: false } site)
            throw new ArgumentException("The catalogue names no site; the nodes of a document are named by its address.", nameof(catalog));

        return new CatalogDocument(writer, catalog, locale, options, NodeIds.OriginOf(site.BaseAddress.Value)).Write();
    }

    private IEnumerable<bool> Write()
    {
        FindPages();
        GraphNode? site = FindThings();
        GraphWriter.WriteStart(writer);
        for (int i = 0; i < catalog.Treatments.Count; i++)
        {
            shared.Current = i;
            if (shared.HasPage(catalog.Treatments[i]))
                yield return WritePage(catalog.Treatments[i], site);
        }

        shared.AddTies(draft.Ids);
        HashSet<GraphNode> reached = ContentGraph.Reach(things, site is null ? shared.Used : [site, .. shared.Used]);
        foreach (GraphNode node in things.Where(node => reached.Contains(node) && !node.IsDropped))
        {
            foreach (int _ in GraphWriter.WriteInSteps(writer, node))
            {
                yield return false;
            }

            if (TryFlush())
                yield return false;
        }

        GraphWriter.WriteEnd(writer);
        yield return false;
    }

    // Two pages or treatments of one name are found before the first byte is written.
    private void FindPages()
    {
        foreach (Treatment treatment in catalog.Treatments.Where(shared.HasPage))
        {
            if (catalog.Treatments.TryFind(treatment.Id, out Treatment? first) && !ReferenceEquals(first, treatment))
                throw new ArgumentException($"Two treatments have the id '{treatment.Id}'; an @id names one thing.", nameof(catalog));

            Link address = PageAddress.Of(catalog.Site, treatment, PageLocale.Of(treatment, draft.Locale));
            if (!addresses.Add(address.Value))
                throw new ArgumentException($"The page of '{treatment.Id}' has the address of another page, '{address}'.", nameof(catalog));
        }

        foreach (Treatment treatment in catalog.Treatments.Where(shared.HasPage))
        {
            _ = draft.Ids.Of("treatment", treatment.Id.Value);
            _ = draft.Ids.Of("service", treatment.Id.Value);
        }
    }

    // All that pages may refer to is settled first: a page that is written cannot be taken back.
    private GraphNode? FindThings()
    {
        GraphNode? site = SiteMapping.Map(draft);
        foreach (Clinic clinic in catalog.Clinics)
        {
            draft.Clinic(clinic.Id);
        }

        foreach (Practitioner person in catalog.Practitioners)
        {
            draft.Person(person.Id);
        }

        foreach (Device device in catalog.Devices)
        {
            draft.Device(device.Id);
        }

        foreach (Substance substance in catalog.Substances)
        {
            draft.Substance(substance.Id);
        }

        foreach (Condition condition in catalog.Conditions)
        {
            draft.Condition(condition.Id);
        }

        foreach (Citation citation in catalog.Citations)
        {
            draft.Citation(citation.Id);
        }

        AnatomyMapping.Add(draft, catalog.Treatments.Where(treatment => treatment.Purpose?.Value != TreatmentPurpose.Cosmetic && shared.HasPage(treatment)));
        draft.AddEmployees();
        SiteMapping.AddPublisher(draft, site);
        things =
        [
            .. site is null ? [] : new[] { site }, .. draft.Entities<Clinic>(), .. draft.Entities<Condition>(), .. draft.Entities<Device>(),
            .. draft.Entities<Substance>(), .. draft.Entities<Practitioner>(), .. draft.Entities<Citation>(),
        ];
        ContentGraph.DropIncomplete(things, null);
        if (options.Change is { } change)
        {
            ReadOnlyMemory<byte> before = GraphChange.Apply(things, [], change, null);
            things.ForEach(node => node.IsShared = true);
            ContentGraph.DropIncomplete(things, null);
            ChangedGraph.Check(things, before);
        }

        things.ForEach(Claim);

        return site is { IsDropped: false } ? site : null;
    }

    private bool WritePage(Treatment treatment, GraphNode? site)
    {
        TreatmentPage page = TreatmentPage.Create(catalog, treatment, draft.Locale);
        var made = new PageDraft(draft, page);
        List<(PageSection Section, GraphNode Node)> sections = PageDocument.Fill(made, site);
        List<GraphNode> nodes = [.. PageDocument.Own(made), .. sections.Select(section => section.Node), .. made.Others];
        ContentGraph graph = ContentGraph.Close(nodes, made.WebPage, null);
        if (options.Change is { } change)
        {
            ReadOnlyMemory<byte> before = GraphChange.Apply(nodes, things, change, null);
            graph = ContentGraph.Close(nodes, made.WebPage, null);
            ChangedGraph.Check(graph.Nodes, before);
        }

        Array.ForEach(graph.Nodes, Claim);

        shared.Settle(graph.Nodes, made.Subject);
        foreach (GraphNode node in graph.Nodes)
        {
            GraphWriter.WriteNode(writer, node);
            foreach (GraphNode thing in node.Links())
            {
                shared.Use(thing);
            }
        }

        TryFlush();
        return Array.IndexOf(graph.Nodes, made.WebPage) >= 0;
    }

    // No id is defined twice, on whatever pages a change or a policy puts it.
    private void Claim(GraphNode node)
    {
        if (written is null)
            return;

        foreach (GraphNode named in node.PartsWithId().Prepend(node).Where(named => !named.IsStub))
        {
            if (!written.Add(named.Id!.Text))
                throw new InvalidOperationException($"'{named.Id}' is defined twice in the document, the second time as a {named.Type}. What several pages show is added once, to the nodes that they share.");
        }
    }

    private bool TryFlush()
    {
        if (writer.BytesPending <= FlushAt)
            return false;

        writer.Flush();
        return true;
    }
}
