using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>The prices of a treatment in brief, where a document only names the treatment.</summary>
internal static class PriceSpan
{
    /// <summary>Makes a span of the treatment's own prices for each thing that they are the price of: one for a session and one for a course are no span.</summary>
    /// <returns>The spans; none where there is no price, or they are in several currencies.</returns>
    public static List<GraphNode> Of(Draft draft, Treatment treatment)
    {
        ContentPlace root = draft.Losses is null ? default : Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment);
        (PriceItem Price, ContentPlace Place, (decimal? Low, decimal? High, string Currency) Ends)[] prices =
        [
            .. from indexed in treatment.Offering.Prices.Select((price, i) => (Price: price, Place: new ContentPlace(root.Root, ".offering.prices", i)))
               let price = indexed.Price
               where OfferedThings.Of(price.Kind?.Value ?? PriceKind.Treatment) == OfferedThing.Treatment
               let ends = PriceMapping.Span(price, null)
               where ends is not null
               select (price, indexed.Place, ends.Value),
        ];
        return prices.Length == 0 || prices.Any(price => price.Ends.Currency != prices[0].Ends.Currency)
            ? []
            : [.. prices.GroupBy(price => BasisOf(price.Price)).Select(prices => Span(draft, [.. prices]))];
    }

    private static GraphNode Span(Draft draft, (PriceItem Price, ContentPlace Place, (decimal? Low, decimal? High, string Currency) Ends)[] prices)
    {
        var node = new GraphNode(Types.AggregateOffer);
        decimal? low = prices.All(price => price.Ends.Low is not null) ? prices.Min(price => price.Ends.Low) : null;
        decimal? high = prices.All(price => price.Ends.High is not null) ? prices.Max(price => price.Ends.High) : null;
        string currency = prices[0].Ends.Currency;
        GraphNode? reference = PriceMapping.Reference(draft, prices[0].Price, prices[0].Place, node);

        // Without a quantity that it is for, only its name tells the price of a session from that of a package.
        if (reference is null && prices[0].Price.Kind is { Value: PriceKind.Session or PriceKind.Package } kind)
            node.Add(Names.Name, draft.Word(kind, prices[0].Place[".kind"], node));

        node.Add(Names.LowPrice, low);
        node.Add(Names.HighPrice, high);
        node.Add(Names.PriceCurrency, currency);
        node.Add(Names.OfferCount, prices.Length);
        if (reference is not null)
            node.Add(Names.PriceSpecification, PriceMapping.WithReference((low, high, currency), reference));

        return node;
    }

    private static (PriceKind? Kind, object? Covers, string? Per, object? Recurs) BasisOf(PriceItem price)
    {
        PriceKind? kind = price is { Covers: null, Per: null, Recurs: null } && price.Kind?.Value is (PriceKind.Session or PriceKind.Package) and var named ? named : null;
        return (kind, price.Covers, price.Per?.Word, price.Recurs);
    }
}
