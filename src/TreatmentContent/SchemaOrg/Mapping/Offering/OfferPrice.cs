using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>A price in the form that its kind of amount asks for.</summary>
internal static class PriceMapping
{
    /// <summary>Gives the ends of a price as its form means them; null where it has no amount in a currency.</summary>
    public static (decimal? Low, decimal? High, string Currency)? Span(PriceItem price, string? currencyOfOthers)
    {
        if (price.Form.Value == PriceForm.Free)
            return Currency(price.Amount, currencyOfOthers) is { } own ? (0, 0, own) : null;

        if (price.Amount is not { } money || Currency(money, null) is not { } currency || !Measures.IsNumber(money.Amount))
            return null;

        return price.Form.Value switch
        {
            PriceForm.Average or PriceForm.Quote or PriceForm.Varies or PriceForm.Charged or PriceForm.Included or PriceForm.Share => null,
            PriceForm.From when money.Amount.Bound == Bound.Exact => (money.Amount.Low, null, currency),
            PriceForm.UpTo when money.Amount.Bound == Bound.Exact => (null, money.Amount.High, currency),
            _ => (money.Amount.Low, money.Amount.High, currency),
        };
    }

    /// <summary>Adds the price to its offer: as one number where that says it all, else as a specification.</summary>
    /// <param name="page">The page.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="price">The price.</param>
    /// <param name="place">Its place.</param>
    /// <param name="span">Its ends.</param>
    /// <param name="deposit">What is to be paid of it in advance, in its currency; null for nothing.</param>
    public static void Add(PageDraft page, GraphNode offer, PriceItem price, ContentPlace place, (decimal? Low, decimal? High, string Currency) span, decimal? deposit)
    {
        Draft draft = page.Draft;
        draft.Carry(true, place[".amount"]);
        draft.Carry(price.Form.Value is not PriceForm.Unspecified, place[".form"]);
        Report(draft, offer, price, place);
        bool isExact = span.Low == span.High;
        GraphNode? reference = Reference(draft, price, place, offer);
        if (isExact && price.IsTaxIncluded is null && reference is null && deposit is null)
        {
            offer.Add(Names.Price, span.Low);
            offer.Add(Names.PriceCurrency, span.Currency);
            return;
        }

        GraphNode specification = deposit is null ? Specification(reference is null ? Types.PriceSpecification : Types.UnitPriceSpecification, span) : Specification(Types.CompoundPriceSpecification, span);
        specification.Add(Names.ValueAddedTaxIncluded, price.IsTaxIncluded);
        draft.Carry(price.IsTaxIncluded is not null, place[".isTaxIncluded"]);
        if (deposit is { } first)
            specification.Add(Names.PriceComponent, reference is null ? [Downpayment(first, span.Currency)] : [WithReference(span, reference), Downpayment(first, span.Currency)]);
        else
            specification.Add(Names.ReferenceQuantity, reference);

        offer.Add(Names.PriceSpecification, specification);
    }

    private static string? Currency(Money? money, string? otherwise) => money is { Currency: not "XXX" } stated ? stated.Currency : otherwise;

    private static GraphNode Specification(Term type, (decimal? Low, decimal? High, string Currency) span)
    {
        var node = new GraphNode(type);
        if (span.Low == span.High)
        {
            node.Add(Names.Price, span.Low);
        }
        else
        {
            node.Add(Names.MinPrice, span.Low);
            node.Add(Names.MaxPrice, span.High);
        }

        node.Add(Names.PriceCurrency, span.Currency);
        return node;
    }

    /// <summary>Makes the price of a quantity.</summary>
    public static GraphNode WithReference((decimal? Low, decimal? High, string Currency) span, GraphNode reference)
    {
        GraphNode node = Specification(Types.UnitPriceSpecification, span);
        node.Add(Names.ReferenceQuantity, reference);
        return node;
    }

    private static GraphNode Downpayment(decimal amount, string currency)
    {
        GraphNode node = Specification(Types.UnitPriceSpecification, (amount, amount, currency));
        node.Add(Names.PriceComponentType, Members.Downpayment);
        return node;
    }

    /// <summary>Gives what the price is for: the number of things that it covers, else one of a kind, else a stretch of time; null where it is not stated.</summary>
    public static GraphNode? Reference(Draft draft, PriceItem price, ContentPlace place, GraphNode offer)
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

    private static void Report(Draft draft, GraphNode offer, PriceItem price, ContentPlace place)
    {
        if (price.Amount is not { } money)
            return;

        if (money.Amount.IsAbout || price.IsIndicative == true)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[".amount"], offer, "That the price is a guide is only said in the description of the offer.");

        if (money.Amount.Bound is Bound.MoreThan or Bound.LessThan)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[".amount"], offer, "That the limit itself is not included is only said in the description of the offer.");
    }
}
