using TreatmentContent.Pages;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>The facts that people look for first, as typed values.</summary>
internal static class KeyFactMapping
{
    /// <summary>Makes the list of the key facts; null where the page has none.</summary>
    public static GraphNode? Map(Draft draft, GraphNode section)
    {
        List<GraphNode> facts = draft.Page.KeyFacts.Select(fact => Value(draft, fact, section)).OfType<GraphNode>().ToList();
        return facts.Count == 0 ? null : SectionMapping.ListOf(facts, Members.ItemListUnordered);
    }

    private static GraphNode? Value(Draft draft, KeyFact fact, GraphNode section)
    {
        if (draft.InPageLanguage(fact.Label, fact.Path, section) is not { } label)
            return null;

        string? spoken = draft.InPageLanguage(fact.Spoken, fact.Path, section);
        var node = new GraphNode(Types.PropertyValue);
        node.Add(Names.PropertyID, fact.Name);
        node.Add(Names.Name, label);
        if (TryRead(fact, out Amount amount, out Term? code, out string? unit))
        {
            AddAmount(node, amount, code, unit);
            bool isExact = !fact.IsQualified && amount is { Bound: Bound.Exact or Bound.Between, IsAbout: false } && unit is null && !IsCounted(fact, code);
            node.Add(Names.Description, isExact ? null : spoken);
            Report(draft, fact, section, amount, unit, IsCounted(fact, code));
            return node;
        }

        // Words where no number was stated, or none that one unit could hold.
        if (spoken is null)
            return null;

        node.Add(Names.Value, spoken);
        draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "It is a value in words, for it has no number that one unit could hold.");
        return node;
    }

    private static bool TryRead(KeyFact fact, out Amount amount, out Term? code, out string? unit)
    {
        (amount, code, unit) = (default, null, null);
        if (fact.Duration is { } duration)
        {
            bool hasAmount = duration.TryGetAmount(out amount, out DurationUnit durationUnit);
            code = UnitCodes.Of(durationUnit);
            return hasAmount && amount.Bound is not (Bound.Few or Bound.Many);
        }

        if (fact.Quantity is not { } quantity)
            return false;

        amount = quantity.Amount;
        code = UnitCodes.Of(quantity.Unit);
        unit = code is null ? quantity.Unit : null;
        return amount.Bound is not (Bound.Few or Bound.Many);
    }

    private static bool IsCounted(KeyFact fact, Term? code) => code == UnitCodes.One && (fact.Duration is not null || fact.Quantity is { Unit.Length: > 0 });

    private static void AddAmount(GraphNode node, Amount amount, Term? code, string? unit)
    {
        if (amount.Bound == Bound.Exact)
        {
            node.Add(Names.Value, amount.Low);
        }
        else
        {
            node.Add(Names.MinValue, amount.Low);
            node.Add(Names.MaxValue, amount.High);
        }

        node.Add(Names.UnitCode, code);
        node.Add(Names.UnitText, unit);
    }

    private static void Report(Draft draft, KeyFact fact, GraphNode section, Amount amount, string? unit, bool isCounted)
    {
        draft.Losses?.Carry(new ContentPlace(fact.Path));
        if (amount.IsAbout)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "That the number is rough is only said in its description.");

        if (amount.Bound is Bound.MoreThan or Bound.LessThan)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "That the limit itself is not included is only said in its description.");

        if (unit is not null)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, $"The unit '{unit}' has no code; it is a text.");
        else if (isCounted)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "What is counted is only said in its description.");
    }
}
