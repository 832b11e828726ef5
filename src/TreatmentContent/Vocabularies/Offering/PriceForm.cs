namespace TreatmentContent.Vocabularies;

/// <summary>In which form a price is stated.</summary>
public enum PriceForm
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>This price and no other.</summary>
    Fixed,

    /// <summary>At least this much.</summary>
    From,

    /// <summary>At most this much.</summary>
    UpTo,

    /// <summary>From this much to that much.</summary>
    Range,

    /// <summary>The usual price.</summary>
    Average,

    /// <summary>Priced for each patient.</summary>
    Quote,

    /// <summary>It differs, and no number is stated.</summary>
    Varies,

    /// <summary>It has to be paid; no number is stated.</summary>
    Charged,

    /// <summary>Nothing has to be paid.</summary>
    Free,

    /// <summary>It is in another price already.</summary>
    Included,

    /// <summary>A part of another price.</summary>
    Share,
}
