using TreatmentContent.Localization;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>The facts that people look for first, as typed values.</summary>
internal static class KeyFactMapping
{
    private const string SessionCount = "sessionCount";
    private const string Session = "session";

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
        if (TryRead(draft, fact, out Amount amount, out Term? code, out string? unit))
        {
            AddAmount(node, amount, code, unit);
            bool isPlain = amount is { Bound: Bound.Exact or Bound.Between, IsAbout: false } && !fact.IsQualified && (unit is null || code is not null);
            node.Add(Names.Description, isPlain ? null : spoken);
            Report(draft, fact, section, amount, fact.IsQualified, code is null ? unit : null);
            return node;
        }

        // Words where no number was stated, or none that one unit could hold.
        if (spoken is null)
            return null;

        node.Add(Names.Value, spoken);
        draft.Losses?.Add(SchemaOrgLossKind.Weakened, fact.Path, section, "It is a value in words, for it has no number that one unit could hold.");
        return node;
    }

    private static bool TryRead(Draft draft, KeyFact fact, out Amount amount, out Term? code, out string? unit)
    {
        (amount, code, unit) = (default, null, null);
        string stated = "";
        if (fact.Duration is { } duration)
        {
            if (!duration.TryGetAmount(out amount, out DurationUnit time))
                return false;

            (code, stated) = (UnitCodes.Of(time), time.Word());
        }
        else if (fact.Quantity is { } quantity)
        {
            amount = quantity.Amount;
            stated = quantity.Unit.Length == 0 && fact.Name == SessionCount ? Session : quantity.Unit;
            code = UnitCodes.Of(stated, draft.Page.Catalog.Words);
        }

        if (amount.Bound is Bound.Few or Bound.Many || (amount.Low ?? amount.High) is null)
            return false;

        if (code == UnitCodes.One)
            unit = Noun(draft, amount, stated);
        else if (code is null && stated.Length > 0)
            unit = stated;

        return true;
    }

    // What is counted, as the page's language says it after the number; the unit's own word where it cannot.
    private static string Noun(Draft draft, Amount amount, string unit)
    {
        decimal count = amount.High ?? amount.Low ?? 0;
        ResolvedText said = draft.Page.Locale.Say(new Quantity(count, unit));
        string number = draft.Page.Locale.Say(new Amount(count)).Text;
        if (said.IsEmpty || said.IsForeign || !said.Text.Contains(number, StringComparison.Ordinal))
            return unit;

        string noun = said.Text.Replace(number, "", StringComparison.Ordinal).Trim();
        return noun.Length > 0 ? noun : unit;
    }

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
