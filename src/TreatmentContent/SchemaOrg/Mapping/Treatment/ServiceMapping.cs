using TreatmentContent.Pages;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The treatment as something that a clinic offers.</summary>
internal static class ServiceMapping
{
    public static void Map(PageDraft page, GraphNode node)
    {
        Draft draft = page.Draft;
        Treatment treatment = page.Treatment;
        ContentPlace place = page.Place;
        node.Add(Names.Name, draft.Text(treatment.Name, place[".name"], node));
        if (page.IsCosmetic)
            node.Add(Names.AlternateName, Naming.OtherNames(draft, treatment.AlsoKnownAs, place, node));

        node.Add(Names.Description, draft.Text(treatment.Summary, place[".summary"], node) ?? draft.Text(treatment.Definition, place[".definition"], node));
        node.Add(Names.ServiceType, treatment.Kind is { } kind ? draft.Word(kind, place[".kind"], node) : null);
        draft.Carry(treatment.Purpose is { } purpose && IsTold(purpose.Value), place[".purpose"]);
        node.Add(Names.Url, page.Page.Address.Value);
        node.Add(Names.MainEntityOfPage, page.IsCosmetic ? page.WebPage : null);
        node.Add(Names.Category, page.Therapy);
        AddProviders(page, node);
        node.Add(Names.Audience, Ages(page));
        OfferMapping.Map(page);
        RelatedMapping.Add(page);
    }

    // The purposes that the types of the nodes or the tie to the condition tell.
    private static bool IsTold(TreatmentPurpose purpose) => purpose is TreatmentPurpose.Cosmetic or TreatmentPurpose.Diagnostic or TreatmentPurpose.Palliative or TreatmentPurpose.Preventive;

    private static void AddProviders(PageDraft page, GraphNode node)
    {
        Offering offering = page.Treatment.Offering;
        if (offering.Clinics.Count == 0)
            return;

        ContentPlace place = page.Place[".offering.clinics"];
        if (GivenTreatment.IsGiven(offering))
        {
            node.Add(Names.Provider, offering.Clinics.Select(page.Clinic).OfType<GraphNode>());
            page.Draft.Carry(true, place);
        }
        else
        {
            page.Draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place, node, $"What is '{offering.Status}' is not said to be a service of a clinic.");
        }
    }

    private static GraphNode? Ages(PageDraft page)
    {
        var audience = new GraphNode(Types.PeopleAudience);
        foreach (AgeLimit limit in AgeLimits.Of(page.Treatment.Eligibility.Ages))
        {
            audience.Add(limit.IsLowest ? Names.RequiredMinAge : Names.RequiredMaxAge, limit.Years);
            foreach (int rule in limit.Rules)
            {
                ContentPlace ages = page.At(".eligibility.ages", rule, ".ages");
                page.Draft.Carry(limit.Years is not null, ages);
                page.Draft.Carry(limit.Years is not null, page.At(".eligibility.ages", rule, ".advice"));
                if (limit.Years is null)
                    page.Draft.Losses?.Add(SchemaOrgLossKind.NotCarried, ages, page.Service, "Together, the ages that are refused to all end in no whole year, or about there, or leave nobody, or words beside one say more: there is no such limit; the words of the page say them.");
            }
        }

        return audience.Properties.Length > 0 ? audience : null;
    }
}
