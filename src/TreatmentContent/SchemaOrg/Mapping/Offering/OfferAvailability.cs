using TreatmentContent.Pages;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>What the status of a treatment leaves to be said of its prices.</summary>
internal static class OfferAvailability
{
    /// <summary>Says whether the prices of the treatment are offers: those of what is not given only where an offer can say so.</summary>
    public static bool HasOffers(Offering offering) => GivenTreatment.IsGiven(offering) || Of(offering) is not null;

    /// <summary>Gives the availability of an offer; null where no member says it.</summary>
    public static Term? Of(Offering offering) => offering.Status?.Value switch
    {
        OfferStatus.Offered => Members.InStock,
        OfferStatus.Paused => Members.OutOfStock,
        OfferStatus.Discontinued => Members.Discontinued,
        _ => null,
    };
}
