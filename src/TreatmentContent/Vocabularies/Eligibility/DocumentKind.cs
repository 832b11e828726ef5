namespace TreatmentContent.Vocabularies;

/// <summary>Papers that are signed, brought, given or needed.</summary>
public enum DocumentKind
{
    /// <summary>Nothing is stated, or the word is not one of this vocabulary.</summary>
    Unspecified = 0,

    /// <summary>The patient agrees in writing.</summary>
    ConsentForm,

    /// <summary>A parent or guardian agrees in writing.</summary>
    ParentalConsent,

    /// <summary>The patient agrees to pictures.</summary>
    PhotoConsent,

    /// <summary>Questions about health and medicines.</summary>
    HealthQuestionnaire,

    /// <summary>What to know before.</summary>
    InformationSheet,

    /// <summary>What to do afterwards, in writing.</summary>
    Handout,

    /// <summary>What will be done and when.</summary>
    TreatmentPlan,

    /// <summary>What it is likely to cost in all, for the insurer too.</summary>
    CostPlan,

    /// <summary>A price in writing that binds.</summary>
    Quote,

    /// <summary>What both sides agree.</summary>
    Contract,

    /// <summary>A doctor's prescription.</summary>
    Prescription,

    /// <summary>Another doctor's letter that sends the patient.</summary>
    Referral,

    /// <summary>The insurer agrees beforehand.</summary>
    PriorAuthorisation,

    /// <summary>A proof of payment.</summary>
    Receipt,

    /// <summary>A bill.</summary>
    Invoice,

    /// <summary>Codes with which the patient claims from the insurer.</summary>
    BillingCodes,

    /// <summary>A proof, such as of vaccination.</summary>
    Certificate,

    /// <summary>The booklet of vaccinations.</summary>
    VaccinationRecord,

    /// <summary>Batch number and date of what was given.</summary>
    BatchRecord,

    /// <summary>What was implanted.</summary>
    ImplantPassport,

    /// <summary>The findings in writing.</summary>
    Report,

    /// <summary>The pictures that were taken.</summary>
    Images,

    /// <summary>Results of earlier tests.</summary>
    TestResults,

    /// <summary>Which medicines the patient takes.</summary>
    MedicineList,

    /// <summary>A letter to the patient's own doctor.</summary>
    DoctorLetter,

    /// <summary>A proof for the employer.</summary>
    SickNote,

    /// <summary>What is done with the patient's data.</summary>
    PrivacyNotice,

    /// <summary>What the maker or the clinic vouches for.</summary>
    Warranty,
}
