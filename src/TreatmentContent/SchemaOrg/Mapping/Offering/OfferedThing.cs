using TreatmentContent.Vocabularies;

namespace TreatmentContent.SchemaOrg;

/// <summary>What a price is the price of.</summary>
internal enum OfferedThing
{
    /// <summary>The treatment itself.</summary>
    Treatment = 0,

    /// <summary>A service beside it, such as a consultation.</summary>
    OtherService,

    /// <summary>Nothing that is offered by itself: a fee, a reduction, a product.</summary>
    Nothing,

    /// <summary>What a word of the clinic's own names: it may be a fee as well as a service.</summary>
    Unknown,
}

/// <summary>Tells what a price is the price of.</summary>
internal static class OfferedThings
{
    /// <summary>Tells it by the kind of the price; no kind means the treatment.</summary>
    public static OfferedThing Of(Open<PriceKind>? kind) => kind?.Value switch
    {
        _ when kind is { IsKnown: false } => OfferedThing.Unknown,
        null or PriceKind.Unspecified or PriceKind.Treatment or PriceKind.Session or PriceKind.Package => OfferedThing.Treatment,
        PriceKind.Consultation or PriceKind.Assessment or PriceKind.Review or PriceKind.Test or PriceKind.Anaesthesia or PriceKind.Laboratory
            or PriceKind.Facility or PriceKind.Storage or PriceKind.Retouch or PriceKind.Extra or PriceKind.Copy or PriceKind.Membership => OfferedThing.OtherService,
        _ => OfferedThing.Nothing,
    };
}
