using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The parts of the body that a condition is about: those that its uses are limited to.</summary>
internal static class AnatomyMapping
{
    /// <summary>Adds them to the conditions of treatments, each part once however many treatments name it.</summary>
    public static void Add(Draft draft, IEnumerable<Treatment> treatments)
    {
        var parts = new Dictionary<GraphNode, List<string>>();
        foreach (Treatment treatment in treatments)
        {
            for (int i = 0; i < treatment.Indications.Count; i++)
            {
                if (treatment.Indications[i] is { Condition: { } id, When.Areas: { Count: > 0 } areas } && draft.Condition(id) is { } condition)
                    Add(parts, condition, draft.Words(areas, PlaceOf(draft, treatment, i), condition));
            }
        }

        foreach ((GraphNode condition, List<string> names) in parts)
        {
            condition.Add(Names.AssociatedAnatomy, names.Select(Part));
        }
    }

    private static void Add(Dictionary<GraphNode, List<string>> parts, GraphNode condition, List<string> names)
    {
        if (!parts.TryGetValue(condition, out List<string>? known))
            parts[condition] = known = [];

        known.AddRange(names.Where(name => !known.Contains(name)));
    }

    private static ContentPlace PlaceOf(Draft draft, Treatment treatment, int use) =>
        draft.Losses is null ? default : new(Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment).Root, ".indications", use, ".when.areas");

    private static GraphNode Part(string name)
    {
        var part = new GraphNode(Types.AnatomicalStructure);
        part.Add(Names.Name, name);
        return part;
    }
}
