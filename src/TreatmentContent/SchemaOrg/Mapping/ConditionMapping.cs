using TreatmentContent.Entities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A condition: it names the treatment, not the other way round.</summary>
internal static class ConditionMapping
{
    public static GraphNode Map(Draft draft, Condition condition, ContentPlace place)
    {
        var node = new GraphNode(Types.MedicalCondition, draft.Ids.Of("condition", condition.Id.Value), place) { Needs = [Names.Name] };
        node.Add(Names.Name, draft.Text(condition.Name, place[".name"], node));
        node.Add(Names.AlternateName, draft.OtherNames(condition.AlsoKnownAs, place, node));
        node.Add(Names.Description, draft.Text(condition.Definition, place[".definition"], node));
        node.Add(Names.Code, draft.Codes(condition.Codes, place));
        switch (draft.Treatment.Purpose?.Value)
        {
            // Only a therapy can be the treatment of a condition.
            case TreatmentPurpose.Diagnostic:
                break;
            case TreatmentPurpose.Preventive:
                node.Add(Names.PrimaryPrevention, [draft.Subject]);
                break;
            default:
                node.Add(Names.PossibleTreatment, [draft.Subject]);
                break;
        }

        return node;
    }
}
