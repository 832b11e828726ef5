using TreatmentContent.Localization;
using TreatmentContent.Pages;
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

    private static List<GraphNode> Contraindications(PageDraft page, GraphNode node)
    {
        var nodes = new List<GraphNode>();
        IReadOnlyList<Contraindication> reasons = page.Treatment.Eligibility.Contraindications;
        for (int i = 0; i < reasons.Count; i++)
        {
            // What once was a reason is none, where it is none in all cases.
            ContentPlace place = page.At(".eligibility.contraindications", i);
            if (page.SaidBriefly(place) is not { IsDanger: true } said)
                continue;

            if (WithSubjects(page.Draft, SaidText.Named(page.Draft, said, node), node) is not { } item || !SaidText.IsWhole(page.Draft, item, node))
                continue;

            // The label says how strict it is, the text what it is; a label alone is all there is to say.
            string? name = SaidText.Said(page.Draft, item, node) ?? SaidText.Name(page.Draft, item, node);
            var part = new GraphNode(Types.MedicalContraindication, place: place);
            part.Add(Names.Name, name);
            part.Add(Names.Description, Qualified(page.Draft, item, node, name));
            AddIfNamed(nodes, part, page.Draft, item.Text == said.Text ? [place[".conditions"], place[".substances"], place[".treatments"]] : []);
            page.Draft.Carry(part.Has(Names.Name) && OwnLanguage.Read(page.Draft.Locale.ForSafety.Resolve(reasons[i].Text)) == name, place[".text"]);
        }

        return nodes;
    }

    // What it is about stands part by part where one has no name in the language: those that have one are the name. Null where none has.
    private static PageItem? WithSubjects(Draft draft, PageItem item, GraphNode node)
    {
        PageItem[] subjects = [.. item.Details.Where(detail => detail.Path == item.Path)];
        if (item.Text is { IsEmpty: false } || subjects.Length == 0)
            return item;

        ResolvedText[] names = [.. subjects.Select(subject => subject.Text).OfType<ResolvedText>().Where(text => OwnLanguage.Read(text) is { Length: > 0 })];
        ResolvedText? joined = draft.Locale.Join(names, ListKind.Or);
        draft.Losses?.Add(SchemaOrgLossKind.Untranslated, item.Path, node, joined is null ? $"Nothing that it is about has a name in '{draft.Locale.Tag}'; it is left out." : $"Not all that it is about has a name in '{draft.Locale.Tag}'; what has one is the name.");
        return joined is null ? null : item with { Text = joined, Details = [.. item.Details.Except(subjects)] };
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
            if (Occurrence.IsNever(effects[i]))
                continue;

            if (page.SaidBriefly(place) is not { } said)
                continue;

            if (Named(page.Draft, SaidText.Named(page.Draft, said, node), node) is not { } item || !SaidText.IsWhole(page.Draft, item, node))
                continue;

            bool? isSerious = IsSerious(effects[i]);
            if (isSerious is null)
                ReportSeverity(page.Draft, effects[i], place, node, isSeriousUnlessSaid);

            var part = new GraphNode(isSerious ?? isSeriousUnlessSaid ? Types.MedicalCondition : Types.MedicalSymptom, place: place);
            part.Add(Names.Name, SaidText.Name(page.Draft, item, node));
            part.Add(Names.Description, SaidText.Description(page.Draft, item, node));
            AddIfNamed(nodes, part, page.Draft, item.Label == said.Label ? [place[".effects"]] : []);
        }

        return nodes;
    }

    // Effects of which one has no name in the language stand below a label that names none of them: those that have one are the name. Null where none has.
    private static PageItem? Named(Draft draft, PageItem item, GraphNode node)
    {
        string path = item.Path + ".effects";
        if (item.Details.FirstOrDefault(detail => detail.Path == path) is not { } effects)
            return item;

        ResolvedText[] names = [.. effects.Details.Append(effects).Where(effect => effect.Path == path && effect.Details.Count == 0).Select(effect => effect.Text).OfType<ResolvedText>().Where(text => OwnLanguage.Read(text) is { Length: > 0 })];
        if (names.Length > 0 && draft.Locale.Join(names, ListKind.And) is { } joined)
        {
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, path, node, $"Not all of it has a name in '{draft.Locale.Tag}'; those that have are the name.");
            return item with { Label = joined, Details = [.. item.Details.Where(detail => detail != effects)] };
        }

        draft.Losses?.Add(SchemaOrgLossKind.Untranslated, path, node, $"Nothing of it has a name in '{draft.Locale.Tag}'; it is not among the outcomes.");
        return null;
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

    // The worst that it may be decides, whether the page calls it a side effect or a complication; null where that is not stated, or in a word of the clinic's own.
    private static bool? IsSerious(AdverseEffect effect)
    {
        Open<Level>[] stated = Occurrence.Severities(effect);
        return stated.Any(level => level.Value is Level.Strong or Level.LifeThreatening) ? true
            : stated.Length == 0 || stated.Any(level => level.Value == Level.Unspecified) ? null
            : false;
    }

    private static void ReportSeverity(Draft draft, AdverseEffect effect, ContentPlace place, GraphNode node, bool isSerious)
    {
        if (draft.Losses is null)
            return;

        bool isTo = effect.SeverityTo is { IsUnspecified: false, Value: Level.Unspecified };
        string? own = (isTo ? effect.SeverityTo : effect.Severity) is { IsUnspecified: false, Value: Level.Unspecified } word ? word.Word : null;
        if (own is not null)
            draft.Losses.Add(SchemaOrgLossKind.Weakened, place[isTo ? ".severityTo" : ".severity"], node, $"The word '{own}' does not tell whether it is serious; it is written among the {(isSerious ? "serious" : "other")} outcomes.");
        else if (isSerious)
            draft.Losses.Add(SchemaOrgLossKind.Weakened, place[".severity"], node, "How severe it is is not stated; as a complication it is written among the serious outcomes.");
    }
}
