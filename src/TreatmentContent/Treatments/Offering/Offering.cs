using TreatmentContent.Collections;
using TreatmentContent.Entities;
using TreatmentContent.Statements;
using TreatmentContent.Vocabularies;

namespace TreatmentContent.Treatments;

/// <summary>How a clinic offers a treatment.</summary>
public sealed record Offering : ContentRecord
{
    internal static Offering Empty { get; } = new();

    /// <summary>Gets whether it is offered now; null when that is not stated.</summary>
    public Open<OfferStatus>? Status { get; init; }

    /// <summary>Gets the clinics that offer it, as ids of the catalogue's clinics; empty when none is stated.</summary>
    public IReadOnlyList<Id<Clinic>> Clinics { get => field ?? ValueList<Id<Clinic>>.Empty; init => field = Items(value); }

    /// <summary>Gets the prices; empty when none is stated.</summary>
    public IReadOnlyList<PriceItem> Prices { get => field ?? ValueList<PriceItem>.Empty; init => field = Items(value); }

    /// <summary>Gets what insurers and others pay; empty when nothing is stated.</summary>
    public IReadOnlyList<Coverage> Coverage { get => field ?? ValueList<Coverage>.Empty; init => field = Items(value); }

    /// <summary>Gets the ways to pay; empty when none is stated.</summary>
    public IReadOnlyList<Open<PaymentMethod>> Payments { get => field ?? ValueList<Open<PaymentMethod>>.Empty; init => field = Items(value); }

    /// <summary>Gets how it is booked; empty when nothing is stated.</summary>
    public IReadOnlyList<BookingRule> Booking { get => field ?? ValueList<BookingRule>.Empty; init => field = Items(value); }

    /// <summary>Gets what the price varies with; empty when nothing is stated.</summary>
    public IReadOnlyList<Open<Factor>> PriceDependsOn { get => field ?? ValueList<Open<Factor>>.Empty; init => field = Items(value); }
}
