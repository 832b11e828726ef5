using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Statements;

namespace TreatmentContent.SchemaOrg;

/// <summary>The web site that shows the catalogue.</summary>
internal static class SiteMapping
{
    public static GraphNode? Map(Draft draft)
    {
        if (draft.Catalog.Site is not { } site)
            return null;

        var place = new ContentPlace("$.site");
        var node = new GraphNode(Types.WebSite, draft.Ids.WebSite, place) { IsShared = draft.Shared is not null };
        node.Add(Names.Url, draft.Url(site.BaseAddress, place[".baseAddress"]));
        node.Add(Names.Name, draft.Text(site.Name, place[".name"], node));
        draft.Carry(true, place[".path"]);
        draft.Losses?.Include(site, place, node);

        // A page in the source language is always there.
        node.Add(Names.InLanguage, draft.LocalesOfPages.Append(draft.Catalog.SourceLocale).Distinct().Select(tag => tag.Value).ToList());
        return node;
    }

    /// <summary>Adds who publishes the site: it is one site, so every document of it says the same.</summary>
    public static void AddPublisher(Draft draft, GraphNode? site) => site?.Add(Names.Publisher, Publisher(draft, draft.Catalog.Clinics.Select(clinic => clinic.Id)));

    /// <summary>Gives the one that speaks for several clinics: the only one, or the group that all are branches of. Which of several publishes a page is not stated.</summary>
    public static GraphNode? Publisher(Draft draft, IEnumerable<Id<Clinic>> clinics)
    {
        Id<Clinic>[] ids = [.. clinics.Where(id => draft.Catalog.Clinics.TryFind(id, out _)).Distinct()];
        if (ids is [var only])
            return draft.Clinic(only);

        Id<Clinic>[] heads = [.. ids.Select(id => HeadOf(draft.Catalog, id)).Distinct()];
        return heads is [var head] ? draft.Clinic(head) : null;
    }

    // The clinic at the top; a chain that runs in a circle ends where it began.
    private static Id<Clinic> HeadOf(TreatmentCatalog catalog, Id<Clinic> id)
    {
        var seen = new HashSet<Id<Clinic>>();
        while (seen.Add(id) && catalog.Clinics.TryFind(id, out Clinic? clinic) && clinic.Parent is { } parent && catalog.Clinics.TryFind(parent, out _))
        {
            id = parent;
        }

        return id;
    }
}
