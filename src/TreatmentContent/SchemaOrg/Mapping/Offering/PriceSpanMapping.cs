using TreatmentContent.Entities;
using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>The prices of a treatment at a clinic in brief, where a document only names the treatment.</summary>
internal static class PriceSpanMapping
{
    /// <summary>Makes a span of the treatment's own prices for each thing that they are the price of, each name, and each time, country and tax that they hold for.</summary>
    /// <returns>The spans, none where there is no price, or they are in several currencies; and for each price why it is in none of them, or null where it is in one.</returns>
    public static (List<GraphNode> Spans, string?[] LeftOut) Of(Draft draft, Treatment treatment, Id<Clinic> clinic)
    {
        ContentPlace root = draft.Losses is null ? default : Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment);
        IReadOnlyList<PriceItem> stated = treatment.Offering.Prices;
        string?[] leftOut = [.. stated.Select(price => WhyNot(draft, price, treatment.Offering, clinic))];
        Entry[] prices = [.. Enumerable.Range(0, stated.Count).Where(i => leftOut[i] is null).Select(i => new Entry(stated[i], new(root.Root, ".offering.prices", i), EndsOf(stated[i])!.Value))];
        if (Array.Exists(prices, price => price.Ends.Currency != prices[0].Ends.Currency))
            return ([], [.. leftOut.Select(reason => reason ?? "The prices are in several currencies, and a span is in one; there is none.")]);

        return ([.. prices.GroupBy(price => Basis.Of(draft, price.Price)).SelectMany(static same => WithAnEnd([.. same])).Select(same => Span(draft, same, treatment.Offering))], leftOut);
    }

    // Nobody knows here whether a price still holds, or for whom the span is read: what cannot be said beside the number takes the number with it.
    private static string? WhyNot(Draft draft, PriceItem price, Offering offering, Id<Clinic> clinic) =>
        OfferedThings.Of(price.Kind) is OfferedThing.Unknown ? $"What '{price.Kind}' is, a word of the clinic's own, nobody else can tell; no span holds it."
        : OfferedThings.Of(price.Kind) is not OfferedThing.Treatment ? "It is not the price of the treatment itself, and no span holds it."
        : !PriceLimits.HoldsAt(price, clinic) ? "It does not hold at this clinic, whose prices the spans are of."
        : PriceEnds.IsRough(price) ? "It is about so much, or a guide, and the ends of a span would promise it; it is in none."
        : PriceEnds.Of(price, null) is null ? $"A span needs plain amounts in a currency, and a price that is '{price.Form.Word}' has none here; it is in none."
        : PriceLimits.EndsBeforeItBegins(price) ? "It ends before it begins; it is in none."
        : PriceLimits.IsLimitedAt(price, clinic) ? "It holds in some cases only, which a span of prices cannot say; it is in none."
        : !PriceReference.IsWhole(price) ? "How much it covers, or how often it is due, cannot be said beside its number in a span; it is in none."
        : PriceVariation.IsHidden(price, offering) ? "It varies with something, and the ends of a span would promise its one number; it is in none."
        : price.Note is { IsEmpty: false } ? "Its note may say more than the number, which a span of prices cannot; it is in none."
        : price.Includes.Count > 0 || price.Items.Any(static item => !item.IsKnown) ? "What it buys is told in words, which a span of prices cannot; it is in none."
        : SpanName.IsLost(draft, price) || !PriceReference.IsSaid(draft, price) || !PriceContents.AreSaid(draft.Locale, price) ? $"What it is called, what it buys or what it depends on has no words in '{draft.Locale.Tag}', and its number is no price without them; it is in none."
        : EndsOf(price) is null ? "Some things cost extra, so that it has neither a least nor a most; it is in none."
        : null;

    // Where some things cost extra, more may be due than the most that it is.
    private static PriceEnds? EndsOf(PriceItem price) => PriceEnds.Of(price, null) is not { } ends ? null
        : price.Excludes.Count == 0 ? ends
        : ends.Low is null ? null
        : ends with { High = null };

    // From 90 and up to 200 have no end in common: each says its own.
    private static IEnumerable<Entry[]> WithAnEnd(Entry[] prices) => Array.Exists(prices, price => price.Ends.Low is null) && Array.Exists(prices, price => price.Ends.High is null)
        ? prices.GroupBy(price => price.Ends.Low is null).Select(static same => same.ToArray())
        : [prices];

    private static GraphNode Span(Draft draft, Entry[] prices, Offering offering)
    {
        var node = new GraphNode(Types.AggregateOffer);
        PriceItem first = prices[0].Price;
        ContentPlace place = prices[0].Place;
        var ends = new PriceEnds(
            Array.TrueForAll(prices, price => price.Ends.Low is not null) ? prices.Min(price => price.Ends.Low) : null,
            Array.TrueForAll(prices, price => price.Ends.High is not null) ? prices.Max(price => price.Ends.High) : null,
            prices[0].Ends.Currency);
        GraphNode? reference = PriceReference.Of(draft, first, place, node);
        node.Add(Names.Name, SpanName.Of(draft, first) is { } name ? draft.Text(name, place[first.Label is null ? ".kind" : ".label"], node) : null);
        node.Add(Names.LowPrice, ends.Low);
        node.Add(Names.HighPrice, ends.High);
        node.Add(Names.PriceCurrency, ends.Currency);
        node.Add(Names.OfferCount, prices.Length);
        node.Add(Names.ValidFrom, Dates.From(draft, first.ValidFrom, place[".validFrom"]));
        node.Add(Names.ValidThrough, Dates.Until(draft, first.ValidTo, place[".validTo"]));
        node.Add(Names.EligibleRegion, [.. first.When.Countries]);
        node.Add(Names.Availability, OfferAvailability.Of(offering));
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
    private sealed record Basis(string? Name, Quantity? Covers, string? Per, Rate? Recurs, bool? IsTaxIncluded, DateOnly? ValidFrom, DateOnly? ValidTo, string Countries)
    {
        public static Basis Of(Draft draft, PriceItem price) => new(
            SpanName.Of(draft, price)?.Text.Trim(),
            price.Covers,
            price.Per?.Word,
            price.Recurs,
            price.IsTaxIncluded,
            price.ValidFrom?.First,
            price.ValidTo?.Last,
            string.Join(' ', price.When.Countries.Order(StringComparer.Ordinal)));
    }
}
