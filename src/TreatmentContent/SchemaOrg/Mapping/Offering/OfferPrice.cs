using TreatmentContent.Quantities;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Puts a price into its offer: as one number where that says it all, else as a specification.</summary>
internal static class OfferPrice
{
    /// <summary>Adds the price.</summary>
    /// <param name="page">The page.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="price">The price.</param>
    /// <param name="place">Its place.</param>
    /// <param name="ends">Its ends.</param>
    /// <param name="deposit">What is to be paid of it in advance, in its currency; null for nothing.</param>
    /// <param name="spoken">How much it is, and that it is a guide or varies, as the page says it; or null.</param>
    public static void Add(PageDraft page, GraphNode offer, PriceItem price, ContentPlace place, PriceEnds ends, decimal? deposit, string? spoken)
    {
        Draft draft = page.Draft;
        draft.Carry(true, place[".amount"]);
        draft.Carry(price.Form.Value is not PriceForm.Unspecified, place[".form"]);
        bool varies = SaidPrice.Varies(page, price);
        Report(draft, offer, price, place, varies);
        GraphNode? reference = PriceReference.Of(draft, price, place, offer);
        if (ends.IsExact && price.IsTaxIncluded is null && reference is null && deposit is null && !varies)
        {
            offer.Add(Names.Price, ends.Low);
            offer.Add(Names.PriceCurrency, ends.Currency);
            return;
        }

        GraphNode specification = ends.Specification(deposit is not null ? Types.CompoundPriceSpecification : reference is null ? Types.PriceSpecification : Types.UnitPriceSpecification);
        specification.Add(Names.Description, varies || PriceEnds.IsRough(price) ? spoken : null);
        specification.Add(Names.ValueAddedTaxIncluded, price.IsTaxIncluded);
        draft.Carry(price.IsTaxIncluded is not null, place[".isTaxIncluded"]);
        if (deposit is { } first)
            specification.Add(Names.PriceComponent, reference is null ? [Downpayment(first, ends.Currency)] : [WithReference(ends, reference), Downpayment(first, ends.Currency)]);
        else
            specification.Add(Names.ReferenceQuantity, reference);

        offer.Add(Names.PriceSpecification, specification);
    }

    private static GraphNode WithReference(PriceEnds ends, GraphNode reference)
    {
        GraphNode node = ends.Specification(Types.UnitPriceSpecification);
        node.Add(Names.ReferenceQuantity, reference);
        return node;
    }

    private static GraphNode Downpayment(decimal amount, string currency)
    {
        GraphNode node = new PriceEnds(amount, amount, currency).Specification(Types.UnitPriceSpecification);
        node.Add(Names.PriceComponentType, Members.Downpayment);
        return node;
    }

    private static void Report(Draft draft, GraphNode offer, PriceItem price, ContentPlace place, bool varies)
    {
        if (varies)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[price.Amount is null ? ".form" : ".amount"], offer, "That the price is not the same for all is only said in the descriptions of the offer and its price.");

        if (price.Amount is not { } money)
            return;

        if (PriceEnds.IsRough(price))
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[".amount"], offer, "That the price is a guide is only said in the descriptions of the offer and its price.");

        if (money.Amount.Bound is Bound.MoreThan or Bound.LessThan)
            draft.Losses?.Add(SchemaOrgLossKind.Weakened, place[".amount"], offer, "That the limit itself is not included is only said in the description of the offer.");
    }
}
