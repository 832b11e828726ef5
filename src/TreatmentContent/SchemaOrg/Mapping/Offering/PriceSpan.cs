using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>All prices of a treatment as one span, where a document only names the treatment.</summary>
internal static class PriceSpan
{
    /// <summary>Makes the span of the treatment's own prices; null where there is none, or they are in several currencies.</summary>
    public static GraphNode? Of(Treatment treatment)
    {
        (decimal? Low, decimal? High, string Currency)[] spans =
        [
            .. treatment.Offering.Prices
                .Where(price => OfferedThings.Of(price.Kind?.Value ?? PriceKind.Treatment) == OfferedThing.Treatment)
                .Select(price => PriceMapping.Span(price, null)).OfType<(decimal?, decimal?, string)>(),
        ];
        if (spans.Length == 0 || spans.Any(span => span.Currency != spans[0].Currency))
            return null;

        var node = new GraphNode(Types.AggregateOffer);
        node.Add(Names.LowPrice, spans.All(span => span.Low is not null) ? spans.Min(span => span.Low) : null);
        node.Add(Names.HighPrice, spans.All(span => span.High is not null) ? spans.Max(span => span.High) : null);
        node.Add(Names.PriceCurrency, spans[0].Currency);
        node.Add(Names.OfferCount, spans.Length);
        return node;
    }
}
