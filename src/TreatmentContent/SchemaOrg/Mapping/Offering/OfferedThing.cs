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
}

/// <summary>Tells what a price is the price of.</summary>
internal static class OfferedThings
{
    public static OfferedThing Of(PriceKind kind) => kind switch
    {
        PriceKind.Unspecified or PriceKind.Treatment or PriceKind.Session or PriceKind.Package => OfferedThing.Treatment,
        PriceKind.Consultation or PriceKind.Assessment or PriceKind.Review or PriceKind.Test or PriceKind.Anaesthesia or PriceKind.Laboratory
            or PriceKind.Facility or PriceKind.Storage or PriceKind.Retouch or PriceKind.Extra or PriceKind.Copy or PriceKind.Membership => OfferedThing.OtherService,
        _ => OfferedThing.Nothing,
    };
}
