using TreatmentContent.Entities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A substance. Never a <c>Drug</c>: Schema.org makes that a product, and whoever checks products would ask for offers.</summary>
internal static class SubstanceMapping
{
    public static GraphNode Map(Draft draft, Substance substance, ContentPlace place)
    {
        var node = new GraphNode(Types.Substance, draft.Ids.Of("substance", substance.Id.Value), place) { Needs = [Names.Name] };
        node.Add(Names.Name, draft.Text(substance.Name, place[".name"], node));
        node.Add(Names.Code, draft.Codes(substance.Codes, place));
        var active = new List<string>();
        for (int i = 0; i < substance.Components.Count; i++)
        {
            ContentPlace at = new(place.Root, ".components", i);
            Component component = substance.Components[i];
            if (component.Role?.Value == ComponentRole.Active && draft.Text(component.Name, at[".name"], node) is { } name)
            {
                active.Add(name);
                draft.Carry(true, at[".role"]);
            }
        }

        node.Add(Names.ActiveIngredient, active);
        return node;
    }
}
