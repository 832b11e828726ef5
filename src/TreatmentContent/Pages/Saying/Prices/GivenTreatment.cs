using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Pages;

/// <summary>Tells what is to be had from what is no more, not yet, or elsewhere.</summary>
internal static class GivenTreatment
{
    /// <summary>Says whether the clinics give the treatment, be it not for now. What a word of the clinic's own means, nobody else knows: it claims nothing.</summary>
    public static bool IsGiven(Offering offering) =>
        offering.Status is null or { IsUnspecified: true } or { Value: OfferStatus.Offered or OfferStatus.Paused or OfferStatus.WaitingList or OfferStatus.OnRequest };
}
