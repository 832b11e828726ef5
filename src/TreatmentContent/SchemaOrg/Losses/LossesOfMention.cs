using TreatmentContent.Treatments;

namespace TreatmentContent.SchemaOrg;

/// <summary>What becomes of a treatment in a document that only names it, such as that of a clinic.</summary>
internal static class LossesOfMention
{
    private const string ToldByPage = "The document only names the treatment; the document of its page tells the rest.";

    /// <summary>Accounts for a treatment that is named with the span of its prices.</summary>
    /// <param name="draft">The document.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="service">Its node.</param>
    /// <param name="leftOut">For each price why no span holds it; null where one does.</param>
    public static void Add(Draft draft, Treatment treatment, GraphNode service, string?[] leftOut)
    {
        if (draft.Losses is not { } losses)
            return;

        ContentPlace place = Name(draft, treatment, losses);
        for (int i = 0; i < leftOut.Length; i++)
        {
            losses.Add(leftOut[i] is null ? SchemaOrgLossKind.Weakened : SchemaOrgLossKind.NotCarried, new ContentPlace(place.Root, ".offering.prices", i), service, leftOut[i] ?? "A span of prices holds its ends at most; the document of the page tells the price.");
        }

        AddStatus(draft, treatment, place, service, Array.Exists(leftOut, reason => reason is null));
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

    /// <summary>Accounts for a treatment that the clinic does not give.</summary>
    public static void AddNotGiven(Draft draft, Treatment treatment) =>
        draft.Losses?.Add(SchemaOrgLossKind.NotCarried, Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment), null, $"It is '{treatment.Offering.Status}', which is no service of the clinic; the treatment is left out.");

    // Without a span nothing tells that it is not to be had for now.
    private static void AddStatus(Draft draft, Treatment treatment, ContentPlace place, GraphNode service, bool hasSpans)
    {
        if (treatment.Offering.Status is not { IsUnspecified: false } status)
            return;

        if (OfferAvailability.Of(treatment.Offering) is null)
            draft.Losses?.Add(SchemaOrgLossKind.NotCarried, place[".offering.status"], service, $"No member of the vocabulary says that an offer is '{status}'.");
        else if (hasSpans)
            draft.Carry(true, place[".offering.status"]);
        else
            draft.Losses?.Add(SchemaOrgLossKind.Incomplete, place[".offering.status"], service, $"'{status}' is said of an offer, and no span of prices is one.");
    }

    private static ContentPlace Name(Draft draft, Treatment treatment, LossReport losses)
    {
        ContentPlace place = Draft.PlaceOf(draft.Catalog.Treatments, "treatments", treatment);
        losses.Carry(place[".name"]);
        draft.Carry(treatment.Slug is not null, place[".slug"]);
        return place;
    }
}
