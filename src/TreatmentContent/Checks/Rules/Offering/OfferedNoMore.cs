using TreatmentContent.Diagnostics;
using TreatmentContent.Treatments;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Checks;

/// <summary>TC1031: what cannot be had is not priced or booked.</summary>
internal sealed class OfferedNoMore : ICodedRule
{
    public string Code => "TC1031";

    public IssueSeverity Severity => IssueSeverity.Warning;

    public void Check(RuleContext context)
    {
        foreach (Located<Offering> offering in context.All<Offering>())
        {
            if (offering.Record is { Status: { } status } offer && (status == OfferStatus.Paused || status == OfferStatus.Discontinued) && (offer.Prices.Count > 0 || offer.Booking.Count > 0))
                context.Report(this, offering.PathOf("status"), $"Status is '{status}', but {(offer.Prices.Count > 0 ? "prices are" : "booking is")} still stated.");
        }
    }
}
