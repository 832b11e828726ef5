using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Reasons not to have a treatment, and what may go wrong: each as the page says it, with everything that qualifies it.</summary>
internal static class SafetyMapping
{
    public static void Map(PageDraft page, GraphNode node)
    {
        node.Add(Names.Contraindication, Contraindications(page, node));
        Risks risks = page.Treatment.Risks;
        (List<GraphNode> outcomes, List<GraphNode> serious) = (Outcomes(page, node, ".risks.sideEffects", risks.SideEffects, _ => Types.MedicalSymptom), []);
        foreach (GraphNode outcome in Outcomes(page, node, ".risks.complications", risks.Complications, TypeOf))
        {
            (outcome.Type == Types.MedicalSymptom ? outcomes : serious).Add(outcome);
        }

        node.Add(Names.AdverseOutcome, outcomes);
        node.Add(Names.SeriousAdverseOutcome, serious);
    }

    /// <summary>Says whether something is said not to happen at all.</summary>
    public static bool IsNever(Frequency frequency) =>
        frequency.Word == Likelihood.None || frequency.Percent is { Bound: Bound.Exact, Low: 0 } || frequency.Ratio is { Count: { Bound: Bound.Exact, Low: 0 } };

    private static List<GraphNode> Contraindications(PageDraft page, GraphNode node)
    {
        var nodes = new List<GraphNode>();
        IReadOnlyList<Contraindication> reasons = page.Treatment.Eligibility.Contraindications;
        for (int i = 0; i < reasons.Count; i++)
        {
            // What once was a reason is none.
            ContentPlace place = page.At(".eligibility.contraindications", i);
            if (reasons[i].Level?.Value == ContraindicationLevel.Lifted || page.SaidBriefly(place) is not { } item || !SaidText.IsWhole(page.Draft, item, node))
                continue;

            // The label says how strict it is, the text what it is; a label alone is all there is to say.
            string? name = SaidText.Said(page.Draft, item, node) ?? SaidText.Name(page.Draft, item, node);
            var part = new GraphNode(Types.MedicalContraindication);
            part.Add(Names.Name, name);
            part.Add(Names.Description, Qualified(page.Draft, item, node, name));
            AddIfNamed(nodes, part, page.Draft, [place[".conditions"], place[".substances"], place[".treatments"]]);
            page.Draft.Carry(part.Has(Names.Name) && OwnLanguage.Read(page.Draft.Locale.Resolve(reasons[i].Text)) == name, place[".text"]);
        }

        return nodes;
    }

    private static string? Qualified(Draft draft, PageItem item, GraphNode node, string? name)
    {
        string?[] lines = [SaidText.Name(draft, item, node) is { } label && label != name ? label : null, SaidText.Details(draft, item, node)];
        string text = string.Join('\n', lines.OfType<string>());
        return text.Length > 0 ? text : null;
    }

    private static List<GraphNode> Outcomes(PageDraft page, GraphNode node, string list, IReadOnlyList<AdverseEffect> effects, Func<AdverseEffect, Term> typeOf)
    {
        var nodes = new List<GraphNode>();
        for (int i = 0; i < effects.Count; i++)
        {
            // What happens to nobody is no outcome.
            ContentPlace place = page.At(list, i);
            if (effects[i].Frequency is { } frequency && IsNever(frequency))
                continue;

            if (page.SaidBriefly(place) is not { } item || !SaidText.IsWhole(page.Draft, item, node))
                continue;

            var part = new GraphNode(typeOf(effects[i]));
            part.Add(Names.Name, SaidText.Name(page.Draft, item, node));
            part.Add(Names.Description, SaidText.Description(page.Draft, item, node));
            AddIfNamed(nodes, part, page.Draft, [place[".effects"]]);
        }

        return nodes;
    }

    private static void AddIfNamed(List<GraphNode> nodes, GraphNode part, Draft draft, ContentPlace[] places)
    {
        if (!part.Has(Names.Name))
            return;

        nodes.Add(part);
        foreach (ContentPlace place in places)
        {
            draft.Losses?.Carry(place);
        }
    }

    // A complication that is at most moderate is not a serious one; one of which nothing is said may be.
    private static Term TypeOf(AdverseEffect effect) =>
        (effect.SeverityTo ?? effect.Severity)?.Value is Level.None or Level.Minimal or Level.Mild or Level.Moderate ? Types.MedicalSymptom : Types.MedicalCondition;
}
