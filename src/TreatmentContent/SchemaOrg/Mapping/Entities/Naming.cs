using TreatmentContent.Entities;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Other names and codes, of treatments as of everything that has them.</summary>
internal static class Naming
{
    /// <summary>Gives the other names, without those that are only there to be found.</summary>
    public static List<string> OtherNames(Draft draft, IReadOnlyList<AlternativeName> names, ContentPlace place, GraphNode node)
    {
        var texts = new List<string>();
        for (int i = 0; i < names.Count; i++)
        {
            ContentPlace at = place with { Members = place.Members + ".alsoKnownAs", Index = i };
            if (names[i].Kind?.Value == NameKind.Misspelling)
                draft.Losses?.Add(SchemaOrgLossKind.NotCarried, at, node, "A misspelling is not another name.");
            else if (draft.Text(names[i].Name, at[".name"], node) is { } text && !texts.Contains(text))
                texts.Add(text);
        }

        return texts;
    }

    /// <summary>Gives the codes as parts.</summary>
    public static List<GraphNode> Codes(Draft draft, IReadOnlyList<Code> codes, ContentPlace place)
    {
        var nodes = new List<GraphNode>();
        for (int i = 0; i < codes.Count; i++)
        {
            var node = new GraphNode(Types.MedicalCode);
            node.Add(Names.CodeValue, codes[i].Value);
            node.Add(Names.CodingSystem, codes[i].System);
            nodes.Add(node);
            draft.Losses?.Carry(place with { Members = place.Members + ".codes", Index = i });
        }

        return nodes;
    }
}
