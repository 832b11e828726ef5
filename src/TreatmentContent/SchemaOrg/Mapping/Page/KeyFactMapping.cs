using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>The facts that people look for first, as typed values.</summary>
internal static class KeyFactMapping
{
    private const string Session = "session";
    private static readonly string[] Counts = ["sessionCount", "maintenanceCount"];

    // What the page shows beside them, and is no number of its own.
    private static readonly (string Member, string Name)[] Others =
    [
        (".protocol.invasiveness", "invasiveness"),
        (".protocol.isSurgical", "surgery"),
        (".amount", "price"),
        (".protocol.areas", "treatedAreas"),
        (".protocol.settings", "settings"),
        (".experience.anaesthesia", "anaesthesia"),
    ];

    /// <summary>Makes the list of the key facts; null where none is in the language of the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="items">What the page says in the section: the facts, and what is asked as often.</param>
    /// <param name="section">The node of the section.</param>
    public static GraphNode? Map(PageDraft page, IReadOnlyList<PageItem> items, GraphNode section)
    {
        HashSet<string> known = [.. page.Page.KeyFacts.Select(fact => fact.Path)];
        List<GraphNode> facts =
        [
            .. page.Page.KeyFacts.Select(fact => Value(page.Draft, fact, section)).OfType<GraphNode>(),
            .. items.Where(item => !known.Contains(item.Path)).Select(item => Words(page.Draft, item, section)).OfType<GraphNode>(),
        ];
        return facts.Count == 0 ? null : SectionMapping.ListOf(facts, Members.ItemListUnordered);
    }

    /// <summary>Makes a time with a name; null where it has no number that one unit could hold.</summary>
    public static GraphNode? Property(Draft draft, string id, string name, ClinicalDuration duration, ResolvedText spoken, bool isQualified = false)
    {
        if (!duration.TryGetAmount(out Amount amount, out DurationUnit unit) || !Measures.IsNumber(amount))
            return null;

        // Without the words that qualify it, the number would say too much.
        string? said = IsPlain(amount, isQualified) ? null : OwnLanguage.Read(spoken);
        if (said is null && !IsPlain(amount, isQualified))
            return null;

        GraphNode node = Named(id, name);
        (Term? code, string? text) = Measures.UnitOf(draft, amount, unit);
        Measures.Add(node, amount, code, text);
        node.Add(Names.Description, said);
        return node;
    }

    private static GraphNode? Value(Draft draft, KeyFact fact, GraphNode section)
    {
        if (draft.InPageLanguage(fact.Label, fact.Path, section) is not { } label)
            return null;

        // Without the words that qualify it, the number would say too much.
        string? spoken = draft.InPageLanguage(fact.Spoken, fact.Path, section);
        bool isNumber = TryRead(draft, fact, out Amount amount, out (Term? Code, string? Text) unit);
        if (spoken is null && !(isNumber && IsPlain(amount, fact.IsQualified)))
            return null;

        GraphNode node = Named(fact.Name, label, fact.Path);
        if (isNumber)
        {
            Measures.Add(node, amount, unit.Code, unit.Text);
            node.Add(Names.Description, IsPlain(amount, fact.IsQualified) && (unit.Text is null || unit.Code is not null) ? null : spoken);
            Report(draft, fact, section, amount, fact.IsQualified, unit.Code is null ? unit.Text : null);
            return node;
        }

        // Words where no number was stated, or none that one unit could hold.
        node.Add(Names.Value, spoken);
        draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "It is a value in words, for it has no number that one unit could hold.");
        return node;
    }

    private static GraphNode? Words(Draft draft, PageItem item, GraphNode section)
    {
        string? id = Array.Find(Others, other => item.Path.EndsWith(other.Member, StringComparison.Ordinal)).Name;
        if (id is null || item is not { Label: { } label, Text: { } text } || draft.InPageLanguage(label, item.Path, section) is not { } name || draft.InPageLanguage(text, item.Path, section) is not { } value)
            return null;

        GraphNode node = Named(id, name);
        node.Add(Names.Value, value);
        return node;
    }

    private static GraphNode Named(string id, string name, string? path = null)
    {
        var node = new GraphNode(Types.PropertyValue, place: path is null ? default : new ContentPlace(path));
        node.Add(Names.PropertyID, id);
        node.Add(Names.Name, name);
        return node;
    }

    private static bool IsPlain(Amount amount, bool isQualified) => amount is { Bound: Bound.Exact or Bound.Between, IsAbout: false } && !isQualified;

    private static bool TryRead(Draft draft, KeyFact fact, out Amount amount, out (Term? Code, string? Text) unit)
    {
        (amount, unit) = (default, default);
        if (fact.Duration is { } duration)
        {
            if (!duration.TryGetAmount(out amount, out DurationUnit time))
                return false;

            unit = Measures.UnitOf(draft, amount, time);
        }
        else if (fact.Quantity is { } quantity)
        {
            amount = quantity.Amount;
            unit = Measures.UnitOf(draft, amount, quantity.Unit.Length == 0 && Array.IndexOf(Counts, fact.Name) >= 0 ? Session : quantity.Unit);
        }

        return Measures.IsNumber(amount);
    }

    private static void Report(Draft draft, KeyFact fact, GraphNode section, Amount amount, bool isQualified, string? unitWithoutCode)
    {
        draft.Losses?.Carry(new ContentPlace(fact.Path));
        if (amount.IsAbout)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "That the number is rough is only said in its description.");

        if (amount.Bound is Bound.MoreThan or Bound.LessThan)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "That the limit itself is not included is only said in its description.");

        if (isQualified)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "What qualifies the number is at most said in its description.");

        if (unitWithoutCode is not null)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, $"The unit '{unitWithoutCode}' has no code; it is a text.");
    }
}
