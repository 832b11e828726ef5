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
        List<GraphNode> all =
        [
            .. Outcomes(page, node, ".risks.sideEffects", risks.SideEffects, isSeriousUnlessSaid: false),
            .. Outcomes(page, node, ".risks.complications", risks.Complications, isSeriousUnlessSaid: true),
        ];
        node.Add(Names.AdverseOutcome, all.FindAll(outcome => outcome.Type == Types.MedicalSymptom));
        node.Add(Names.SeriousAdverseOutcome, all.FindAll(outcome => outcome.Type != Types.MedicalSymptom));
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
            page.Draft.Carry(part.Has(Names.Name) && OwnLanguage.Read(page.Draft.Locale.ForSafety.Resolve(reasons[i].Text)) == name, place[".text"]);
        }

        return nodes;
    }

    private static string? Qualified(Draft draft, PageItem item, GraphNode node, string? name)
    {
        string?[] lines = [SaidText.Name(draft, item, node) is { } label && label != name ? label : null, SaidText.Details(draft, item, node)];
        string text = string.Join('\n', lines.OfType<string>());
        return text.Length > 0 ? text : null;
    }

    private static List<GraphNode> Outcomes(PageDraft page, GraphNode node, string list, IReadOnlyList<AdverseEffect> effects, bool isSeriousUnlessSaid)
    {
        var nodes = new List<GraphNode>();
        for (int i = 0; i < effects.Count; i++)
        {
            // What happens to nobody is no outcome.
            ContentPlace place = page.At(list, i);
            if (effects[i].Frequency is { } frequency && IsNever(frequency))
                continue;

            if (page.SaidBriefly(place) is not { } said)
                continue;

            PageItem item = SaidText.Named(page.Draft, said, node);
            if (!SaidText.IsWhole(page.Draft, item, node))
                continue;

            bool? isSerious = IsSerious(effects[i]);
            if (isSerious is null && isSeriousUnlessSaid)
                page.Draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[".severity"], node, "How severe it is is not stated; as a complication it is written among the serious outcomes.");

            var part = new GraphNode(isSerious ?? isSeriousUnlessSaid ? Types.MedicalCondition : Types.MedicalSymptom);
            part.Add(Names.Name, SaidText.Name(page.Draft, item, node));
            part.Add(Names.Description, SaidText.Description(page.Draft, item, node));
            AddIfNamed(nodes, part, page.Draft, item.Label == said.Label ? [place[".effects"]] : []);
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

    // The worst that it may be decides, whether the page calls it a side effect or a complication; null where that is not stated.
    private static bool? IsSerious(AdverseEffect effect) => (effect.SeverityTo ?? effect.Severity)?.Value switch
    {
        Level.Strong or Level.LifeThreatening => true,
        Level.None or Level.Minimal or Level.Mild or Level.Moderate => false,
        _ => null,
    };
}
