using TreatmentContent.Entities;
using TreatmentContent.Localization;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A substance. Never a <c>Drug</c>: Schema.org makes that a product, and whoever checks products would ask for offers.</summary>
internal static class SubstanceMapping
{
    public static GraphNode Make(Draft draft, Substance substance, ContentPlace place) => new(Types.Substance, draft.Ids.Of("substance", substance.Id.Value), place);

    // A dose, an instruction or a reason not to treat may be about it: its names are read as they are there, whatever named it first.
    public static void Fill(Draft draft, Substance substance, GraphNode node)
    {
        node.Add(Names.Name, Text(draft, substance.Name, node.Place[".name"], node));
        node.Add(Names.Code, Naming.Codes(draft, substance.Codes, node.Place));
        var active = new List<string>();
        for (int i = 0; i < substance.Components.Count; i++)
        {
            ContentPlace at = new(node.Place.Root, ".components", i);
            Component component = substance.Components[i];
            if (component.Role?.Value == ComponentRole.Active && Text(draft, component.Name, at[".name"], node) is { } name)
            {
                active.Add(name);
                draft.Carry(true, at[".role"]);
            }
        }

        node.Add(Names.ActiveIngredient, active);
    }

    private static string? Text(Draft draft, LocalizedText? text, ContentPlace place, GraphNode node) =>
        text is null or { IsEmpty: true } ? null : draft.Text(draft.Locale.ForSafety.Resolve(text), place, node);
}
