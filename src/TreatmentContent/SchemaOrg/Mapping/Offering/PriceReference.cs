using TreatmentContent.Quantities;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The quantity that a price is for.</summary>
internal static class PriceReference
{
    /// <summary>Gives what the price is for: the number of things that it covers, else one of a kind, else a stretch of time; null where it is not stated.</summary>
    public static GraphNode? Of(Draft draft, PriceItem price, ContentPlace place, GraphNode offer)
    {
        if (price.Covers is { } covers && Measures.Value(draft, covers) is { } several)
        {
            draft.Carry(true, place[".covers"]);
            return several;
        }

        DurationUnit? recurs = price.Recurs is { Amount: { Bound: Bound.Exact, IsAbout: false, Low: 1 } } rate && !rate.Per.IsCounted() ? rate.Per : null;
        if (price.Per is { IsUnspecified: false } per)
        {
            DurationUnit? time = UnitCodes.TimeOf(per.Value);
            draft.Carry(time is not null && time == recurs, place[".recurs"]);
            return OneOf(time is { } unit ? UnitCodes.Of(unit) : UnitCodes.One, time is null ? draft.Word(per, place[".per"], offer) ?? per.Word : Carried(draft, place[".per"]));
        }

        draft.Carry(recurs is not null, place[".recurs"]);
        return recurs is { } period ? OneOf(UnitCodes.Of(period), null) : null;
    }

    private static string? Carried(Draft draft, ContentPlace place)
    {
        draft.Carry(true, place);
        return null;
    }

    private static GraphNode OneOf(Term code, string? text)
    {
        var node = new GraphNode(Types.QuantitativeValue);
        node.Add(Names.Value, 1);
        node.Add(Names.UnitCode, code);
        node.Add(Names.UnitText, text);
        return node;
    }
}
