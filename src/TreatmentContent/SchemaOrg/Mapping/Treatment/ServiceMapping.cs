using TreatmentContent.Quantities;
using TreatmentContent.Statements;
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
        node.Add(Names.Provider, treatment.Offering.Clinics.Select(page.Clinic).OfType<GraphNode>());
        draft.Carry(treatment.Offering.Clinics.Count > 0, place[".offering.clinics"]);
        node.Add(Names.Audience, Ages(page));
        OfferMapping.Map(page);
        RelatedMapping.Add(page);
    }

    // The purposes that the types of the nodes or the tie to the condition tell.
    private static bool IsTold(TreatmentPurpose purpose) => purpose is TreatmentPurpose.Cosmetic or TreatmentPurpose.Diagnostic or TreatmentPurpose.Palliative or TreatmentPurpose.Preventive;

    // The ages from which and to which it is offered: those beyond that are refused for all.
    private static GraphNode? Ages(PageDraft page)
    {
        decimal? from = null;
        decimal? to = null;
        IReadOnlyList<AgeRule> rules = page.Treatment.Eligibility.Ages;
        for (int i = 0; i < rules.Count; i++)
        {
            AgeRule rule = rules[i];
            bool isGeneral = rule.When.Equals(Applicability.Always) && rule.Except.Equals(Applicability.Always);
            if (!isGeneral || rule.Advice.Value is not (Advice.NotAllowed or Advice.Forbidden) || !rule.Ages.TryGetAmount(out Amount ages, out DurationUnit unit) || unit != DurationUnit.Year || ages.IsAbout)
                continue;

            switch (ages)
            {
                case { Bound: Bound.LessThan, High: { } youngest }:
                    from = youngest;
                    break;
                case { Bound: Bound.AtMost, High: { } last }:
                    from = last + 1;
                    break;
                case { Bound: Bound.AtLeast, Low: { } first }:
                    to = first - 1;
                    break;
                case { Bound: Bound.MoreThan, Low: { } oldest }:
                    to = oldest;
                    break;
                default:
                    continue;
            }

            page.Draft.Carry(true, page.At(".eligibility.ages", i, ".ages"));
            page.Draft.Carry(true, page.At(".eligibility.ages", i, ".advice"));
        }

        if (from is null && to is null)
            return null;

        var audience = new GraphNode(Types.PeopleAudience);
        audience.Add(Names.RequiredMinAge, IsWhole(from) ? from : null);
        audience.Add(Names.RequiredMaxAge, IsWhole(to) ? to : null);
        return audience.Properties.Length > 0 ? audience : null;
    }

    private static bool IsWhole(decimal? years) => years is { } stated && stated == decimal.Truncate(stated);
}
