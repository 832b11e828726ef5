using TreatmentContent.Catalogs;
using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The document of a clinic or of a person, with what belongs to them; the treatments are only named.</summary>
internal static class EntityDocument
{
    /// <summary>Makes the graph of a clinic: itself, its group and its branches, its people, what it offers.</summary>
    public static ContentGraph OfClinic(TreatmentCatalog catalog, Id<Clinic> clinic, ContentLocale locale, SchemaOrgOptions options, LossReport? losses)
    {
        Draft draft = Begin(catalog, locale, options, losses);
        GraphNode root = draft.Clinic(clinic) ?? throw NotThere(clinic);
        foreach (Clinic branch in catalog.Clinics.Where(branch => branch.Parent == clinic))
        {
            draft.Clinic(branch.Id);
        }

        GraphNode? site = SiteMapping.Map(draft);
        SiteMapping.AddPublisher(draft, site);
        foreach (Practitioner person in catalog.Practitioners.Where(person => person.Clinics.Contains(clinic)))
        {
            draft.Person(person.Id);
        }

        List<GraphNode> treatments = Treatments(draft, clinic, root);
        return Finish(draft, root, site, treatments, options, losses) ?? throw new ArgumentException(Nameless(draft, root), nameof(clinic));
    }

    /// <summary>Makes the graph of a person: themselves and where they work.</summary>
    public static ContentGraph OfPerson(TreatmentCatalog catalog, Id<Practitioner> practitioner, ContentLocale locale, SchemaOrgOptions options, LossReport? losses)
    {
        Draft draft = Begin(catalog, locale, options, losses);
        GraphNode root = draft.Person(practitioner) ?? throw NotThere(practitioner);
        GraphNode? site = SiteMapping.Map(draft);
        SiteMapping.AddPublisher(draft, site);
        List<GraphNode> page = ProfilePage(draft, catalog.Practitioners[practitioner], root, site);
        return Finish(draft, root, site, page, options, losses) ?? throw new ArgumentException(Nameless(draft, root), nameof(practitioner));
    }

    private static Draft Begin(TreatmentCatalog catalog, ContentLocale locale, SchemaOrgOptions options, LossReport? losses) => catalog.Site is { BaseAddress.IsNone: false } site
        ? new Draft(catalog, locale, new NodeIds(NodeIds.OriginOf(site.BaseAddress.Value), options.Ids), losses)
        : throw new ArgumentException("The catalogue names no site; the nodes of a document are named by its address.", nameof(catalog));

    private static KeyNotFoundException NotThere<T>(Id<T> id) => new($"There is no {typeof(T).Name} with the id '{id}' that the document could be about.");

    private static string Nameless(Draft draft, GraphNode root) => $"'{root.Id}' has no name in '{draft.Locale.Tag}'; a document without a name says nothing.";

    // The page about a person is the one kind of page of which readers ask for the person. One of another site, such as a directory, is not ours to describe.
    private static List<GraphNode> ProfilePage(Draft draft, Practitioner practitioner, GraphNode person, GraphNode? site)
    {
        if (draft.Url(practitioner.Page, person.Place[".page"]) is not { } address || address.Contains('#', StringComparison.Ordinal) || !draft.Ids.IsOfSite(address))
            return [];

        var page = new GraphNode(Types.ProfilePage, new Term(address), person.Place);
        page.Add(Names.Url, address);
        page.Add(Names.Name, OwnLanguage.Read(draft.Locale.Resolve(practitioner.Name)));
        page.Add(Names.InLanguage, draft.Locale.Tag.Value);
        page.Add(Names.IsPartOf, site);
        page.Add(Names.MainEntity, person);
        return [page];
    }

    private static List<GraphNode> Treatments(Draft draft, Id<Clinic> id, GraphNode clinic)
    {
        var therapies = new List<GraphNode>();
        var services = new List<GraphNode>();
        foreach (Treatment treatment in draft.Catalog.Treatments.Where(treatment => treatment.Offering.Clinics.Contains(id)).DistinctBy(treatment => treatment.Id))
        {
            if (!GivenTreatment.IsGiven(treatment.Offering))
            {
                LossesOfMention.AddNotGiven(draft, treatment);
                continue;
            }

            if (treatment.Id.IsNone || RelatedMapping.Brief(draft, treatment, default) is not { } service)
            {
                LossesOfMention.AddLeftOut(draft, treatment);
                continue;
            }

            if (treatment.Purpose?.Value != TreatmentPurpose.Cosmetic && ClinicTypes.HasServices(clinic.Type))
            {
                var therapy = new GraphNode(TherapyType.Of(treatment), draft.Ids.Of("treatment", treatment.Id.Value));
                therapy.Add(Names.Name, OwnLanguage.Read(draft.Locale.Resolve(treatment.Name)));
                therapy.Add(Names.Url, RelatedMapping.AddressOf(draft, treatment));
                therapies.Add(therapy);
                service.Add(Names.Category, therapy);
            }

            service.Add(Names.Provider, [clinic]);
            (List<GraphNode> spans, string?[] leftOut) = PriceSpanMapping.Of(draft, treatment, id);
            service.Add(Names.Offers, spans);
            services.Add(service);
            LossesOfMention.Add(draft, treatment, service, leftOut);
        }

        clinic.Add(Names.AvailableService, therapies);
        return [.. therapies, .. services];
    }

    private static ContentGraph? Finish(Draft draft, GraphNode root, GraphNode? site, List<GraphNode> others, SchemaOrgOptions options, LossReport? losses)
    {
        draft.AddEmployees();
        List<GraphNode> nodes =
        [
            .. site is null ? [] : new[] { site }, root, .. draft.Entities<Clinic>().Where(node => node != root), .. others,
            .. draft.Images.Nodes, .. draft.Entities<Practitioner>().Where(node => node != root),
        ];
        ContentGraph graph = PageDocument.Finish(nodes, root, options, losses);
        return Array.IndexOf(graph.Nodes, root) >= 0 ? graph : null;
    }
}
