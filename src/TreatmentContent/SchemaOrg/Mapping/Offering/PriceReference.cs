using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The quantity that a price is for.</summary>
internal static class PriceReference
{
    // Several sold as one: how many there are in it tells more than "one course".
    private static readonly CountedThing[] Wholes = [CountedThing.Course, CountedThing.Package];

    /// <summary>Gives what the price is for: one of what it is stated per, the number of things that it covers, or a stretch of time; null where it is not stated.</summary>
    public static GraphNode? Of(Draft draft, PriceItem price, ContentPlace place, GraphNode offer)
    {
        if (price.Covers is { } covers && HoldsCovers(price) && Measures.Value(draft, covers) is { } several)
        {
            draft.Carry(true, place[".covers"]);
            return several;
        }

        bool recurs = HoldsRecurs(price);
        draft.Carry(recurs, place[".recurs"]);
        if (price.Per is { IsUnspecified: false } per)
        {
            DurationUnit? time = UnitCodes.TimeOf(per.Value);
            return OneOf(time is { } unit ? UnitCodes.Of(unit) : UnitCodes.One, time is null ? draft.Word(per, place[".per"], offer) ?? per.Word : Carried(draft, place[".per"]));
        }

        return recurs && Period(price) is { } period ? OneOf(UnitCodes.Of(period), null) : null;
    }

    /// <summary>Says whether the quantity tells both how much the price covers and how often it is due, where these are stated.</summary>
    public static bool IsWhole(PriceItem price) => (price.Covers is null || HoldsCovers(price)) && (price.Recurs is null || HoldsRecurs(price));

    /// <summary>Says whether the page's language has the words for what the price is for, where no code of a unit tells it.</summary>
    public static bool IsSaid(Draft draft, PriceItem price)
    {
        bool isCoversSaid = price.Covers is not { } covers || IsCode(UnitCodes.Of(covers.Unit, draft.Catalog.Words)) || !OwnLanguage.IsOther(draft.Locale.Say(covers));
        return isCoversSaid && (price.Per is not { IsUnspecified: false } per || UnitCodes.TimeOf(per.Value) is not null || !OwnLanguage.IsOther(draft.Locale.Say(per)));
    }

    private static bool IsCode(Term? unit) => unit is not null && unit != UnitCodes.One;

    // A price per session of a package of six is not the price of six, and "about six" and "more than six" are not six.
    private static bool HoldsCovers(PriceItem price) => price.Covers is { } covers && Measures.IsFirm(covers.Amount) && covers.Amount.Bound is not (Bound.MoreThan or Bound.LessThan)
        && (price.Per is not { IsUnspecified: false } per || (Array.IndexOf(Wholes, per.Value) >= 0 && covers.Unit != per.Word));

    private static bool HoldsRecurs(PriceItem price) => !HoldsCovers(price) && Period(price) is { } period
        && (price.Per is not { IsUnspecified: false } per || UnitCodes.TimeOf(per.Value) == period);

    private static DurationUnit? Period(PriceItem price) =>
        price.Recurs is { Amount: { Bound: Bound.Exact, IsAbout: false, Low: 1 } } rate && !rate.Per.IsCounted() ? rate.Per : null;

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
