using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The treatment as something that a clinic offers.</summary>
internal static class ServiceMapping
{
    public static void Map(Draft draft, GraphNode node)
    {
        Treatment treatment = draft.Treatment;
        ContentPlace place = draft.TreatmentPlace;
        node.Add(Names.Name, draft.Text(treatment.Name, place[".name"], node));
        if (draft.IsCosmetic)
            node.Add(Names.AlternateName, draft.OtherNames(treatment.AlsoKnownAs, place, node));

        node.Add(Names.Description, draft.Text(treatment.Summary, place[".summary"], node) ?? draft.Text(treatment.Definition, place[".definition"], node));
        node.Add(Names.ServiceType, treatment.Kind is { } kind ? draft.Word(kind, place[".kind"], node) : null);
        node.Add(Names.Url, draft.Page.Address.Value);
        node.Add(Names.MainEntityOfPage, draft.IsCosmetic ? draft.WebPage : null);
        node.Add(Names.Category, draft.Therapy);
        node.Add(Names.Provider, treatment.Offering.Clinics.Select(draft.Clinic).OfType<GraphNode>());
        draft.Carry(treatment.Offering.Clinics.Count > 0, place[".offering.clinics"]);
        if (treatment.Offering.Status is { } status)
            draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place[".offering.status"], node, $"'{status.Word}' is said of an offer, and there is none without a price and its currency.");
    }
}
