namespace TreatmentContent.Vocabularies;

/// <summary>What makes somebody fit to give the treatment, as far as it is required or advised.</summary>
public enum Quality
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Has the degree that the work asks for.</summary>
    Qualified,

    /// <summary>Has been taught this very treatment.</summary>
    Trained,

    /// <summary>Has given it often.</summary>
    Experienced,

    /// <summary>Recommended by others.</summary>
    Recommended,

    /// <summary>Holds a certificate for it from a recognised body.</summary>
    Certified,

    /// <summary>Stands in the professional or official register.</summary>
    Registered,

    /// <summary>Has the authority's permission to practise.</summary>
    Licensed,

    /// <summary>May give injections by law.</summary>
    InjectionPermit,

    /// <summary>Works mainly in this field.</summary>
    Specialised,

    /// <summary>Works under the eye of somebody more qualified.</summary>
    Supervised,

    /// <summary>Has the devices and rooms that the treatment needs.</summary>
    Equipped,

    /// <summary>Is insured against errors of treatment.</summary>
    Insured,

    /// <summary>Free from interests of makers.</summary>
    Independent,

    /// <summary>Speaks the patient's language.</summary>
    LocalLanguage,
}
