namespace TreatmentContent.Vocabularies;

/// <summary>What a price is for.</summary>
public enum PriceKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The treatment.</summary>
    Treatment,

    /// <summary>One session.</summary>
    Session,

    /// <summary>The first talk.</summary>
    Consultation,

    /// <summary>The first examination.</summary>
    Assessment,

    /// <summary>A check afterwards.</summary>
    Review,

    /// <summary>A test or an image.</summary>
    Test,

    /// <summary>The anaesthesia.</summary>
    Anaesthesia,

    /// <summary>Medicines.</summary>
    Medicine,

    /// <summary>The device or appliance.</summary>
    Device,

    /// <summary>What is used up or worked in.</summary>
    Material,

    /// <summary>The laboratory's work.</summary>
    Laboratory,

    /// <summary>Operating room or hospital.</summary>
    Facility,

    /// <summary>Keeping cells or tissue.</summary>
    Storage,

    /// <summary>A small correction.</summary>
    Retouch,

    /// <summary>One unit more.</summary>
    Extra,

    /// <summary>A copy or a new issue of a paper.</summary>
    Copy,

    /// <summary>Several together.</summary>
    Package,

    /// <summary>Paid regularly.</summary>
    Membership,

    /// <summary>A gift voucher.</summary>
    Voucher,

    /// <summary>Paid when booking.</summary>
    Deposit,

    /// <summary>Paid for cancelling late.</summary>
    Cancellation,

    /// <summary>Paid for not coming.</summary>
    MissedAppointment,

    /// <summary>Added to the price.</summary>
    Surcharge,

    /// <summary>Taken off the price.</summary>
    Discount,
}
