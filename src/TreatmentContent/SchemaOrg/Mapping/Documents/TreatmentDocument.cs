using TreatmentContent.Entities;
using TreatmentContent.Pages;

namespace TreatmentContent.SchemaOrg;

/// <summary>The document of a treatment alone: what it is and what it costs, without the page that tells of it.</summary>
internal static class TreatmentDocument
{
    public static ContentGraph Map(TreatmentPage page, SchemaOrgOptions options, LossReport? losses)
    {
        Draft draft = PageDocument.DraftOf(page, options, losses);
        var made = new PageDraft(draft, page, isPageElsewhere: true);
        losses?.Include(page.Treatment, made.Place, made.Subject);
        draft.Carry(page.Treatment.Slug is not null, made.Place[".slug"]);
        EntitiesOfTreatment.Find(made);
        _ = CitationMapping.Of(made, page.Sections.SelectMany(section => section.Items));
        if (made.Therapy is { } therapy)
            TherapyMapping.Map(made, therapy);

        ServiceMapping.Map(made, made.Service);
        MediaMapping.MapMain(made);
        draft.AddEmployees();
        List<GraphNode> nodes =
        [
            .. PageDocument.Own(made).Where(node => !node.IsPart), .. draft.Entities<Clinic>(), .. draft.Entities<Condition>(),
            .. made.Others, .. draft.Images.Nodes, .. draft.Entities<Practitioner>(), .. draft.Entities<Citation>(),
        ];
        return PageDocument.Finish(nodes, made.Subject, options, losses);
    }
}
