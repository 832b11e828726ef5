using TreatmentContent.Entities;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The prices of a treatment at a clinic in brief, where a document only names the treatment.</summary>
internal static class PriceSpanMapping
{
    /// <summary>Makes a span of the treatment's own prices for each thing that they are the price of, and for each time, country and tax that they hold for.</summary>
    /// <returns>The spans; none where there is no price, or they are in several currencies.</returns>
    public static List<GraphNode> Of(Draft draft, Treatment treatment, Id<Clinic> clinic)
    {
        ContentPlace root = draft.Losses is null ? default : Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment);
        var prices = new List<Entry>();
        for (int i = 0; i < treatment.Offering.Prices.Count; i++)
        {
            // What another clinic asks is not told of this one.
            PriceItem price = treatment.Offering.Prices[i];
            if (OfferedThings.Of(price.Kind?.Value ?? PriceKind.Treatment) != OfferedThing.Treatment || !PriceLimits.HoldsAt(price, clinic))
                continue;

            var place = new ContentPlace(root.Root, ".offering.prices", i);
            if (PriceEnds.Of(price, null) is { } ends && CanSay(draft, price, place, clinic))
                prices.Add(new(price, place, ends));
        }

        return prices.Exists(price => price.Ends.Currency != prices[0].Ends.Currency)
            ? []
            : [.. prices.GroupBy(price => Basis.Of(price.Price)).Select(same => Span(draft, [.. same]))];
    }

    // Nobody knows here whether a price still holds, or for whom the span is read: what cannot be said beside the number takes the number with it.
    private static bool CanSay(Draft draft, PriceItem price, ContentPlace place, Id<Clinic> clinic)
    {
        string? reason = PriceLimits.IsLimitedAt(price, clinic) ? "It holds in some cases only, which a span of prices cannot say; it is in none."
            : price.ValidFrom is { Day: null } || price.ValidTo is { Day: null } ? "It holds from or until a date without a day, which a span of prices cannot say; it is in none."
            : PriceEnds.IsRough(price) ? "It is a guide, and the ends of a span would promise it; it is in none."
            : null;
        if (reason is not null)
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".amount"], null, reason);

        return reason is null;
    }

    private static GraphNode Span(Draft draft, Entry[] prices)
    {
        var node = new GraphNode(Types.AggregateOffer);
        PriceItem first = prices[0].Price;
        ContentPlace place = prices[0].Place;
        var ends = new PriceEnds(
            Array.TrueForAll(prices, price => price.Ends.Low is not null) ? prices.Min(price => price.Ends.Low) : null,
            Array.TrueForAll(prices, price => price.Ends.High is not null) ? prices.Max(price => price.Ends.High) : null,
            prices[0].Ends.Currency);
        GraphNode? reference = PriceReference.Of(draft, first, place, node);

        // Without a quantity that it is for, only its name tells the price of a session from that of a package.
        if (reference is null && first.Kind is { Value: PriceKind.Session or PriceKind.Package } kind)
            node.Add(Names.Name, draft.Word(kind, place[".kind"], node));

        node.Add(Names.LowPrice, ends.Low);
        node.Add(Names.HighPrice, ends.High);
        node.Add(Names.PriceCurrency, ends.Currency);
        node.Add(Names.OfferCount, prices.Length);
        node.Add(Names.ValidFrom, Dates.Day(draft, first.ValidFrom, place[".validFrom"], node));
        node.Add(Names.ValidThrough, Dates.Day(draft, first.ValidTo, place[".validTo"], node));
        node.Add(Names.EligibleRegion, [.. first.When.Countries]);
        if (reference is not null || first.IsTaxIncluded is not null)
        {
            GraphNode specification = ends.Specification(reference is null ? Types.PriceSpecification : Types.UnitPriceSpecification);
            specification.Add(Names.ValueAddedTaxIncluded, first.IsTaxIncluded);
            specification.Add(Names.ReferenceQuantity, reference);
            node.Add(Names.PriceSpecification, specification);
        }

        return node;
    }

    private readonly record struct Entry(PriceItem Price, ContentPlace Place, PriceEnds Ends);

    /// <summary>What prices must have in common to be one span: one for a session and one for a course are no span.</summary>
    private sealed record Basis(PriceKind? Kind, Quantity? Covers, string? Per, Rate? Recurs, bool? IsTaxIncluded, PartialDate? ValidFrom, PartialDate? ValidTo, string Countries)
    {
        public static Basis Of(PriceItem price)
        {
            PriceKind? kind = price is { Covers: null, Per: null, Recurs: null } && price.Kind?.Value is (PriceKind.Session or PriceKind.Package) and var named ? named : null;
            return new(kind, price.Covers, price.Per?.Word, price.Recurs, price.IsTaxIncluded, price.ValidFrom, price.ValidTo, string.Join(' ', price.When.Countries.Order(StringComparer.Ordinal)));
        }
    }
}
