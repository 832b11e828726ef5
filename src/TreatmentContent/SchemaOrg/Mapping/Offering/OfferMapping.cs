using TreatmentContent.Pages;
using TreatmentContent.Quantities;
using TreatmentContent.Statements;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>Prices as offers: of the treatment, and of services beside it. What is no offer by itself stays in the words of the page.</summary>
internal static class OfferMapping
{
    /// <summary>Adds the offers of the treatment to its service, and the others to the document.</summary>
    public static void Map(PageDraft page)
    {
        IReadOnlyList<PriceItem> prices = page.Treatment.Offering.Prices;
        string? currency = prices.Select(price => price.Amount?.Currency).FirstOrDefault(code => code is not (null or "XXX"));
        (int Target, int Deposit) = FindDeposit(prices);
        var ofTreatment = new List<GraphNode>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < prices.Count; i++)
        {
            PriceItem price = prices[i];
            ContentPlace place = page.At(".offering.prices", i);
            OfferedThing thing = OfferedThings.Of(price.Kind?.Value ?? PriceKind.Treatment);
            if (thing == OfferedThing.Nothing)
                continue;

            if (PriceMapping.Span(price, currency) is not { } span)
            {
                page.Draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[price.Amount is null ? ".form" : ".amount"], page.Service, $"An offer needs a plain amount in a currency, and a price that is '{price.Form.Word}' has none; the words of the page say it.");
                continue;
            }

            // An id makes an offer; without one only the treatment's own can be a part of something.
            bool hasId = !price.Id.IsNone && ids.Add(price.Id.Value);
            PageItem? said = page.SaidBriefly(place);
            if ((!hasId && thing == OfferedThing.OtherService) || (said is not null && !SaidText.IsWhole(page.Draft, said, page.Service)))
                continue;

            var node = new GraphNode(Types.Offer, hasId ? page.Draft.Ids.Of("offer", $"{page.Treatment.Id}/{price.Id}") : null, place);
            decimal? deposit = i == Target ? prices[Deposit].Amount?.Amount.Low : null;
            page.Draft.Carry(deposit is not null, page.At(".offering.prices", Deposit, ".amount"));
            page.Draft.Carry(deposit is not null, page.At(".offering.prices", Deposit, ".kind"));
            Fill(page, node, price, place, said, thing);
            PriceMapping.Add(page, node, price, place, span, deposit);
            OfferTerms.Add(page, node, price, place, thing);
            if (hasId)
                page.Offers.Add(node);
            if (thing == OfferedThing.Treatment)
                ofTreatment.Add(node);
        }

        page.Service.Add(Names.Offers, ofTreatment);
        AddToClinics(page);
        ReportStatus(page, ofTreatment.Count);
    }

    private static void Fill(PageDraft page, GraphNode node, PriceItem price, ContentPlace place, PageItem? said, OfferedThing thing)
    {
        Draft draft = page.Draft;
        string? kind = price.Kind is { IsUnspecified: false } stated ? draft.Word(stated, place[".kind"], node) : null;
        string? label = draft.Text(price.Label, place[".label"], node);
        node.Add(Names.Name, label ?? kind);
        node.Add(Names.Description, said is null ? null : SaidText.Description(draft, said, node));
        if (thing == OfferedThing.Treatment)
        {
            node.Add(Names.ItemOffered, page.Service);
        }
        else
        {
            var other = new GraphNode(Types.Service);
            other.Add(Names.Name, label ?? kind);
            other.Add(Names.IsRelatedTo, [page.Service]);
            node.Add(Names.ItemOffered, other);
        }

        IReadOnlyList<Id<Entities.Clinic>> offering = page.Treatment.Offering.Clinics;
        IEnumerable<Id<Entities.Clinic>> clinics = price.When.Clinics.Count > 0 ? price.When.Clinics.Where(offering.Contains) : offering;
        node.Add(Names.OfferedBy, clinics.Select(page.Clinic).OfType<GraphNode>());
        draft.Carry(price.When.Clinics.Count > 0, place[".when.clinics"]);
    }

    // A deposit belongs to a price where there is one only that it can be a part of.
    private static (int Target, int Deposit) FindDeposit(IReadOnlyList<PriceItem> prices)
    {
        int[] deposits = [.. Enumerable.Range(0, prices.Count).Where(i => prices[i].Kind?.Value == PriceKind.Deposit && IsExact(prices[i]))];
        int[] targets = [.. Enumerable.Range(0, prices.Count).Where(i => OfferedThings.Of(prices[i].Kind?.Value ?? PriceKind.Treatment) == OfferedThing.Treatment && PriceMapping.Span(prices[i], null) is not null)];
        return deposits is [var deposit] && targets is [var target] && IsExact(prices[target]) && prices[target].Amount?.Currency == prices[deposit].Amount?.Currency ? (target, deposit) : (-1, -1);
    }

    private static bool IsExact(PriceItem price) =>
        price.Form.Value is PriceForm.Fixed or PriceForm.Unspecified && price.Amount is { Amount: { Bound: Bound.Exact, IsAbout: false }, Currency: not "XXX" };

    // A clinic whose type has no services of its own says what it offers by its offers.
    private static void AddToClinics(PageDraft page)
    {
        if (page.Draft.Shared is not null)
            return;

        foreach (Id<Entities.Clinic> id in page.Treatment.Offering.Clinics)
        {
            if (page.Clinic(id) is { } clinic && (page.Therapy is null || !ClinicTypes.HasServices(clinic.Type)) && !clinic.Has(Names.MakesOffer))
                clinic.Add(Names.MakesOffer, page.Offers.Where(offer => OfferTerms.IsBy(offer, clinic)));
        }
    }

    private static void ReportStatus(PageDraft page, int count)
    {
        if (page.Treatment.Offering.Status is { } status && count == 0)
            page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, page.Place[".offering.status"], page.Service, $"'{status.Word}' is said of an offer, and there is none without a price and its currency.");
    }
}
