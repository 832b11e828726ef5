using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>What becomes of a treatment in a document that only names it, such as that of a clinic.</summary>
internal static class LossesOfMention
{
    private const string ToldByPage = "The document only names the treatment; the document of its page tells the rest.";

    /// <summary>Accounts for a treatment that is named with the span of its prices.</summary>
    public static void Add(Draft draft, Treatment treatment, GraphNode service)
    {
        if (draft.Losses is not { } losses)
            return;

        ContentPlace place = Name(draft, treatment, losses);
        bool hasSpan = service.Has(Names.Offers);
        for (int i = 0; i < treatment.Offering.Prices.Count; i++)
        {
            var price = new ContentPlace(place.Root, ".offering.prices", i);
            if (losses.IsReportedWithin(price))
                continue;

            (SchemaOrgLossKind kind, string sentence) = Fate(treatment.Offering.Prices[i], hasSpan);
            losses.Add(kind, price, service, sentence);
        }

        losses.AddRest(place, service, ToldByPage);
    }

    /// <summary>Accounts for a treatment of which the document has questions alone.</summary>
    public static void AddNamed(Draft draft, Treatment treatment, GraphNode node)
    {
        if (draft.Losses is { } losses)
            losses.AddRest(Name(draft, treatment, losses), node, "The document names the treatment and answers its questions; the document of its page tells the rest.");
    }

    /// <summary>Accounts for a treatment that cannot even be named.</summary>
    public static void AddLeftOut(Draft draft, Treatment treatment)
    {
        ContentPlace place = Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment);
        if (treatment.Id.IsNone)
            draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place, null, "It has no id that could name it; the treatment is left out.");
        else
            draft.Losses?.Add(SchemaOrgLossKind.Untranslated, place, null, $"It has no name in '{draft.Locale.Tag}'; the treatment is left out.");
    }

    private static ContentPlace Name(Draft draft, Treatment treatment, LossReport losses)
    {
        ContentPlace place = Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment);
        losses.Carry(place[".name"]);
        draft.Carry(treatment.Slug is not null, place[".slug"]);
        return place;
    }

    private static (SchemaOrgLossKind Kind, string Sentence) Fate(PriceItem price, bool hasSpan) =>
        OfferedThings.Of(price.Kind?.Value ?? PriceKind.Treatment) != OfferedThing.Treatment ? (SchemaOrgLossKind.NotCarried, "It is not the price of the treatment itself, and no span holds it.")
        : price.Amount is null ? (SchemaOrgLossKind.NotCarried, "It has no amount that a span of prices could hold.")
        : !hasSpan ? (SchemaOrgLossKind.NotCarried, "The prices make no span: their amounts are not plain ones in one currency.")
        : (SchemaOrgLossKind.Weakened, "A span of prices holds its ends at most; the document of the page tells the price.");
}
