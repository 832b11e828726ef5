using TreatmentContent.Entities;
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
        bool hasOffers = OfferAvailability.HasOffers(page.Treatment.Offering);
        var ofTreatment = new List<GraphNode>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var indices = new List<int>();
        for (int i = 0; i < prices.Count; i++)
        {
            PriceItem price = prices[i];
            ContentPlace place = page.At(".offering.prices", i);
            OfferedThing thing = OfferedThings.Of(price.Kind);
            if (thing == OfferedThing.Unknown)
                page.Draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".kind"], page.Service, $"What '{price.Kind}' is, a word of the clinic's own, nobody else can tell; it is no offer.");

            if (thing is OfferedThing.Nothing or OfferedThing.Unknown || (thing == OfferedThing.Treatment && !hasOffers))
                continue;

            if (PriceEnds.Of(price, currency) is not { } ends)
            {
                page.Draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[price.Amount is null || !price.Form.IsKnown ? ".form" : ".amount"], page.Service, WhyNot(price));
                continue;
            }

            if (PriceLimits.EndsBeforeItBegins(price))
            {
                page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place[".validTo"], page.Service, "The price ends before it begins; it is no offer.");
                continue;
            }

            if (Offering(page, price, place) is not { } clinics)
                continue;

            // An id makes an offer; without one only the treatment's own can be a part of something.
            bool hasId = !price.Id.IsNone && ids.Add(price.Id.Value);
            PageItem? said = page.SaidBriefly(place);
            if ((!hasId && thing == OfferedThing.OtherService) || (said is not null && !SaidText.IsWhole(page.Draft, said, page.Service)) || !SaidPrice.IsWhole(page, i, said, page.Service))
                continue;

            var node = new GraphNode(Types.Offer, hasId ? page.Draft.Ids.Of("offer", $"{page.Treatment.Id}/{price.Id}") : null, place);
            decimal? deposit = i == Target ? prices[Deposit].Amount?.Amount.Low : null;
            page.Draft.Carry(deposit is not null, page.At(".offering.prices", Deposit, ".amount"));
            page.Draft.Carry(deposit is not null, page.At(".offering.prices", Deposit, ".kind"));
            Fill(page, node, price, place, said, thing);
            node.Add(Names.OfferedBy, clinics);
            OfferPrice.Add(page, node, price, place, ends, deposit, said is null ? null : SaidPrice.Beside(page, price, said, node));
            OfferTerms.Add(page, node, price, place, thing);
            if (hasId)
            {
                page.Offers.Add(node);
                indices.Add(i);
            }

            if (thing == OfferedThing.Treatment)
                ofTreatment.Add(node);
        }

        page.Service.Add(Names.Offers, ofTreatment);
        AddToClinics(page, indices);
        ReportStatus(page, ofTreatment.Count);
    }

    private static void Fill(PageDraft page, GraphNode node, PriceItem price, ContentPlace place, PageItem? said, OfferedThing thing)
    {
        Draft draft = page.Draft;
        string? kind = price.Kind is { IsUnspecified: false } stated ? draft.Word(stated, place[".kind"], node) : null;
        string? label = draft.Text(price.Label, place[".label"], node);
        node.Add(Names.Name, label ?? kind);
        node.Add(Names.Description, said is null ? null : Lines(SaidText.Description(draft, said, node), SaidPrice.Variation(page, price, node)));
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
    }

    private static string? Lines(string? first, string? second) => first is null || second is null ? first ?? second : $"{first}\n{second}";

    private static string WhyNot(PriceItem price) =>
        !price.Form.IsKnown ? $"What a price that is '{price.Form}' promises, a word of the clinic's own, nobody else can tell; it is no offer."
        : PriceEnds.IsRough(price) && price.Form.Value is PriceForm.Unspecified or PriceForm.Fixed or PriceForm.Range
        ? "An offer would promise the amount, and it is about so much, or a guide; the words of the page say it."
        : $"An offer needs a plain amount in a currency, and a price that is '{price.Form.Word}' has none; the words of the page say it.";

    // Those of the treatment's clinics where the price holds, and the person works whose appointment it buys; none where they do not give the treatment, for who then gives what is beside it is not stated; null where it holds at none of them, so that nobody offers it.
    private static List<GraphNode>? Offering(PageDraft page, PriceItem price, ContentPlace place)
    {
        var clinics = new List<GraphNode>();
        if (!GivenTreatment.IsGiven(page.Treatment.Offering))
            return clinics;

        Practitioner? person = price.Practitioner is { } stated && page.Draft.Catalog.Practitioners.TryFind(stated, out Practitioner? found) ? found : null;
        if (!IsPlaceKnown(person, page.Treatment.Offering))
            return clinics;

        foreach (Id<Clinic> id in page.Treatment.Offering.Clinics.Where(Holds))
        {
            if (page.Clinic(id) is not { } clinic || !clinic.Has(Names.Name))
                continue;

            clinics.Add(clinic);
            for (int i = 0; i < price.When.Clinics.Count; i++)
            {
                page.Draft.Carry(price.When.Clinics[i] == id, place[$".when.clinics[{i}]"]);
            }
        }

        if (clinics.Count > 0 || (price.When.Clinics.Count == 0 && page.Treatment.Offering.Clinics.All(Holds)))
            return clinics;

        bool isElsewhere = person is not null && page.Treatment.Offering.Clinics.Any(id => PriceLimits.HoldsAt(price, id));
        page.Draft.Losses?.Add(
            SchemaOrgLossKind.Incomplete,
            place[isElsewhere ? ".practitioner" : price.When.Clinics.Count > 0 ? ".when.clinics" : ".except.clinics"],
            page.Service,
            $"{(isElsewhere ? "The person whose appointment it buys works at none of the clinics that have the treatment and this price" : "The price holds at none of the clinics that have the treatment")}, so nobody offers it; it is no offer.");
        return null;

        bool Holds(Id<Clinic> id) => PriceLimits.HoldsAt(price, id) && (person is not { Clinics.Count: > 0 } || person.Clinics.Contains(id));
    }

    // Somebody whose clinics are not stated may work at any of several.
    private static bool IsPlaceKnown(Practitioner? person, Offering offering) => person is not { Clinics.Count: 0 } || offering.Clinics.Distinct().Count() < 2;

    // A deposit belongs to a price where there is one only that it can be a part of, and both are for the same in the same cases.
    private static (int Target, int Deposit) FindDeposit(IReadOnlyList<PriceItem> prices)
    {
        int[] deposits = [.. Enumerable.Range(0, prices.Count).Where(i => prices[i].Kind?.Value == PriceKind.Deposit)];
        int[] targets = [.. Enumerable.Range(0, prices.Count).Where(i => OfferedThings.Of(prices[i].Kind) is OfferedThing.Treatment or OfferedThing.Unknown)];
        return deposits is [var deposit] && targets is [var target] && IsPart(prices[deposit], prices[target]) ? (target, deposit) : (-1, -1);
    }

    private static bool IsPart(PriceItem deposit, PriceItem price) =>
        IsExact(price) && IsExact(deposit) && IsPlain(deposit) && price.Amount?.Currency == deposit.Amount?.Currency && deposit.Amount?.Amount.Low <= price.Amount?.Amount.Low && PriceLimits.AreSame(price, deposit);

    private static bool IsExact(PriceItem price) =>
        price.Form.IsKnown && price.Form.Value is PriceForm.Fixed or PriceForm.Unspecified && !PriceEnds.IsRough(price) && price.Amount is { Amount.Bound: Bound.Exact, Currency: not "XXX" };

    // A part of a price has no words of its own.
    private static bool IsPlain(PriceItem deposit) => deposit is { Label: null, DependsOn.Count: 0, Items.Count: 0, Includes.Count: 0, Excludes.Count: 0, Note: null or { IsEmpty: true } };

    // A clinic whose type has no services of its own says what it offers by its offers.
    private static void AddToClinics(PageDraft page, List<int> prices)
    {
        foreach (Id<Clinic> id in page.Treatment.Offering.Clinics.Distinct())
        {
            if (page.Clinic(id) is not { } clinic || (page.Therapy is not null && ClinicTypes.HasServices(clinic.Type)))
                continue;

            if (page.Draft.Shared is not { } shared)
            {
                clinic.Add(Names.MakesOffer, page.Offers.Where(offer => OfferTerms.IsBy(offer, clinic)));
                continue;
            }

            for (int i = 0; i < page.Offers.Count; i++)
            {
                if (OfferTerms.IsBy(page.Offers[i], clinic))
                    shared.RelateOffer(clinic, page.Offers[i], prices[i]);
            }
        }
    }

    private static void ReportStatus(PageDraft page, int count)
    {
        if (page.Treatment.Offering.Status is not { } status)
            return;

        ContentPlace place = page.Place[".offering.status"];
        if (!OfferAvailability.HasOffers(page.Treatment.Offering))
            page.Draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place, page.Service, $"No property says of a service that it is '{status}'; it is none of a clinic, and its prices are no offers.");
        else if (count == 0)
            page.Draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place, page.Service, $"'{status.Word}' is said of an offer, and there is none without a price and its currency.");
    }
}
