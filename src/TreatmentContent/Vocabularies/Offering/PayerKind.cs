namespace TreatmentContent.Vocabularies;

/// <summary>Who pays besides the patient.</summary>
public enum PayerKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>Health insurance by law, a national health service.</summary>
    PublicInsurance,

    /// <summary>Medicare, the public insurance of the United States for people of 65 years or more and some others.</summary>
    Medicare,

    /// <summary>Medicaid, the public insurance of the United States and its states for people with a low income.</summary>
    Medicaid,

    /// <summary>Health insurance by contract.</summary>
    PrivateInsurance,

    /// <summary>Health insurers in general.</summary>
    AnyInsurance,

    /// <summary>Insurance that adds to the first.</summary>
    TopUp,

    /// <summary>Insurance for extra services, such as podiatry.</summary>
    Extras,

    /// <summary>Insurance for the teeth.</summary>
    DentalInsurance,

    /// <summary>Insurance for glasses and the eyes.</summary>
    VisionInsurance,

    /// <summary>Insurance against accidents.</summary>
    AccidentInsurance,

    /// <summary>Insurance on journeys.</summary>
    TravelInsurance,

    /// <summary>Insurance that pays to keep people at work.</summary>
    PensionInsurance,

    /// <summary>The employer.</summary>
    Employer,

    /// <summary>The state or the city.</summary>
    Government,

    /// <summary>A foundation or charity.</summary>
    Charity,

    /// <summary>The maker of the product.</summary>
    Maker,

    /// <summary>The patient.</summary>
    Patient,
}
