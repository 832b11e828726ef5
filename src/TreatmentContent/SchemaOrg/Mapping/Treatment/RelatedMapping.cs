using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Other treatments of the catalogue that have to do with this one, as services of which the document knows no more than name and page.</summary>
internal static class RelatedMapping
{
    public static void Add(PageDraft page)
    {
        var seen = new HashSet<Id<Treatment>> { page.Treatment.Id };
        var nodes = new List<GraphNode>();
        var links = new List<Term>();
        IReadOnlyList<RelatedTreatment> related = page.Treatment.Related;
        for (int i = 0; i < related.Count; i++)
        {
            if (related[i].Relation.Value == Relation.NotWith || related[i].Treatment is not { } id || !page.Page.Catalog.Treatments.TryFind(id, out Treatment? other))
                continue;

            if (page.Draft.Shared is { } shared)
            {
                if (!shared.HasPage(other) || !seen.Add(id))
                    continue;

                // An author may take away the node that stands on another page: it is then named here, and not referred to.
                if (shared.IsSure(other))
                    links.Add(page.Draft.Ids.Of("service", id.Value));
                else if (Brief(page.Draft, other, null, page.At(".related", i, ".treatment")) is { } named)
                    nodes.Add(named);

                continue;
            }

            if (!seen.Add(id) || Brief(page.Draft, other, page.At(".related", i, ".treatment")) is not { } node)
                continue;

            nodes.Add(node);
            page.Others.Add(node);
            page.Draft.Carry(true, page.At(".related", i, ".treatment"));
        }

        page.Service.Add(Names.IsRelatedTo, nodes);
        if (links.Count > 0)
            page.Service.AddLinks(Names.IsRelatedTo, links);
    }

    /// <summary>Makes the service of a treatment that the document only names; null where it has no name in the language.</summary>
    public static GraphNode? Brief(Draft draft, Treatment treatment, ContentPlace place) => Brief(draft, treatment, draft.Ids.Of("service", treatment.Id.Value), place);

    /// <summary>Gives the address of a treatment's page in the language of the document; null where there is none.</summary>
    public static string? AddressOf(Draft draft, Treatment treatment)
    {
        ContentLocale locale = PageLocale.Of(treatment, draft.Locale);
        string address = PageAddress.Of(draft.Catalog.Site, treatment, locale).Value;
        return locale.Tag == draft.Locale.Tag && address.Length > 0 ? address : null;
    }

    private static GraphNode? Brief(Draft draft, Treatment treatment, Term? id, ContentPlace place)
    {
        if (OwnLanguage.Read(draft.Locale.Resolve(treatment.Name)) is not { Length: > 0 } name)
            return null;

        var node = new GraphNode(Types.Service, id, place);
        node.Add(Names.Name, name);
        node.Add(Names.Url, AddressOf(draft, treatment));
        return node;
    }
}
