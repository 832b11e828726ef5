using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A condition with what is known of it. It names the treatment, not the other way round.</summary>
internal static class ConditionMapping
{
    public static GraphNode Make(Draft draft, Condition condition, ContentPlace place) => new(Types.MedicalCondition, draft.Ids.Of("condition", condition.Id.Value), place);

    public static void Fill(Draft draft, Condition condition, GraphNode node)
    {
        ContentPlace place = node.Place;
        node.Add(Names.Name, draft.Text(condition.Name, place[".name"], node));
        node.Add(Names.AlternateName, Naming.OtherNames(draft, condition.AlsoKnownAs, place, node));
        node.Add(Names.Description, draft.Text(condition.Definition, place[".definition"], node));
        node.Add(Names.Code, Naming.Codes(draft, condition.Codes, place));
        AddFacts(draft, condition.Facts, node);
    }

    // Only what holds in general: a fact for some cases, or with words beside it, is said by the page with them, and no property has room for them.
    private static void AddFacts(Draft draft, IReadOnlyList<ConditionFact> facts, GraphNode node)
    {
        var symptoms = new List<GraphNode>();
        var risks = new List<GraphNode>();
        var causes = new List<GraphNode>();
        var course = new List<string>();
        for (int i = 0; i < facts.Count; i++)
        {
            ConditionFact fact = facts[i];
            ContentPlace place = new(node.Place.Root, ".facts", i);
            if (!IsGeneral(fact) || (fact.Frequency is { } frequency && Occurrence.IsNever(frequency)))
                continue;

            switch (fact.Kind.Value)
            {
                case ConditionFactKind.Symptom or ConditionFactKind.Sign:
                    symptoms.AddRange(Parts(fact.Kind == ConditionFactKind.Sign ? Types.MedicalSign : Types.MedicalSymptom, draft.Words(fact.Effects, place[".effects"], node)));
                    draft.Carry(fact.Effects.Count > 0, place[".kind"]);
                    break;
                case ConditionFactKind.RiskFactor:
                    risks.AddRange(Parts(Types.MedicalRiskFactor, draft.Words(fact.Factors, place[".factors"], node)));
                    draft.Carry(fact.Factors.Count > 0, place[".kind"]);
                    break;
                case ConditionFactKind.Cause:
                    causes.AddRange(Parts(Types.MedicalCause, draft.Words(fact.Factors, place[".factors"], node)));
                    draft.Carry(fact.Factors.Count > 0, place[".kind"]);
                    break;
                case ConditionFactKind.Prognosis when draft.Text(fact.Text, place[".text"], node) is { } text:
                    course.Add(text);
                    draft.Carry(true, place[".kind"]);
                    break;
            }
        }

        node.Add(Names.SignOrSymptom, symptoms);
        node.Add(Names.RiskFactor, risks);
        node.Add(Names.Cause, causes);
        node.Add(Names.ExpectedPrognosis, string.Join('\n', course));
    }

    // How it runs is told by the text, if not for some alone; beside the name of a symptom or a cause, a text may say whose it is.
    private static bool IsGeneral(ConditionFact fact) =>
        fact.Kind.Value == ConditionFactKind.Prognosis ? fact.Frequency is null && Generality.Holds(fact) : Generality.Holds(fact, fact.Text);

    private static IEnumerable<GraphNode> Parts(Term type, List<string> names)
    {
        foreach (string name in names)
        {
            var part = new GraphNode(type);
            part.Add(Names.Name, name);
            yield return part;
        }
    }
}
