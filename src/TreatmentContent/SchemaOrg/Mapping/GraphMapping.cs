using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>Makes the graph of a page: each concept by its own mapping, in the order of writing.</summary>
internal static class GraphMapping
{
    /// <summary>Makes the graph.</summary>
    /// <param name="page">The page.</param>
    /// <param name="losses">Where to report what is lost, or null.</param>
    /// <returns>The graph.</returns>
    public static ContentGraph Map(TreatmentPage page, LossReport? losses)
    {
        var draft = new Draft(page, losses);
        losses?.Include(page.Treatment, draft.TreatmentPlace, draft.Subject);
        for (int i = 0; i < page.Catalog.Policies.Count; i++)
        {
            losses?.Include(page.Catalog.Policies[i], new ContentPlace($"$.policies[{i}]"), draft.WebPage);
        }

        FindEntities(draft);
        GraphNode? site = SiteMapping.Map(draft);
        GraphNode? breadcrumb = SiteMapping.Breadcrumb(draft);
        List<(PageSection Section, GraphNode Node)> sections = [];
        foreach (PageSection section in page.Sections)
        {
            if (SectionMapping.Map(draft, section) is { } node)
                sections.Add((section, node));
        }

        MediaMapping.Report(draft);

        // All sources are known by now, the page's own among them.
        _ = CitationMapping.OfText(draft).Count();
        if (draft.Therapy is { } therapy)
            TherapyMapping.Map(draft, therapy);

        ServiceMapping.Map(draft, draft.Service);
        PageMapping.Map(draft, site, breadcrumb, [.. sections.Select(section => section.Node)]);

        GraphNode?[] nodes =
        [
            site, .. draft.Entities<Clinic>(), draft.WebPage, draft.Therapy, draft.Service,
            .. draft.Entities<Condition>(), .. draft.Entities<Device>(), .. draft.Entities<Substance>(),
            .. sections.Select(section => section.Node), breadcrumb, .. draft.Entities<Practitioner>(), .. draft.Entities<Citation>(),
        ];
        ContentGraph graph = ContentGraph.Close([.. nodes.OfType<GraphNode>()], draft.WebPage, losses);
        losses?.Close(sections);
        return graph;
    }

    // A purely cosmetic treatment has no medical nodes: its conditions, devices and substances stay words.
    private static void FindEntities(Draft draft)
    {
        Treatment treatment = draft.Treatment;
        foreach (Id<Clinic> id in treatment.Offering.Clinics)
        {
            draft.Clinic(id);
        }

        foreach (Performer performer in treatment.Protocol.Performers)
        {
            if (performer.Practitioner is { } person)
                draft.Person(person);
        }

        if (draft.IsCosmetic)
            return;

        for (int i = 0; i < treatment.Indications.Count; i++)
        {
            if (treatment.Indications[i].Condition is { } id && draft.Condition(id) is not null)
                draft.Carry(true, new ContentPlace(draft.TreatmentPlace.Root, ".indications", i, ".condition"));
        }

        foreach (Id<Condition> id in treatment.Benefits.SelectMany(benefit => benefit.Conditions))
        {
            draft.Condition(id);
        }

        foreach (Id<Device> id in treatment.Protocol.Devices)
        {
            draft.Carry(draft.Device(id) is not null, draft.TreatmentPlace[".protocol.devices"]);
        }

        foreach (Id<Device> id in Steps(treatment).SelectMany(step => step.Devices).Concat(treatment.Variants.SelectMany(variant => variant.Devices)))
        {
            draft.Device(id);
        }

        foreach (Id<Substance> id in Steps(treatment).SelectMany(step => step.Substances)
            .Concat(treatment.Variants.SelectMany(variant => variant.Substances))
            .Concat(treatment.Protocol.Doses.Select(dose => dose.Substance).OfType<Id<Substance>>())
            .Concat(treatment.Experience.Anaesthesia.SelectMany(given => given.Substances))
            .Concat(treatment.Benefits.SelectMany(benefit => benefit.Substances)))
        {
            draft.Substance(id);
        }
    }

    private static IEnumerable<ProcessStep> Steps(Treatment treatment) =>
        treatment.Protocol.Phases.SelectMany(phase => phase.Steps).Concat(treatment.Protocol.Steps);
}
