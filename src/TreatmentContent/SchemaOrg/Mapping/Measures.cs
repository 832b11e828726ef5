using TreatmentContent.Localization;
using TreatmentContent.Quantities;

namespace TreatmentContent.SchemaOrg;

/// <summary>Amounts with their units, as values that other programs can compare.</summary>
internal static class Measures
{
    /// <summary>Says whether an amount is a number at all, and not "few".</summary>
    public static bool IsNumber(Amount amount) => amount.Bound is not (Bound.Few or Bound.Many) && (amount.Low ?? amount.High) is not null;

    /// <summary>Says whether an amount is a number that a value alone can hold: neither "few" nor "about six".</summary>
    public static bool IsFirm(Amount amount) => IsNumber(amount) && !amount.IsAbout;

    /// <summary>Finds the code of a unit, and its name where the code does not tell it.</summary>
    public static (Term? Code, string? Text) UnitOf(Draft draft, Amount amount, string unit)
    {
        Term? code = UnitCodes.Of(unit, draft.Catalog.Words);
        return code == UnitCodes.One ? (code, Noun(draft, amount, unit)) : (code, code is null && unit.Length > 0 ? unit : null);
    }

    /// <summary>Finds the code of a unit of time; sessions and nights are counted.</summary>
    public static (Term? Code, string? Text) UnitOf(Draft draft, Amount amount, DurationUnit unit)
    {
        Term code = UnitCodes.Of(unit);
        return (code, code == UnitCodes.One ? Noun(draft, amount, unit.Word()) : null);
    }

    /// <summary>Adds a number or its ends, and the unit.</summary>
    public static void Add(GraphNode node, Amount amount, Term? code, string? unit)
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

    /// <summary>Makes the value of an amount with a unit; null where it has no firm number.</summary>
    public static GraphNode? Value(Draft draft, Quantity quantity)
    {
        if (!IsFirm(quantity.Amount))
            return null;

        var node = new GraphNode(Types.QuantitativeValue);
        (Term? code, string? text) = UnitOf(draft, quantity.Amount, quantity.Unit);
        Add(node, quantity.Amount, code, text);
        return node;
    }

    /// <summary>Makes the value of a time; null where it has no firm number that one unit could hold.</summary>
    public static GraphNode? Value(Draft draft, ClinicalDuration duration)
    {
        if (!duration.TryGetAmount(out Amount amount, out DurationUnit unit) || !IsFirm(amount))
            return null;

        var node = new GraphNode(Types.QuantitativeValue);
        (Term? code, string? text) = UnitOf(draft, amount, unit);
        Add(node, amount, code, text);
        return node;
    }

    // What is counted, as the page's language says it after the number; the unit's own word where it cannot.
    private static string Noun(Draft draft, Amount amount, string unit)
    {
        decimal count = amount.High ?? amount.Low ?? 0;
        ResolvedText said = draft.Locale.Say(new Quantity(count, unit));
        string number = draft.Locale.Say(new Amount(count)).Text;
        if (OwnLanguage.Read(said) is not { } whole)
            return unit;

        // Some languages have a word for one or two of a thing, in which no number stands: Arabic does.
        string noun = whole.Replace(number, "", StringComparison.Ordinal).Trim();
        return noun.Length > 0 ? noun : unit;
    }
}
